"""Panels that ask the engine about segments: similar and doubtful ones, the embedding, and proposals for classes."""
