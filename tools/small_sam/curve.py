"""Keep the training curve: as a table, and as a picture."""

from __future__ import annotations

from pathlib import Path

from PIL import Image, ImageDraw

from .training import Point

SIZE = (720, 360)
MARGIN = 44
LINES = (("iou", "#1e6b34", "IoU of the best mask"), ("dice", "#c0392b", "dice loss"))


def write_curve(path: Path, points: list[Point]) -> None:
    """Write the curve as `path` (CSV) and as a PNG of the same name."""
    names = list(Point.__dataclass_fields__)
    rows = [",".join(str(getattr(point, name)) for name in names) for point in points]
    path.write_text("\n".join([",".join(names), *rows]) + "\n", encoding="utf-8")
    image = Image.new("RGB", SIZE, "white")
    draw = ImageDraw.Draw(image)
    width, height = SIZE[0] - 2 * MARGIN, SIZE[1] - 2 * MARGIN
    for tenth in range(0, 11, 2):
        y = MARGIN + height * (1 - tenth / 10)
        draw.line([(MARGIN, y), (MARGIN + width, y)], fill="#dddddd")
        draw.text((14, y - 6), f"{tenth / 10:.1f}", fill="black")
    last = points[-1].step
    for index, (name, color, title) in enumerate(LINES):
        line = [(MARGIN + width * p.step / last, MARGIN + height * (1 - getattr(p, name))) for p in points]
        draw.line(line, fill=color, width=2)
        draw.text((MARGIN + 180 * index, 14), title, fill=color)
    draw.text((MARGIN, SIZE[1] - 28), f"{last} steps, {points[-1].minutes:.0f} minutes", fill="black")
    image.save(path.with_suffix(".png"), optimize=True)
