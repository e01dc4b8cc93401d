"""The networks that ALPS trains: how they are built, saved, loaded and exported.

`record.py` reads and writes what is known of a trained network. It needs neither torch nor onnx, so that an exported
network runs in the base environment. Every other file imports torch; import it inside the function that needs it.
"""
