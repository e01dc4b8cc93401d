"""Data sets that trainers read: chips of labelled scenes with their masks, instances, split and description."""
