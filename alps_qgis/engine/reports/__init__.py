"""Report on a folder of labels: one page, with the tables behind it, that shows what needs a look.

In: folders that `alps label` or `alps boxes` wrote, and their scenes for pictures. Out: `report.html` and CSV tables.

`write.py` runs the steps: `masks.py` finds and reads the labels, `gather.py` reads them scene by scene into
`statistics.py` and `duplicates.py`, `thumbnails.py` draws samples, and `page.py` lays out the page (`page.html.j2`)
with the charts of `charts.py`. Only bounding boxes and areas of masks stay in memory.
"""
