"""Cut CT and MR volumes into slices, and join labelled slices into a label volume.

In: a NIfTI file or the folder of a DICOM series. Out: grey rasters that can be labelled like any scene, and a manifest
(`slices.py`, `manifest.py`); and from the class rasters of the slices, a label volume on the original grid
(`restore.py`).

`open_volume.py` reads any format by `nifti.py` or `dicom.py` (with `stack.py`) and returns a `Volume`. `geometry.py`
keeps the position of the voxels bit for bit, `orientation.py` turns planes into upright pictures and back,
`intensity.py` turns values into bytes, and `scores.py` compares two label volumes.
"""
