"""How each class looks: colour, shape, size of label. The facts are in ``look.json`` and ``strings.json``."""

import json
from functools import cache
from importlib.resources import files
from typing import Any, NamedTuple

from tonggao.view.labels import shorten, text_width, wrap
from tonggao.view.layout import Box

LINE_HEIGHT = 1.25  # of the font size
LABEL_GAP = 4  # between a shape and the label below it
NOTE_PADDING = 7  # inside the notes that hold their label


class ClassLook(NamedTuple):
    """One class of nodes: labels, shape, colours for light and dark pages, sizes in drawing units, label widths in em.

    ``weight`` ranks the classes when not all nodes can be shown; ``most`` is how many of the class the first drawing
    takes.
    """

    zh: str
    en: str
    shape: str
    light: str
    dark: str
    size: int
    font: int
    wrap: int
    cut: int
    weight: int
    most: int


@cache
def read_look(name: str = "look.json") -> dict[str, Any]:
    """The content of one of this folder's JSON files."""
    content: dict[str, Any] = json.loads(files(__package__).joinpath(name).read_text(encoding="utf-8"))
    return content


@cache
def class_looks() -> dict[str, ClassLook]:
    """The look of every class that is drawn, in the order of the legend."""
    return {kind: ClassLook(**look) for kind, look in read_look()["classes"].items()}


def is_weak(relation: str) -> bool:
    """Whether the relation only says where something stands; drawn only where nothing else holds the node."""
    return bool(read_look()["relations"].get(relation, {}).get("weak", False))


def label_lines(kind: str, label: str) -> list[str]:
    """The label as drawn: shortened and broken into lines."""
    look = class_looks()[kind]
    return wrap(shorten(label, look.cut), look.wrap)


def node_size(kind: str, degree: int) -> int:
    """Radius of the node's shape; it grows slowly with the number of relations."""
    return class_looks()[kind].size + min(10, int(degree**0.5))


def node_box(kind: str, labels: list[list[str]], degree: int) -> Box:
    """What a node covers with the largest of its labels (one for each language)."""
    look = class_looks()[kind]
    width = max(text_width(line) for lines in labels for line in lines) * look.font
    height = max(len(lines) for lines in labels) * look.font * LINE_HEIGHT
    if look.shape == "note":
        half_width, half_height = width / 2 + NOTE_PADDING, height / 2 + NOTE_PADDING
        return Box(half_width, half_height, half_width, half_height)
    radius = node_size(kind, degree)
    half = max(radius, width / 2)
    return Box(half, radius, half, radius + LABEL_GAP + height)
