"""What helps when something does not work: facts about the machine, the last lines of the log, and a report."""
