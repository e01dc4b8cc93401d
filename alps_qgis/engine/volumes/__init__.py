"""Volumes: slices out of them, and label volumes out of labelled slices."""
