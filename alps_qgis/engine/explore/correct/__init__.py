"""Change the class of many segments at once: learn it from a few labels, or split it.

Functions take a collection and return which segments get which class; `run.py` writes copies of files from that.
"""
