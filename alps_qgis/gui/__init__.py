"""Menu entries of the plugin."""
