"""From boxes to masks: what lies in each box, which mask lies on top, and the files that keep them."""
