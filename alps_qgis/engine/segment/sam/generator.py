"""Run the segment-anything package's automatic mask generation, and keep the embedding it computed.

This is the one module that imports torch and segment-anything at the top; import it inside functions only.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from scipy import ndimage
from segment_anything import SamAutomaticMaskGenerator
from segment_anything.modeling import Sam
from segment_anything.utils.amg import MaskData, batched_mask_to_box, mask_to_rle_pytorch, rle_to_mask
from segment_anything.utils.transforms import ResizeLongestSide
from torchvision.ops.boxes import batched_nms

from ...settings import SamSettings


@dataclass(frozen=True)
class GeneratedMasks:
    """What SAM says about one tile.

    Attributes:
        masks: n masks (h, w) bool, in the generator's order; may overlap.
        score: (n,) float32 predicted IoU.
        stability: (n,) float32 stability score.
        embedding: (C, n_cells, n_cells) float32 embedding map of the whole tile.
    """

    masks: list[np.ndarray]
    score: np.ndarray
    stability: np.ndarray
    embedding: np.ndarray


class TileGenerator(SamAutomaticMaskGenerator):
    """The package's generator with its own defaults, masks equal to the package's.

    It differs in three ways, none of which touches a mask: the embedding map of the tile is kept, so that PFLs cost no
    second run of the encoder; a crop without masks does not end in an error; small regions are found with SciPy, so
    that `min_mask_region_area` needs no OpenCV.
    """

    def __init__(self, model: Sam, settings: SamSettings) -> None:
        super().__init__(
            model,
            points_per_side=settings.points_per_side,
            points_per_batch=settings.points_per_batch,
            pred_iou_thresh=settings.pred_iou_thresh,
            stability_score_thresh=settings.stability_score_thresh,
            stability_score_offset=settings.stability_score_offset,
            box_nms_thresh=settings.box_nms_thresh,
            crop_n_layers=settings.crop_n_layers,
            crop_nms_thresh=settings.crop_nms_thresh,
            crop_overlap_ratio=settings.crop_overlap_ratio,
            crop_n_points_downscale_factor=settings.crop_n_points_downscale_factor,
            # Set below: the package's constructor would ask for OpenCV.
            min_mask_region_area=0,
            output_mode="binary_mask",
        )
        self.min_mask_region_area = settings.min_mask_region_area
        if self.predictor.device.type == "mps":
            self.predictor.transform = SinglePrecisionResize(model.image_encoder.img_size)

    def run(self, rgb: np.ndarray) -> GeneratedMasks:
        """Return the masks and the embedding map of a tile (h, w, 3) uint8."""
        embeddings: list[torch.Tensor] = []

        def keep_first(_module: torch.nn.Module, _inputs: Any, output: torch.Tensor) -> None:
            # The generator embeds the whole tile first, crops of it afterwards.
            if not embeddings:
                embeddings.append(output)

        hook = self.predictor.model.image_encoder.register_forward_hook(keep_first)
        try:
            records = self.generate(rgb)
        finally:
            hook.remove()
        return GeneratedMasks(
            masks=[record["segmentation"] for record in records],
            score=np.array([record["predicted_iou"] for record in records], dtype=np.float32),
            stability=np.array([record["stability_score"] for record in records], dtype=np.float32),
            embedding=embeddings[0][0].float().cpu().numpy(),
        )

    def _process_crop(
        self, image: np.ndarray, crop_box: list[int], crop_layer_idx: int, orig_size: tuple[int, ...]
    ) -> MaskData:
        data = super()._process_crop(image, crop_box, crop_layer_idx, orig_size)
        if len(data["rles"]) == 0:
            data["crop_boxes"] = torch.zeros((0, 4), dtype=torch.int64)
        return data

    @staticmethod
    def postprocess_small_regions(mask_data: MaskData, min_area: int, nms_thresh: float) -> MaskData:
        """Fill holes and drop islands of fewer than `min_area` pixels, then drop the duplicates that this makes.

        As in the package, masks that stayed as they were win over changed ones.
        """
        if len(mask_data["rles"]) == 0:
            return mask_data
        masks, unchanged = [], []
        for rle in mask_data["rles"]:
            mask, filled = remove_small_regions(rle_to_mask(rle), min_area, holes=True)
            mask, trimmed = remove_small_regions(mask, min_area, holes=False)
            masks.append(torch.as_tensor(np.ascontiguousarray(mask)))
            unchanged.append(not (filled or trimmed))
        stack = torch.stack(masks)
        boxes = batched_mask_to_box(stack)
        one_category = torch.zeros(len(boxes))
        keep = batched_nms(boxes.float(), torch.as_tensor(unchanged, dtype=torch.float), one_category, nms_thresh)
        for index in keep.tolist():
            if not unchanged[index]:
                mask_data["rles"][index] = mask_to_rle_pytorch(stack[index : index + 1])[0]
                mask_data["boxes"][index] = boxes[index].numpy()
        mask_data.filter(keep)
        return mask_data


class SinglePrecisionResize(ResizeLongestSide):
    """The package's resizing with points in float32, since MPS knows no double precision."""

    def apply_coords(self, coords: np.ndarray, original_size: tuple[int, ...]) -> np.ndarray:
        return super().apply_coords(coords, original_size).astype(np.float32)


def remove_small_regions(mask: np.ndarray, min_area: int, *, holes: bool) -> tuple[np.ndarray, bool]:
    """Fill small holes of a mask (h, w) bool, or drop its small islands; the largest island always stays.

    Returns:
        The mask, and whether it changed. Regions touch through corners too (8-connected).
    """
    regions, n_regions = ndimage.label(~mask if holes else mask, structure=np.ones((3, 3)))
    sizes = np.bincount(regions.ravel(), minlength=n_regions + 1)
    small = sizes < min_area
    small[0] = False
    if not small.any():
        return mask, False
    if not holes and small[1:].all():
        small[1 + np.argmax(sizes[1:])] = False
    return (mask | small[regions] if holes else mask & ~small[regions]), True
