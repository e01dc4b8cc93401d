"""Algorithms that train networks and compare trainings."""
