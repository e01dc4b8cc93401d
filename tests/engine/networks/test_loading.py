"""Beginning with the weights of another network: what is loaded, what is not, and that it is said."""

from __future__ import annotations

import pytest
import torch

from alps_qgis.engine.errors import ModelError, SettingsError
from alps_qgis.engine.networks.build import build
from alps_qgis.engine.networks.loading import adapt_bands, load

SLUG = "unet-mobilenet"


def weights(n_bands: int = 3, n_classes: int = 4, seed: int = 1) -> dict[str, torch.Tensor]:
    return build(SLUG, n_bands, n_classes, seed).state_dict()


@pytest.mark.parametrize("mode", ["overall", "backbone", "head"])
def test_a_mode_loads_its_part_and_leaves_the_other(mode: str) -> None:
    module, given = build(SLUG, 3, 4, 0), weights()
    before = {name: value.clone() for name, value in module.state_dict().items()}

    result = load(module, given, mode)

    concerned = {name for name in given if mode == "overall" or name.startswith("encoder.") == (mode == "backbone")}
    assert set(result.loaded) == concerned
    assert result.missing == result.reshaped == result.unused == ()
    for name, value in module.state_dict().items():
        assert torch.equal(value, given[name] if name in concerned else before[name]), name


def test_every_name_is_in_one_list() -> None:
    module = build(SLUG, 4, 7)
    given = weights()
    given["encoder.extra"] = torch.zeros(3)
    del given["decoder.blocks.0.conv1.0.weight"]

    result = load(module, given, "overall")

    assert result.unused == ("encoder.extra",)
    assert result.missing == ("decoder.blocks.0.conv1.0.weight",)
    lists = [*result.loaded, *result.missing, *(each.name for each in result.reshaped)]
    assert sorted(lists) == sorted(module.state_dict())
    assert {each.name: each.how for each in result.reshaped} == {
        "encoder.model.conv_stem.weight": "adapted from 3 to 4 bands",
        "segmentation_head.0.weight": "another shape, left at random",
        "segmentation_head.0.bias": "another shape, left at random",
    }
    assert "1 adapted, 2 have another shape and stay at random, 1 were not in the file" in result.sentence()


def test_a_backbone_carries_over_to_another_number_of_classes_untouched() -> None:
    """The paper's Mixed-PL."""
    result = load(build(SLUG, 3, 64), weights(n_classes=16), "backbone")

    assert result.missing == result.reshaped == result.unused == ()


def test_adapted_bands_keep_the_size_of_the_response() -> None:
    weight = torch.tensor([1.0, 2.0, 4.0]).reshape(1, 3, 1, 1)

    assert adapt_bands(weight, 1).ravel().tolist() == [7]
    assert adapt_bands(weight, 2).ravel().tolist() == [1.5, 3]
    assert adapt_bands(weight, 4).ravel().tolist() == [0.75, 1.5, 3, 0.75]


def test_the_same_backbone_under_another_head_loads() -> None:
    from_upernet = build("upernet-r50", 3, 4, 1).state_dict()

    result = load(build("deeplabv3plus-r50", 3, 4), from_upernet, "backbone")

    assert result.missing == result.reshaped == result.unused == ()


def test_weights_of_another_network_are_refused_and_nothing_changes() -> None:
    """Fault 212: weights of another network to begin with."""
    module = build("segformer-b0", 3, 4)
    before = {name: value.clone() for name, value in module.state_dict().items()}

    with pytest.raises(ModelError, match="None of the 308 weights fits this network"):
        load(module, weights(), "backbone")

    assert all(torch.equal(value, before[name]) for name, value in module.state_dict().items())


def test_weights_that_are_not_finite_are_refused_and_nothing_changes() -> None:
    """Fault 212: weights that are not finite to begin with."""
    module, given = build(SLUG, 3, 4), weights()
    before = module.state_dict()["encoder.model.conv_stem.weight"].clone()
    given["decoder.blocks.0.conv1.0.weight"][0] = float("nan")

    with pytest.raises(ModelError, match="not finite"):
        load(module, given, "overall")

    assert torch.equal(module.state_dict()["encoder.model.conv_stem.weight"], before)


def test_an_unknown_mode_is_refused() -> None:
    with pytest.raises(SettingsError, match="overall, backbone, head"):
        load(build(SLUG, 3, 4), weights(), "neck")
