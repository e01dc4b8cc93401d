"""Write and read the raster attribute table that names and colours the values of a class raster.

GDAL and QGIS find it in `<raster>.aux.xml`. rasterio cannot write one, so the XML is written here.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from html import escape
from pathlib import Path

from ..classes import ResolvedClass
from ..errors import SceneError
from .xml_elements import read_elements

# (name, GDAL type: 0 integer, 1 real, 2 string; GDAL usage: 5 MinMax, 2 Name, 6–9 Red … Alpha, 1 PixelCount)
_FIELDS = (
    ("Value", 0, 5),
    ("class_name", 2, 2),
    ("Red", 0, 6),
    ("Green", 0, 7),
    ("Blue", 0, 8),
    ("Alpha", 0, 9),
    ("n_px", 0, 1),
)
_LARGEST_INTEGER = 2**31 - 1
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def table_path(raster: Path) -> Path:
    """Return the path of the file that holds the table of `raster`."""
    return raster.with_name(raster.name + ".aux.xml")


def table_xml(classes: Sequence[ResolvedClass], counts: Mapping[int, int]) -> str:
    """Return the XML of a thematic table, one row for each class in the given order.

    Args:
        classes: what the values mean.
        counts: pixels for each class_id; 0 for a class that is missing here.
    """
    lines = ["<PAMDataset>", '  <PAMRasterBand band="1">', '    <GDALRasterAttributeTable tableType="thematic">']
    # GDAL's integer column has 32 bits; a class may have more pixels.
    wide = any(count > _LARGEST_INTEGER for count in counts.values())
    for index, (name, kind, usage) in enumerate(_FIELDS):
        kind = 1 if wide and name == "n_px" else kind
        lines.append(
            f'      <FieldDefn index="{index}"><Name>{name}</Name><Type>{kind}</Type><Usage>{usage}</Usage></FieldDefn>'
        )
    for index, each in enumerate(classes):
        values = (each.class_id, _text(each.name), *_rgba(each.color), counts.get(each.class_id, 0))
        cells = "".join(f"<F>{value}</F>" for value in values)
        lines.append(f'      <Row index="{index}">{cells}</Row>')
    lines += ["    </GDALRasterAttributeTable>", "  </PAMRasterBand>", "</PAMDataset>", ""]
    return "\n".join(lines)


def with_other_metadata(xml: str, sidecar: Path) -> str:
    """Return the table's XML with what GDAL itself keeps in the sidecar, such as a CRS that GeoTIFF cannot hold."""
    if not sidecar.is_file():
        return xml
    # By text rather than through an XML library, so that GDAL's part stays as GDAL wrote it.
    other = re.sub(r"<PAMRasterBand.*</PAMRasterBand>", "", sidecar.read_text(encoding="utf-8"), flags=re.DOTALL)
    inside = re.search(r"<PAMDataset>(.*)</PAMDataset>", other, re.DOTALL)
    return xml.replace("<PAMDataset>", f"<PAMDataset>{inside[1].rstrip()}", 1) if inside else xml


def _text(name: str) -> str:
    return escape(_NOT_XML.sub(" ", name), quote=False)


def _rgba(color: str) -> tuple[int, int, int, int]:
    digits = color.lstrip("#")
    red, green, blue = (int(digits[i : i + 2], 16) for i in (0, 2, 4))
    return red, green, blue, int(digits[6:8], 16) if len(digits) == 8 else 255


def read_table(raster: Path) -> tuple[tuple[ResolvedClass, ...], dict[int, int]]:
    """Return the classes of a class raster, ascending by class_id, and their pixel counts; empty without a table.

    Tables of other programs are read too if their columns have GDAL's usages (MinMax and Name at least).

    Raises:
        SceneError: The file beside the raster cannot be parsed.
    """
    path = table_path(raster)
    if not path.is_file():
        return (), {}
    try:
        return _classes(*_usages_and_rows(path.read_bytes()))
    except (OSError, ValueError) as error:
        raise SceneError(f"{path} cannot be read ({error}); delete it or make the class raster again.") from error


def read_categories(raster: Path) -> dict[int, str]:
    """Return GDAL's category names of the values 0, 1, 2 …; empty without them, or if they are damaged."""
    try:
        elements = read_elements(table_path(raster).read_bytes())
        names = [element.text.strip() for element in elements if element.tag == "category"]
    except (OSError, ValueError):
        return {}
    return {value: name for value, name in enumerate(names) if name}


def _usages_and_rows(data: bytes) -> tuple[list[int], list[list[str]]]:
    usages: list[int] = []
    cells: list[str] = []
    rows: list[list[str]] = []
    for element in read_elements(data):
        if element.tag == "usage":
            usages.append(int(element.text))
        elif element.tag == "f":
            cells.append(element.text)
        # Elements come in the order in which they end: the cells of a row, then the row.
        elif element.tag == "row":
            rows.append(cells)
            cells = []
    return usages, rows


def _classes(usages: list[int], rows: list[list[str]]) -> tuple[tuple[ResolvedClass, ...], dict[int, int]]:
    if not {5, 2} <= set(usages):
        return (), {}
    at = {usage: usages.index(usage) for usage in usages}
    classes, counts = [], {}
    for row in rows:
        if len(row) != len(usages):
            raise ValueError(f"a row has {len(row)} cells, not {len(usages)}")
        # Other programs write integers as 3.0, and colours outside 0…255.
        value = int(float(row[at[5]]))
        rgb = [int(float(row[at[usage]])) if usage in at else 128 for usage in (6, 7, 8)]
        alpha = [int(float(row[at[9]]))] if 9 in at and int(float(row[at[9]])) != 255 else []
        classes.append(ResolvedClass(value, row[at[2]], "#" + "".join(f"{part & 255:02x}" for part in rgb + alpha)))
        if 1 in at:
            counts[value] = int(float(row[at[1]]))
    return tuple(sorted(classes, key=lambda each: each.class_id)), counts
