"""From masks to labels: vectors, seams, painting, polygons, edits, evaluation."""
