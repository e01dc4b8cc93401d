"""Algorithms that help to name and correct classes: they look at segments that have their clusters already."""
