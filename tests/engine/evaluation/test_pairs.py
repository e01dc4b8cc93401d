from __future__ import annotations

import pytest

from alps_qgis.engine.errors import TruthError
from alps_qgis.engine.evaluation.pairs import pair_files


@pytest.fixture
def touch(tmp_path):
    def touch(*names):
        for name in names:
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / name).touch()
        return tmp_path

    return touch


def names(pairs, root):
    return {str(a.relative_to(root)): str(b.relative_to(root)) for a, b in pairs}


def test_equal_stems_belong_together(touch):
    root = touch(
        "out/a_classes.tif", "out/a_segments.gpkg", "out/b_classes.tif", "truth/b.png", "truth/a.tif", "truth/c.tif"
    )

    assert names(pair_files([root / "out"], [root / "truth"]), root) == {
        "out/a_classes.tif": "truth/a.tif",
        "out/b_classes.tif": "truth/b.png",
    }


def test_words_that_tell_the_kind_do_not_matter(touch):
    root = touch("out/img_7_classes.tif", "out/img_8_classes.tif", "truth/mask_7.png", "truth/mask_8.png")

    assert names(pair_files([root / "out"], [root / "truth"]), root) == {
        "out/img_7_classes.tif": "truth/mask_7.png",
        "out/img_8_classes.tif": "truth/mask_8.png",
    }


def test_folder_names_tell_equal_stems_apart(touch):
    root = touch(
        *(f"out/tile{i}_image_part_00{j}_classes.tif" for i in (1, 2) for j in (1, 2)),
        *(f"truth/tile{i}/masks/image_part_00{j}.png" for i in (1, 2) for j in (1, 2)),
    )

    pairs = names(pair_files([root / "out"], [root / "truth"]), root)

    assert pairs["out/tile2_image_part_001_classes.tif"] == "truth/tile2/masks/image_part_001.png"
    assert len(pairs) == 4


def test_images_beside_the_truth_are_not_taken_for_it(touch):
    root = touch("out/a_classes.tif", "set/tile1/images/a.jpg", "set/tile1/masks/a.png", "set/img_dir/a.png")

    assert names(pair_files([root / "out"], [root / "set"]), root) == {"out/a_classes.tif": "set/tile1/masks/a.png"}


def test_one_name_within_the_other(touch):
    root = touch(
        *("out/202309_patchN_0_classes.tif", "out/202309_patchN_10_classes.tif", "out/202412_patchN_0_classes.tif"),
        *("truth/202309_mask_0.tif", "truth/202309_mask_10.tif", "truth/202412_mask_0.tif"),
    )

    assert names(pair_files([root / "out"], [root / "truth"]), root) == {
        "out/202309_patchN_0_classes.tif": "truth/202309_mask_0.tif",
        "out/202309_patchN_10_classes.tif": "truth/202309_mask_10.tif",
        "out/202412_patchN_0_classes.tif": "truth/202412_mask_0.tif",
    }


def test_two_candidates_are_an_error_that_names_both(touch):
    root = touch("out/x_classes.tif", "truth/east/x.png", "truth/west/x.png")

    with pytest.raises(TruthError, match=r"east.x\.png and .*west.x\.png fit .*x_classes\.tif"):
        pair_files([root / "out"], [root / "truth"])


def test_one_truth_for_two_labels_is_an_error_that_names_both(touch):
    root = touch("out/x.tif", "out/mask_x.tif", "truth/x.png")

    with pytest.raises(TruthError, match=r"fits both .*mask_x\.tif and .*x\.tif"):
        pair_files([root / "out"], [root / "truth"])


def test_label_without_truth_is_an_error(touch):
    root = touch("out/x_classes.tif", "out/y_classes.tif", "truth/x.png")

    with pytest.raises(TruthError, match=r"No truth fits .*y_classes\.tif"):
        pair_files([root / "out"], [root / "truth"])


def test_single_files_and_unlike_names_are_paired_in_order(touch):
    root = touch("a.tif", "b.tif", "p.png", "q.png")

    assert names(pair_files([root / "a.tif"], [root / "q.png"]), root) == {"a.tif": "q.png"}
    pairs = pair_files([root / "b.tif", root / "a.tif"], [root / "p.png", root / "q.png"])
    assert names(pairs, root) == {"b.tif": "p.png", "a.tif": "q.png"}


def test_folder_without_rasters_is_an_error(touch):
    root = touch("out/readme.txt", "truth/x.png")

    with pytest.raises(TruthError, match="no label rasters"):
        pair_files([root / "out"], [root / "truth"])
