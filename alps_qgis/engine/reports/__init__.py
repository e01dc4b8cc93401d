"""A page that shows what a folder of labels holds: how much, where, how sure, and what it looks like."""
