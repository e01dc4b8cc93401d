"""All segments of a collection in memory, so that questions about them are answered at once.

QGIS asks while the user names and corrects classes (`session.py`), and commands ask the same for files. A question and
its answer live with their subject: which segments are alike, which are doubtful, where they lie in a picture of their
PFLs. Nothing here writes to a segments file or a codebook.
"""
