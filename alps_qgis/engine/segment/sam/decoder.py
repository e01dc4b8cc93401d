"""Decode many prompts on one embedding map without a copy of the image's keys for each prompt.

SAM's decoder keeps a copy of the image's keys (4096 × 256) for every prompt, and each layer updates it. With 7 tokens
and 8 heads such an update has rank 56, so that after every layer

    keys = w ∘ S + Ψᵀ M + β

with `S` (n_cells², C) the same for all prompts, `w` (n_cells²) one number per cell, `Ψ` (56 per layer, n_cells²) the
attention of image to tokens, `M` (56 per layer, C) the values that the tokens send, `β` (C) the bias of the last
LayerNorm. Attention needs only products with the keys: those with `S` are computed once per tile, those with `M` have
56 rows, and the LayerNorm needs only the variance, a quadratic form in `Ψ`. This is exact: results differ from those of
the package only by rounding.

Two facts keep the terms simple. The centring of a LayerNorm is linear, so it is applied to weights, once per model. The
attention of a cell over the tokens sums to one per head, so biases can be one more value per head.

Source: Kirillov et al., Segment Anything (2023), appendix A, "Lightweight mask decoder"; the factored form is ours.
"""

from __future__ import annotations

import math
import threading
from dataclasses import dataclass, field
from typing import Any

import torch
from segment_anything.modeling import Sam
from torch import Tensor
from torch.nn import functional

from .upscaling import Upscaler


@dataclass
class TileKeys:
    """What all prompts on one embedding map share; H heads of e channels, N cells.

    Attributes:
        first: `k` and `v` (H, N, e) that the tokens of the first layer see, and `q` (H, e, N) of the image there.
        square_sum: per layer, sum of squares over the channels of the centred keys, (N,).
        values: per layer, for it and all before: products of the centred keys with what tokens may send (H, e+1, N).
        asked: per later layer and the last attention: products with the tokens' query weights (H, e, N).
        given: the same with the value weights (H, N, e).
        asking: per later layer, products with the image's query weights (H, e, N).
        upscaled: (N, channels) product of the keys with the first upscaling.
    """

    first: tuple[Tensor, Tensor, Tensor]
    square_sum: list[Tensor] = field(default_factory=list)
    values: list[list[Tensor]] = field(default_factory=list)
    asked: list[Tensor] = field(default_factory=list)
    given: list[Tensor] = field(default_factory=list)
    asking: list[Tensor] = field(default_factory=list)
    upscaled: Tensor | None = None


@dataclass
class _State:
    """The image's keys of a block of prompts in factored form.

    Attributes:
        weight: `w` (B, 1, N).
        basis: `Ψ` (B, K, N), in memory that the next block reuses.
        sent: per layer, the values that the tokens send, (B, H, T, e+1).
        rows: `M` (B, K, C).
    """

    weight: Tensor
    basis: Tensor
    sent: list[Tensor]
    rows: Tensor


@dataclass(frozen=True)
class Decoded:
    """Tokens of a block of prompts after the last layer, and the keys that upscaling needs.

    Valid until the decoder decodes another block in the same thread.

    Attributes:
        scores: (B, n_slots) predicted IoU.
        mask_tokens: (B, n_slots, C).
    """

    scores: Tensor
    mask_tokens: Tensor
    state: _State


