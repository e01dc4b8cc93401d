"""Tables and layers of a run: their forms, the files that they belong to, and rows that were deleted."""
