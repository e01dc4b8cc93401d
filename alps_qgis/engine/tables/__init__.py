"""The tables that the engine reads and writes: segments, instances, codebooks."""
