"""Where nodes stand: a stress layout and the removal of overlaps, in plain Python.

Plain Python on purpose: the same positions on every machine, as no linear algebra library decides the last digit; at
the sizes that can be read (up to some hundred nodes) it takes under a second.
"""

import math
from collections.abc import Hashable, Iterable, Mapping, Sequence
from functools import reduce
from math import sqrt
from operator import add
from typing import NamedTuple, TypeVar

import networkx as nx

Node = TypeVar("Node", bound=Hashable)


class Box(NamedTuple):
    """What a node covers, shape and label together, as distances from its centre."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def area(self) -> float:
        """Width times height."""
        return (self.left + self.right) * (self.top + self.bottom)


_ROUNDS = 120  # of stress majorization; the drawing barely moves after that
_DENSITY = 0.42  # share of the drawing that boxes may cover before overlaps are removed
_ASPECT = 1.15  # width to height of a finished drawing: what a panel beside it leaves of a screen
_MOST_STRETCH = 1.5  # of one axis against the other, to come near that
_GAP = 8.0  # kept free between two boxes


def lay_out(graph: "nx.Graph[Node]", boxes: Mapping[Node, Box]) -> dict[Node, tuple[int, int]]:
    """A position for every node, centred on the origin, no two boxes overlapping; y grows downwards.

    The outcome depends on the graph and the order of ``boxes`` only: networkx may list the nodes of a subgraph in the
    order of a set, which differs from run to run.
    """
    drawings = []
    for nodes in _components(graph, boxes):
        places = _spread(graph, nodes)
        places = _scale_to(places, sum(boxes[node].area for node in nodes) / _DENSITY)
        drawings.append(remove_overlaps(dict(zip(nodes, places, strict=True)), boxes))
    drawings.sort(key=len, reverse=True)
    return _centre(_pack(drawings, boxes), boxes)


def _components(graph: "nx.Graph[Node]", ordered: Iterable[Node]) -> list[list[Node]]:
    """The nodes of each connected component, components and nodes in the given order."""
    component_of = {node: number for number, part in enumerate(nx.connected_components(graph)) for node in part}
    components: dict[int, list[Node]] = {}
    for node in ordered:
        components.setdefault(component_of[node], []).append(node)
    return list(components.values())


def remove_overlaps(
    places: Mapping[Node, tuple[float, float]], boxes: Mapping[Node, Box]
) -> dict[Node, tuple[float, float]]:
    """The places, moved as little as needed until no two boxes overlap."""
    nodes = list(places)
    x = [places[node][0] for node in nodes]
    y = [places[node][1] for node in nodes]
    shapes = [boxes[node] for node in nodes]
    while True:
        for _ in range(200):
            if not _push_apart(x, y, shapes):
                return {node: (x[i], y[i]) for i, node in enumerate(nodes)}
        # Pushing alone can chase its tail in a crowd; a little more room always ends it.
        x = [value * 1.06 for value in x]
        y = [value * 1.06 for value in y]


def _spread(graph: "nx.Graph[Node]", nodes: Sequence[Node]) -> list[tuple[float, float]]:
    """Positions whose distances follow the distances in the graph (stress majorization, one node at a time)."""
    wanted = _wanted_distances(graph, nodes)
    start = _radial_tree(graph, nodes)
    x = [place[0] for place in start]
    y = [place[1] for place in start]
    # A node has no weight for itself: what it adds is nothing.
    weights = [[1.0 / (distance * distance) if distance else 0.0 for distance in row] for row in wanted]
    # Added up one by one: Python's own sum is more exact from 3.12 on.
    rows = [(row, own, reduce(add, own)) for row, own in zip(wanted, weights, strict=True)]
    for _ in range(_ROUNDS):
        for i, (row, own, total) in enumerate(rows):
            if total:
                sum_x, sum_y = _pulled(x, y, i, row, own)
                x[i], y[i] = sum_x / total, sum_y / total
    return _turn_wide(x, y)


def _pulled(
    x: Sequence[float], y: Sequence[float], i: int, distances: Sequence[float], weights: Sequence[float]
) -> tuple[float, float]:
    """The sums, by weight, of where the others would have one stand."""
    own_x, own_y = x[i], y[i]
    sum_x = sum_y = 0.0
    for distance, weight, other_x, other_y in zip(distances, weights, x, y, strict=True):
        dx, dy = own_x - other_x, own_y - other_y
        pull = distance / (sqrt(dx * dx + dy * dy) or 1e-9)
        sum_x += weight * (other_x + dx * pull)
        sum_y += weight * (other_y + dy * pull)
    return sum_x, sum_y


def _wanted_distances(graph: "nx.Graph[Node]", nodes: Sequence[Node]) -> list[list[float]]:
    """Shortest ways. An edge is the longer the fewer neighbours its ends share: a hub holds leaves at arm's length."""
    weighted: nx.Graph[Node] = nx.Graph()
    weighted.add_nodes_from(nodes)
    for u, v in graph.edges(nodes):
        apart = len(set(graph[u]) ^ set(graph[v]))
        weighted.add_edge(u, v, length=1.0 + 0.35 * math.sqrt(apart))
    rows = dict(nx.all_pairs_dijkstra_path_length(weighted, weight="length"))
    return [[rows[u][v] for v in nodes] for u in nodes]


