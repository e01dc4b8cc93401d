"""The encoder: a small neural network, part of ALPS, whose numbers describe segments besides their own PFLs.

`encoder.onnx` is the network and `encoder.json` says what it is. Segmenters know nothing of it, so it works the same
for all of them.
"""
