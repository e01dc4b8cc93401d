"""Run tasks, survive crashes, and publish outputs together; knows nothing of imagery."""
