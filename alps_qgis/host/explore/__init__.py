"""The engine process that stays while classes are looked at: it answers questions about the segments of a run."""