def _radial_tree(graph: "nx.Graph[Node]", nodes: Sequence[Node]) -> list[tuple[float, float]]:
    """Rings around the best connected node, each branch in a sector as wide as its leaves: a start without twists."""
    place_of = {node: place for place, node in enumerate(nodes)}
    root = max(nodes, key=graph.degree)
    children: dict[Node, list[Node]] = {node: [] for node in nodes}
    depth = {root: 0}
    queue = [root]
    for node in queue:
        for neighbour in sorted(graph[node], key=place_of.__getitem__):
            if neighbour not in depth:
                depth[neighbour] = depth[node] + 1
                children[node].append(neighbour)
                queue.append(neighbour)
    leaves = dict.fromkeys(nodes, 1)
    for node in reversed(queue):
        leaves[node] = max(1, sum(leaves[child] for child in children[node]))
    sector = {root: (0.0, math.tau)}
    for node in queue:
        begin, width = sector[node]
        for child in children[node]:
            share = width * leaves[child] / leaves[node]
            sector[child] = (begin, share)
            begin += share
    angle = {node: begin + width / 2 for node, (begin, width) in sector.items()}
    return [(depth[node] * math.cos(angle[node]), depth[node] * math.sin(angle[node])) for node in nodes]


def _turn_wide(x: Sequence[float], y: Sequence[float]) -> list[tuple[float, float]]:
    """The points turned so that their long side lies flat, as screens are wider than high."""
    count = len(x)
    mean_x, mean_y = sum(x) / count, sum(y) / count
    xs, ys = [value - mean_x for value in x], [value - mean_y for value in y]
    var_x, var_y = sum(v * v for v in xs), sum(v * v for v in ys)
    covariance = sum(a * b for a, b in zip(xs, ys, strict=True))
    turn = 0.5 * math.atan2(2 * covariance, var_x - var_y)
    cos, sin = math.cos(turn), math.sin(turn)
    return [(a * cos + b * sin, b * cos - a * sin) for a, b in zip(xs, ys, strict=True)]


def _scale_to(places: Sequence[tuple[float, float]], area: float) -> list[tuple[float, float]]:
    """The places stretched towards the wanted aspect, and scaled until they cover ``area``."""
    width = max(p[0] for p in places) - min(p[0] for p in places)
    height = max(p[1] for p in places) - min(p[1] for p in places)
    if not width:
        return list(places)
    # A straight row has no height: counted as a flat drawing, else it would be blown up without bound.
    height = max(height, width / 8)
    stretch = min(max(_ASPECT * height / width, 1 / _MOST_STRETCH), _MOST_STRETCH)
    factor = math.sqrt(area / (width * height * stretch))
    return [(px * factor * stretch, py * factor) for px, py in places]


def _push_apart(x: list[float], y: list[float], shapes: Sequence[Box]) -> bool:
    """Move every overlapping pair apart along the shorter way; whether any pair overlapped."""
    moved = False
    count = len(shapes)
    for i, (a_left, a_top, a_right, a_bottom) in enumerate(shapes):
        for j in range(i + 1, count):
            b_left, b_top, b_right, b_bottom = shapes[j]
            right = x[i] + a_right + _GAP - (x[j] - b_left)
            if right <= 0:
                continue
            left = x[j] + b_right + _GAP - (x[i] - a_left)
            if left <= 0:
                continue
            down = y[i] + a_bottom + _GAP - (y[j] - b_top)
            up = y[j] + b_bottom + _GAP - (y[i] - a_top)
            if down <= 0 or up <= 0:
                continue
            moved = True
            if min(left, right) < min(up, down):
                step = -right / 2 - 0.1 if right < left else left / 2 + 0.1
                x[i] += step
                x[j] -= step
            else:
                step = -down / 2 - 0.1 if down < up else up / 2 + 0.1
                y[i] += step
                y[j] -= step
    return moved


def _bounds(places: Mapping[Node, tuple[float, float]], boxes: Mapping[Node, Box]) -> Box:
    """The outer edges of a drawing, as absolute coordinates."""
    return Box(
        min(place[0] - boxes[node].left for node, place in places.items()),
        min(place[1] - boxes[node].top for node, place in places.items()),
        max(place[0] + boxes[node].right for node, place in places.items()),
        max(place[1] + boxes[node].bottom for node, place in places.items()),
    )


def _pack(
    drawings: Sequence[Mapping[Node, tuple[float, float]]], boxes: Mapping[Node, Box]
) -> dict[Node, tuple[float, float]]:
    """The drawings of separate components side by side in rows, the largest first."""
    if not drawings:
        return {}
    frames = [_bounds(drawing, boxes) for drawing in drawings]
    areas = sum((f.right - f.left + _GAP * 3) * (f.bottom - f.top + _GAP * 3) for f in frames)
    row_width = max(frames[0].right - frames[0].left, math.sqrt(areas * _ASPECT))
    places: dict[Node, tuple[float, float]] = {}
    at_x = at_y = row_height = 0.0
    for drawing, frame in zip(drawings, frames, strict=True):
        width, height = frame.right - frame.left, frame.bottom - frame.top
        if at_x and at_x + width > row_width:
            at_x, at_y, row_height = 0.0, at_y + row_height + _GAP * 3, 0.0
        for node, (px, py) in drawing.items():
            places[node] = (px - frame.left + at_x, py - frame.top + at_y)
        at_x += width + _GAP * 3
        row_height = max(row_height, height)
    return places


def _centre(places: Mapping[Node, tuple[float, float]], boxes: Mapping[Node, Box]) -> dict[Node, tuple[int, int]]:
    if not places:
        return {}
    frame = _bounds(places, boxes)
    middle_x, middle_y = (frame.left + frame.right) / 2, (frame.top + frame.bottom) / 2
    return {node: (round(px - middle_x), round(py - middle_y)) for node, (px, py) in places.items()}
