"""From PFLs to clusters: fit, assign, the class table and its colours."""
