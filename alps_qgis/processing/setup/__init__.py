"""The algorithms that set ALPS up or describe it. They run without an engine."""