class FastDecoder:
    """SAM's prompt encoder and mask decoder with weights prepared once, for prompts with the same number of tokens.

    Reads the model's modules and never changes them.
    """

    def __init__(self, sam: Sam, upscaling: torch.dtype = torch.float32, *, single: bool = False) -> None:
        """Prepare the weights.

        Args:
            sam: the model.
            upscaling: precision of the upscaling; the transformer is always computed in float32.
            single: whether a prompt gives one mask, as boxes do, rather than three, as points do.
        """
        decoder = sam.mask_decoder
        transformer = decoder.transformer
        self.prompt_encoder, self.decoder, self.layers = sam.prompt_encoder, decoder, list(transformer.layers)
        self.last, self.last_norm = transformer.final_attn_token_to_image, transformer.norm_final_attn
        self.n_heads = transformer.num_heads
        self.first_slot = 0 if single else 1
        self.n_slots: int = 1 if single else decoder.num_mask_tokens - 1
        # (N, C): where each cell lies; the same for every tile.
        self.position = sam.prompt_encoder.get_dense_pe()[0].flatten(1).T.contiguous()
        self.no_mask = sam.prompt_encoder.no_mask_embed.weight[0]
        self._prepare_norms()
        self._prepare_positions()
        self.upscaler = Upscaler(decoder, self.layers[-1].norm4.bias, upscaling)
        self._of_thread = threading.local()

    @property
    def _attentions(self) -> list[Any]:
        """Token-to-image attentions whose keys are in factored form."""
        return [layer.cross_attn_token_to_image for layer in self.layers[1:]] + [self.last]

    def _prepare_norms(self) -> None:
        """Apply the centring and scales of later LayerNorms to the weights with which tokens send."""
        self.centred: list[list[Tensor]] = []
        self.scaled: list[list[Tensor]] = []
        bias = torch.zeros_like(self.no_mask)
        sent: list[Tensor] = []
        for layer in self.layers:
            out = layer.cross_attn_image_to_token.out_proj
            heads = out.weight.T.reshape(self.n_heads, -1, out.weight.shape[0])
            constant = (out.bias + bias).expand(self.n_heads, 1, -1)
            sent = [*sent, torch.cat([heads, constant], dim=1)]
            sent = [_centre(weight) for weight in sent]
            self.centred.append(sent)
            sent = [weight * layer.norm4.weight for weight in sent]
            self.scaled.append(sent)
            bias = layer.norm4.bias

    def _prepare_positions(self) -> None:
        """Multiply the positions of cells, and constant biases, with the weights of each attention, once per model."""
        self.asked_at: list[Tensor] = []
        self.given_bias: list[Tensor] = []
        self.asking_at: list[Tensor] = []
        for before, attention in zip(self.layers, self._attentions, strict=True):
            # A softmax ignores what is equal for all cells, so `β` and the bias of the key can be left out.
            self.asked_at.append(self._heads_first(attention.k_proj, self.position))
            self.given_bias.append(attention.v_proj(before.norm4.bias))
        for before, layer in zip(self.layers, self.layers[1:]):
            asking = layer.cross_attn_image_to_token.q_proj
            bias = asking(before.norm4.bias).view(self.n_heads, -1, 1)
            self.asking_at.append(self._heads_first(asking, self.position) + bias * self._scale(asking))

    def _scale(self, projection: Any) -> float:
        return 1.0 / math.sqrt(projection.weight.shape[0] // self.n_heads)

    def _heads_first(self, projection: Any, cells: Tensor) -> Tensor:
        """Return a projection of cells (N, C) without its bias, scaled for attention, as (H, e, N)."""
        rows = projection.weight @ cells.T
        return (rows * self._scale(projection)).view(self.n_heads, -1, cells.shape[0])

    def prepare(self, embedding: Tensor) -> TileKeys:
        """Compute what all prompts on an embedding map (C, n_cells, n_cells) have in common."""
        keys = embedding.flatten(1).T + self.no_mask
        placed = keys + self.position
        first = self.layers[0]
        to_image, to_tokens = first.cross_attn_token_to_image, first.cross_attn_image_to_token
        n_heads, scale = self.n_heads, self._scale(to_tokens.q_proj)
        k, v = (_split(x, n_heads) for x in (to_image.k_proj(placed), to_image.v_proj(keys)))
        q = (to_tokens.q_proj(placed) * scale).T.contiguous().view(n_heads, -1, len(keys))
        tile = TileKeys((k, v, q))
        for index, (layer, attention) in enumerate(zip(self.layers, self._attentions, strict=True)):
            keys = _centre(keys)
            tile.square_sum.append(keys.square().sum(dim=1))
            tile.values.append([weight @ keys.T for weight in self.centred[index]])
            keys = keys * layer.norm4.weight
            tile.asked.append(self._heads_first(attention.k_proj, keys))
            tile.given.append(_split(functional.linear(keys, attention.v_proj.weight), n_heads))
            if index + 1 < len(self.layers):
                asking = self.layers[index + 1].cross_attn_image_to_token.q_proj
                tile.asking.append(self._heads_first(asking, keys))
        tile.upscaled = self.upscaler.prepare(keys)
        return tile

    def start(self, points: Tensor, tile: TileKeys) -> tuple[Tensor, Tensor]:
        """Encode points and run the tokens' side of the first layer, whose keys are the same for all prompts.

        Args:
            points: (n, 2) x, y in pixels of the square the encoder sees.
            tile: what `prepare` returned.

        Returns:
            Tokens before and after, each (n, T, C).
        """
        labels = torch.ones((len(points), 1), dtype=torch.int, device=points.device)
        sparse, _ = self.prompt_encoder(points=(points[:, None], labels), boxes=None, masks=None)
        return self.begin(sparse, tile)

    def begin(self, sparse: Tensor, tile: TileKeys) -> tuple[Tensor, Tensor]:
        """Run the tokens' side of the first layer for encoded prompts (n, any number, C); see `start`."""
        own = torch.cat([self.decoder.iou_token.weight, self.decoder.mask_tokens.weight])
        tokens = torch.cat([own.expand(len(sparse), -1, -1), sparse], dim=1)
        layer, (k, v, _) = self.layers[0], tile.first
        queries = layer.norm1(layer.self_attn(q=tokens, k=tokens, v=tokens))
        attention = layer.cross_attn_token_to_image
        q = attention.q_proj(queries + tokens).view(1, -1, self.n_heads, k.shape[2]).transpose(1, 2)
        seen = functional.scaled_dot_product_attention(q, k[None], v[None])
        seen = seen.transpose(1, 2).reshape(*tokens.shape[:2], -1)
        queries = layer.norm2(queries + attention.out_proj(seen))
        return tokens, layer.norm3(queries + layer.mlp(queries))

    def decode(self, tokens: Tensor, queries: Tensor, tile: TileKeys) -> Decoded:
        """Run a block of prompts (B, T, C) that `start` began through the rest of the transformer."""
        state = self._send(0, tokens, queries, tile, None)
        for index, layer in enumerate(self.layers[1:], 1):
            placed = queries + tokens
            queries = layer.norm1(queries + layer.self_attn(q=placed, k=placed, v=queries))
            queries = layer.norm2(queries + self._look(index - 1, queries + tokens, tile, state))
            queries = layer.norm3(queries + layer.mlp(queries))
            state = self._send(index, tokens, queries, tile, state)
        # Later steps use only the tokens of the IoU and of the wanted masks. SAM's first mask is for boxes and for
        # several points; a single point, which is ambiguous, uses the other three.
        used = [0, *range(1 + self.first_slot, 1 + self.first_slot + self.n_slots)]
        tokens, queries = tokens[:, used], queries[:, used]
        queries = self.last_norm(queries + self._look(len(self.layers) - 1, queries + tokens, tile, state))
        scores = self.decoder.iou_prediction_head(queries[:, 0])
        scores = scores[:, self.first_slot : self.first_slot + self.n_slots]
        return Decoded(scores, queries[:, 1:], state)

    def logits(self, decoded: Decoded, prompts: list[int], slots: list[int], tile: TileKeys) -> Tensor:
        """Return the low-resolution logits of some masks of some prompts of a block.

        Returns:
            (len(prompts), len(slots), 4·n_cells, 4·n_cells) float32.
        """
        state, tokens = decoded.state, decoded.mask_tokens[prompts]
        mlps = self.decoder.output_hypernetworks_mlps
        weights = torch.stack([mlps[slot + self.first_slot](tokens[:, slot]) for slot in slots], dim=1)
        # A slice is a view, a list makes a copy; a CPU asks for one prompt at a time.
        chosen = slice(prompts[0], prompts[0] + 1) if len(prompts) == 1 else prompts
        return self.upscaler.logits(
            tile.upscaled, state.weight[chosen, 0], state.basis[chosen], state.rows[chosen], weights
        )

    def _room(self, name: str, shape: tuple[int, ...], like: Tensor) -> Tensor:
        """Return memory that every block reuses: to allocate it costs as much time as the work that is done in it."""
        n_values = math.prod(shape)
        rooms: dict[str, Tensor] = self._of_thread.__dict__
        if name not in rooms or rooms[name].numel() < n_values:
            rooms.pop(name, None)
            rooms[name] = like.new_empty(n_values)
        return rooms[name][:n_values].view(shape)

    def _look(self, index: int, placed: Tensor, tile: TileKeys, state: _State) -> Tensor:
        """Let tokens (B, T, C) attend to keys in factored form, the `index`-th time after the first layer."""
        attention = self._attentions[index]
        n_heads, width = self.n_heads, attention.k_proj.weight.shape[0]
        heads = (n_heads, width // n_heads, -1)
        q = attention.q_proj(placed).view(*placed.shape[:2], n_heads, -1).transpose(1, 2)
        scores = self._room("scores", (len(q), n_heads * q.shape[2], tile.asked[index].shape[2]), q)
        _times_shared(q, tile.asked[index], scores)
        scores *= state.weight
        absorbed = (q @ attention.k_proj.weight.view(heads)).flatten(1, 2) * self._scale(attention.k_proj)
        scores.baddbmm_(absorbed @ state.rows.transpose(1, 2), state.basis)
        _times_shared(q, self.asked_at[index], scores, add=True)
        shares = scores.softmax(dim=2)
        mixed = torch.bmm(shares, state.basis.transpose(1, 2)) @ state.rows
        shares *= state.weight
        shares = shares.view(*q.shape[:3], -1)
        seen = _shared_times(shares, tile.given[index])
        seen += mixed.view(*q.shape[:3], -1) @ attention.v_proj.weight.view(heads).transpose(1, 2)
        return attention.out_proj(seen.transpose(1, 2).flatten(2) + self.given_bias[index])

    def _send(self, index: int, tokens: Tensor, queries: Tensor, tile: TileKeys, state: _State | None) -> _State:
        """Let the image attend to tokens in layer `index`, and normalise the keys."""
        attention = self.layers[index].cross_attn_image_to_token
        k, v = (_split(x, self.n_heads) for x in (attention.k_proj(queries + tokens), attention.v_proj(queries)))
        n_prompts, n_heads, n_tokens, _ = k.shape
        asked = tile.first[2] if state is None else tile.asking[index - 1]
        n_rows, n_cells = n_heads * n_tokens, asked.shape[2]
        scores = _times_shared(k, asked, self._room("scores", (n_prompts, n_rows, n_cells), k))
        if state is not None:
            scores *= state.weight
            asking = attention.q_proj.weight.view(n_heads, -1, queries.shape[2])
            absorbed = (k @ asking).flatten(1, 2) * self._scale(attention.q_proj)
            scores.baddbmm_(absorbed @ state.rows.transpose(1, 2), state.basis)
            _times_shared(k, self.asking_at[index - 1], scores, add=True)
        # Memory for all layers at once, so that no layer has to copy the rows of earlier ones.
        room = self._room("basis", (n_prompts, n_rows * len(self.layers), n_cells), k)
        room[:, index * n_rows : (index + 1) * n_rows] = (
            scores.view(n_prompts, n_heads, n_tokens, -1).softmax(dim=2).flatten(1, 2)
        )
        # One more value per head carries the biases: the shares of a head sum to one.
        sent = [torch.cat([v, v.new_full((*v.shape[:3], 1), 1.0 / n_heads)], dim=3)]
        basis = room[:, : (index + 1) * n_rows]
        if state is None:
            return self._normalise(index, sent, basis, tile, None)
        return self._normalise(index, [*state.sent, *sent], basis, tile, state.weight)

    def _normalise(
        self, index: int, sent: list[Tensor], basis: Tensor, tile: TileKeys, weight: Tensor | None
    ) -> _State:
        rows = _rows(sent, self.centred[index])
        # Sum over the channels of (w ∘ S + Ψᵀ M)²: the squares of S, twice the mixed products, and Ψᵀ (M Mᵀ) Ψ.
        products = self._room("products", tuple(basis.shape), basis)
        n_rows = sent[0].shape[1] * sent[0].shape[2]
        for position, (values, shared) in enumerate(zip(sent, tile.values[index], strict=True)):
            _times_shared(2.0 * values, shared, products[:, position * n_rows : (position + 1) * n_rows])
        square_sum = tile.square_sum[index][None, None]
        if weight is not None:
            products *= weight
            square_sum = square_sum * weight.square()
        products.baddbmm_(rows @ rows.transpose(1, 2), basis)
        products *= basis
        norm = self.layers[index].norm4
        variance = (square_sum + products.sum(dim=1, keepdim=True)) / rows.shape[2]
        inverse = torch.rsqrt(variance.clamp_min_(0.0) + norm.eps)
        basis *= inverse
        weight = inverse if weight is None else weight * inverse
        return _State(weight, basis, sent, _rows(sent, self.scaled[index]))


def _centre(weight: Tensor) -> Tensor:
    return weight - weight.mean(dim=-1, keepdim=True)


def _split(x: Tensor, n_heads: int) -> Tensor:
    """Return (…, n, H·e) as (…, H, n, e)."""
    return x.unflatten(-1, (n_heads, -1)).transpose(-3, -2).contiguous()


def _rows(sent: list[Tensor], weights: list[Tensor]) -> Tensor:
    """Return (B, K, C): what the tokens send (B, H, T, e+1), through the weights (H, e+1, C) of each layer."""
    return torch.cat([(values @ weight).flatten(1, 2) for values, weight in zip(sent, weights, strict=True)], dim=1)


def _times_shared(tokens: Tensor, shared: Tensor, target: Tensor, *, add: bool = False) -> Tensor:
    """Multiply tokens (B, H, T, e) with shared (H, e, N) head by head into a target (B, H·T, N), or add it to that."""
    if tokens.device.type != "cpu":
        product = _times_shared_at_once(tokens, shared)
        return target.add_(product) if add else target.copy_(product)
    # On a CPU one prompt after the other, which stays in cache and needs no copy.
    for prompt, values in zip(target, tokens, strict=True):
        heads = prompt.view(*values.shape[:2], -1)
        if add:
            heads.baddbmm_(values, shared)
        else:
            torch.bmm(values, shared, out=heads)
    return target


def _shared_times(shares: Tensor, shared: Tensor) -> Tensor:
    """Multiply shares (B, H, T, N) with shared (H, N, e) into (B, H, T, e)."""
    if shares.device.type != "cpu":
        return _shared_times_at_once(shares, shared)
    return torch.stack([torch.bmm(share, shared) for share in shares])


def _times_shared_at_once(tokens: Tensor, shared: Tensor) -> Tensor:
    return torch.einsum("bhte,hen->bhtn", tokens, shared).flatten(1, 2)


def _shared_times_at_once(shares: Tensor, shared: Tensor) -> Tensor:
    return torch.einsum("bhtn,hne->bhte", shares, shared)
