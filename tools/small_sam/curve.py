"""Keep the training curve: as a table, and as a picture."""

from __future__ import annotations

from pathlib import Path

from PIL import Image, ImageDraw

from .training import Point

SIZE = (720, 360)
MARGIN = 44
LINES = (("iou", "#1e6b34", "mean IoU of the best masks"), ("found", "#2c6fbb", "share of prompts with IoU > 0.5"))


def write_curve(path: Path, points: list[Point]) -> None:
    """Write the curve as `path` (CSV) and as a PNG of the same name, the stages one after the other."""
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
    lengths = {
        stage: max(p.minutes for p in points if p.stage == stage) for stage in dict.fromkeys(p.stage for p in points)
    }
    total, begin = sum(lengths.values()) or 1.0, 0.0
    for index, (stage, length) in enumerate(lengths.items()):
        x = MARGIN + width * begin / total
        draw.line([(x, MARGIN), (x, MARGIN + height)], fill="#999999")
        draw.text((x + 4, SIZE[1] - 40 + 14 * (index % 2)), f"{stage}, {length:.0f} min", fill="black")
        for name, color, _ in LINES:
            line = [
                (x + width * p.minutes / total, MARGIN + height * (1 - getattr(p, name)))
                for p in points
                if p.stage == stage
            ]
            draw.line(line, fill=color, width=2)
        begin += length
    for index, (_, color, title) in enumerate(LINES):
        draw.text((MARGIN + 230 * index, 14), title, fill=color)
    image.save(path.with_suffix(".png"), optimize=True)
