"""Compare labels with ground truth, and two runs with each other."""
