"""Rasters: opening and reading scenes, the tile grid, display values, and files that are complete or absent."""
