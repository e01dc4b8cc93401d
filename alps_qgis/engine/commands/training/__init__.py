"""The commands that train networks and compare them."""
