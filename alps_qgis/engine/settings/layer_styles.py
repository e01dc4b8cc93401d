"""The table in which GeoPackages keep the styles of their layers: engine and plugin both write into it.

Standard library only, Python 3.9: QGIS reads this file too.
"""

from __future__ import annotations

import sqlite3

STYLE_NAME = "alps"
"""Name of the styles that ALPS stores; users may save others beside them, or over them."""

FIXED_DATE = "2000-01-01T00:00:00.000Z"
"""Equal runs give equal bytes, so no date of the run is written. Another date tells that a user saved."""

_TABLE = """
CREATE TABLE IF NOT EXISTS layer_styles (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, f_table_catalog TEXT(256), f_table_schema TEXT(256),
    f_table_name TEXT(256), f_geometry_column TEXT(256), styleName TEXT(30), styleQML TEXT, styleSLD TEXT,
    useAsDefault BOOLEAN, description TEXT, owner TEXT(30), ui TEXT(30),
    update_time DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')))
"""
_REGISTER = """
INSERT INTO gpkg_contents (table_name, data_type, identifier, description, last_change)
VALUES ('layer_styles', 'attributes', 'layer_styles', '', ?)
"""


def make_table(database: sqlite3.Connection) -> None:
    """Make the table of styles in a GeoPackage that does not have it.

    Raises:
        sqlite3.Error: The file cannot be written.
    """
    database.execute(_TABLE)
    if not database.execute("SELECT 1 FROM gpkg_contents WHERE table_name = 'layer_styles'").fetchone():
        database.execute(_REGISTER, (FIXED_DATE,))
