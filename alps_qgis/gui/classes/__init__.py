"""The panel in which users name, merge and correct classes, and the tool that does it on the map."""
