"""The steps composed: from scenes to segments, classes, maps and polygons."""
