"""Write copies of segments files with other corrections, and the codebook that has their classes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from ...classes import ClassRow
from ...progress import Progress
from ...runtime.files import check_outputs, make_folder
from ...scene.names import SEGMENTS_ENDING, SceneOutputs, distinct_stems
from ...tables.codebook import write_codebook
from ...tables.layer_path import split_layer
from ...tables.segments import SEGMENTS, SegmentBatch, read_segments
from ..collection import Collection, CollectionFile


@dataclass(frozen=True)
class CorrectedFiles:
    """Where copies go.

    Attributes:
        segments: one for each segments file.
        codebook: of all.
    """

    segments: tuple[Path, ...]
    codebook: Path


def corrected_files(
    segments: Sequence[str | Path], codebook: str | Path, out: Path, inputs: Sequence[str | Path], overwrite: bool
) -> CorrectedFiles:
    """Return where copies go: into a folder, under the names that labelling gives.

    Args:
        segments: the files to copy.
        codebook: of them.
        out: the folder, which is made if it does not exist.
        inputs: further files that are read.
        overwrite: whether outputs that exist may be replaced.

    Raises:
        OutputError: An output exists or is an input, or the folder cannot be written.
    """
    scenes = []
    for path in segments:
        file = split_layer(path)[0]
        scenes.append(file.with_name((file.stem.removesuffix(SEGMENTS_ENDING) or file.stem) + file.suffix))
    stems = distinct_stems(scenes)
    folder = make_folder(out)
    files = CorrectedFiles(
        tuple(SceneOutputs.beside(folder, stems[scene]).segments for scene in scenes), folder / "codebook.gpkg"
    )
    read = [split_layer(path)[0] for path in (*segments, codebook, *inputs)]
    check_outputs([*files.segments, files.codebook], read, overwrite)
    return files


def write_corrected(
    collection: Collection,
    files: CorrectedFiles,
    codebook: str | Path,
    rows: tuple[ClassRow, ...],
    override: np.ndarray,
    confidence: np.ndarray,
    progress: Progress,
) -> None:
    """Write the codebook, and then the segments, which are of its classes.

    Args:
        collection: the segments as they are now.
        files: where the copies go.
        codebook: the file that the collection was opened with; columns and styles of users are kept.
        rows: the table of classes.
        override: (n,) class_override, −1 for none.
        confidence: (n,) of the class of each segment.
        progress: receives the share of the segments that are done.

    Raises:
        SegmentsError: A segments file changed in the meantime.
        OutputError: A file cannot be written.
    """
    write_codebook(files.codebook, replace(collection.codebook, rows=rows), split_layer(codebook)[0])
    for (one, path), part in progress.over(list(zip(collection.files, files.segments, strict=True))):
        SEGMENTS.write(path, _copied(one, override[one.rows], confidence[one.rows], part), one.crs, one.meta)


def _copied(
    one: CollectionFile, override: np.ndarray, confidence: np.ndarray, progress: Progress
) -> Iterator[SegmentBatch]:
    dimension = one.meta.pfl_dim if one.meta else None
    done = 0
    for batch in read_segments(one.path, drawn=True):
        progress.check()
        if dimension and not batch.pfl.shape[1]:
            batch = replace(batch, pfl=np.full((len(batch), dimension), np.nan, np.float32))
        part = slice(done, done + len(batch))
        done += len(batch)
        yield batch.with_columns(class_override=override[part], confidence=confidence[part])
        progress.show(done / max(len(override), 1), f"Writing {one.stem}")
