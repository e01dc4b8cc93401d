"""Refine labels without any truth: a network learns from the confident segments and is asked about all of them.

`pipeline/refine.py` runs the rounds; the files here hold what one round consists of. Nothing here changes a segments
file that exists.
"""
