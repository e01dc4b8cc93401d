"""Boxes around objects, as detectors and annotators give them: readers and writers of the formats in use."""
