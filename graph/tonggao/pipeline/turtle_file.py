"""The Turtle file of a generation: written whole, or made from the one before by what differs.

What is taken over is checked: a file that is not byte for byte what was written then is not used.
"""

import hashlib
from collections.abc import Iterable, Iterator
from itertools import chain, islice
from pathlib import Path
from typing import BinaryIO

from tonggao.files import writing
from tonggao.pipeline.graph_lines import GraphLines, Part
from tonggao.turtle import entity_blocks, header, readout_blocks

HEADER, ENTITY, READOUT = range(3)  # the ranks of parts
Block = tuple[int, str, bytes]  # rank and name of a part, and its content: none where it is gone

_DIGEST = "turtle"
_PIECE = 1 << 20  # bytes copied at a time
_NOTED = 500  # parts in memory and noted at a time


class _EditedError(Exception):
    pass


class TurtleFile:
    """The file at ``path``, from what ``lines`` hold."""

    def __init__(self, path: Path, lines: GraphLines, base: str) -> None:
        self._path = path
        self._lines = lines
        self._base = base

    def write_whole(self, rendered: Iterable[tuple[str, str]]) -> None:
        """Write all of the graph; ``rendered`` are all readouts' graphs by their IRIs, sorted, as ``turtle.render`` makes them."""
        digest, lines = hashlib.blake2b(), self._lines
        blocks = chain(
            [(HEADER, "", header(self._base))],
            ((ENTITY, *block) for block in entity_blocks(lines.entities(), self._base)),
            ((READOUT, *block) for block in readout_blocks(rendered, lines.links(), self._base)),
        )
        lines.forget_parts()
        with writing(self._path) as out:
            while some := list(islice(blocks, _NOTED)):
                for _, _, content in some:
                    digest.update(content)
                    out.write(content)
                lines.note_parts((rank, name, len(content)) for rank, name, content in some)
        lines.keep_note(_DIGEST, digest.hexdigest())

    def write_changed(self, older: Path, nodes: Iterable[str], rendered: Iterable[tuple[str, str]]) -> bool:
        """Write the graph from the file ``older``, which was written before it, and what differs now: entities of these nodes,
        and readouts, sorted by IRI, of which those without text are gone. False where the file is not as it was written.
        """
        lines, changed = self._lines, list[Part]()
        blocks = chain(self._entities(sorted(nodes)), self._readouts(rendered))
        try:
            with older.open("rb") as source, writing(self._path) as out:
                splice = _Splice(source, out)
                changed += ((rank, name, len(content)) for rank, name, content in splice.merge(lines.parts(), blocks))
                if splice.read.hexdigest() != lines.note(_DIGEST) or source.read(1):
                    raise _EditedError
        except (_EditedError, FileNotFoundError):
            return False
        lines.note_parts(changed)
        lines.keep_note(_DIGEST, splice.written.hexdigest())
        return True

    def _entities(self, nodes: Iterable[str]) -> Iterator[Block]:
        for node in nodes:
            blocks = dict(entity_blocks(self._lines.entities([node]), self._base))
            yield ENTITY, node, blocks.get(node, b"")

    def _readouts(self, rendered: Iterable[tuple[str, str]]) -> Iterator[Block]:
        for iri, text in rendered:
            for block in readout_blocks([(iri, text)], self._lines.links([iri]), self._base):
                yield READOUT, *block


class _Splice:
    """Copies a file with some parts replaced; ``read`` and ``written`` are the digests of both."""

    def __init__(self, source: BinaryIO, out: BinaryIO) -> None:
        self.read, self.written = hashlib.blake2b(), hashlib.blake2b()
        self._source = source
        self._out = out

    def merge(self, parts: Iterable[Part], blocks: Iterator[Block]) -> Iterator[Block]:
        """Copy the parts, each block in the place of the part of its name; hand on the blocks."""
        following = next(blocks, None)
        unchanged = 0
        for rank, name, size in parts:
            while following is not None and following[:2] <= (rank, name):
                self._copy(unchanged)
                unchanged = 0
                if following[:2] == (rank, name):
                    self._copy(size, keep=False)
                    size = 0
                self._write(following[2])
                yield following
                following = next(blocks, None)
            unchanged += size
        self._copy(unchanged)
        while following is not None:
            self._write(following[2])
            yield following
            following = next(blocks, None)

    def _copy(self, size: int, *, keep: bool = True) -> None:
        while size:
            piece = self._source.read(min(size, _PIECE))
            if not piece:
                raise _EditedError
            self.read.update(piece)
            size -= len(piece)
            if keep:
                self._write(piece)

    def _write(self, content: bytes) -> None:
        self.written.update(content)
        self._out.write(content)
