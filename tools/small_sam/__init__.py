"""A SAM of two million weights for tests and demos: its scenes, its training and its measurement."""
