"""Write pages, charts and tables that people open in a browser or a spreadsheet.

In: figures as plain values. Out: HTML without scripts or other files, SVG, CSV and JSON, written all or none.

`report.py` writes a comparison, `plot.py` draws its plots, and `template.py` fills the `.j2` templates, here and in
other packages. What a page looks like is in the templates, what it says in the modules that call them.
"""
