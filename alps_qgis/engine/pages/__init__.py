"""Pages, charts and tables that people open in a browser or a spreadsheet."""
