"""Segment Anything as a segmenter: the table of models, checkpoints, automatic mask generation."""
