"""`alps models`: the segmenters, and the download of a checkpoint."""

from __future__ import annotations

from ..progress import Progress
from .command import Arguments, Command, Input, Result


def _run(arguments: Arguments, progress: Progress) -> Result:
    from ..features.encoder.record import description
    from ..segment.registry import check_model, get_model, list_models

    if arguments["check"]:
        return check_model(arguments["check"])
    name = arguments["get"]
    if name:
        return {"model": name, "path": str(get_model(name, progress))}
    return {"models": list_models(), "encoder": description()}


def _describe(result: Result) -> str:
    if "checked" in result:
        return f"{result['checked']} holds {result['name']} (SHA-256 {result['sha256']})."
    if "model" in result:
        return f"{result['model']}: {result['path']}"
    lines = []
    for row in result["models"]:
        lines.append(f"{row['name']:<12} {row['state']:<10} {row['title']}")
        for text in (row["path"], row["how_to_get"]):
            if text:
                lines.append(f"{'':<12} {text}")
    if encoder := result["encoder"]:
        lines.append(f"{'encoder':<12} {encoder['state']:<10} {encoder['name']}, part of ALPS ({encoder['licence']})")
        lines.append(f"{'':<12} {encoder['path']}")
    return "\n".join(lines)


COMMAND = Command(
    "models",
    "List the segmenters: what is installed, where, and how to get the rest.",
    _run,
    _describe,
    inputs=(
        Input("get", "Download this checkpoint and check its SHA-256.", "NAME", "--get"),
        Input("check", "Look into this checkpoint and say which model it holds.", "FILE", "--check"),
    ),
    overwrites=False,
    algorithms=("downloadmodel",),
)
