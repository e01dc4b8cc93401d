"""Layers stay quick to draw."""

from __future__ import annotations

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsRectangle, QgsVectorLayer


@pytest.fixture
def many(qgis_app: object):
    """Return a function that makes a layer of many small squares."""

    def make(n: int, step: float, crs: str) -> QgsVectorLayer:
        layer = QgsVectorLayer(f"Polygon?crs={crs}" if crs else "Polygon", "segments", "memory")
        features = []
        for number in range(n):
            row, col = divmod(number, 100)
            feature = QgsFeature()
            feature.setGeometry(
                QgsGeometry.fromRect(QgsRectangle(col * step, row * step, (col + 1) * step, (row + 1) * step))
            )
            features.append(feature)
        layer.dataProvider().addFeatures(features)
        layer.updateExtents()
        return layer

    return make


@pytest.mark.parametrize(("crs", "step"), [("EPSG:32632", 10.0), ("EPSG:4326", 0.0001), ("", 10.0)])
def test_many_segments_are_drawn_only_where_they_can_be_told_apart(many, crs: str, step: float) -> None:
    """Fault 167: drawing 134,037 segments at full extent took a minute."""
    from alps_qgis.host.results.drawing import limit_scale

    layer = many(6000, step, crs)
    limit_scale(layer)
    assert layer.hasScaleBasedVisibility()
    if crs == "EPSG:32632":
        # 10 m on 12 pixels of 1/96 inch.
        assert layer.minimumScale() == pytest.approx(10 / 12 / (0.0254 / 96), rel=0.15)
        assert layer.isInScaleRange(2000) and not layer.isInScaleRange(5000)


def test_few_segments_are_always_drawn(many) -> None:
    from alps_qgis.host.results.drawing import limit_scale

    layer = many(200, 10.0, "EPSG:32632")
    limit_scale(layer)
    assert not layer.hasScaleBasedVisibility()


def test_slider_does_not_replace_widgets_of_users(many) -> None:
    from alps_qgis.host.results.drawing import add_opacity_slider

    layer = many(1, 10.0, "EPSG:32632")
    add_opacity_slider(layer)
    assert layer.customProperty("embeddedWidgets/0/id") == "transparency"
    layer.setCustomProperty("embeddedWidgets/0/id", "another")
    add_opacity_slider(layer)
    assert (layer.customProperty("embeddedWidgets/count"), layer.customProperty("embeddedWidgets/0/id")) == (
        1,
        "another",
    )
