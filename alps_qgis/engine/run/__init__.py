"""Compose the steps into runs."""
