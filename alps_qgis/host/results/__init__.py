"""What a run leaves in a project besides the files: its group, how layers are drawn, and how they were made."""
