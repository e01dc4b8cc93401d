"""What the dialogs of all algorithms are made of: parameters of the engine's settings, groups, and the help."""
