"""Report on a folder of labels, or on a run: one page, with the tables behind it, that shows what needs a look.

In: folders that `alps label` or `alps boxes` wrote, and their scenes for pictures. Out: `report.html` and CSV tables.

`write.py` runs the steps: `masks.py` finds and reads the labels, `gather.py` reads them scene by scene into
`statistics.py` and `duplicates.py`, `thumbnails.py` draws samples, and `page.py` lays out the page (`page.html.j2`)
with the charts of `charts.py`. Only bounding boxes and areas of masks stay in memory.

A run that labels scenes writes its page from what it knows at its end: `run_facts.py` holds it, `run_sample.py` keeps
segments to show, `run_pictures.py` and `cluster_picture.py` draw, and `run_page.py` lays out the page
(`run_page.html.j2`). `areas.py` writes the table of class areas.
"""
