"""Read boxes around objects, as annotators and detectors write them.

In: annotation files or a vector layer, and the sizes of the images. Out: `Annotations`, with the boxes of each image in
continuous pixel coordinates, and one flaw (file, line, reason) for each entry that was left out.

A new format is a module with `read(path, sizes)`, such as `dota.py`, and a line in the table of `formats.py`.
`gather.py` decides what a usable box is, and `pairing.py` which annotation belongs to which image.
"""
