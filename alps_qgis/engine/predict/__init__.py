"""Run a segmentation network over scenes of any size: read the model, cut tiles, blend their probabilities.

An exported model (ONNX) needs onnxruntime only. Weights (safetensors) need torch, which is imported when such a model
is opened. The result for a scene does not depend on the order of tiles or on the number of workers: each tile is
computed on one thread, and tiles are added in the order of the grid.
"""
