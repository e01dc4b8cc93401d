"""Cut tiles into masks: one protocol, several segmenters."""
