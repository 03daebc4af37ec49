"""What a build has to make anew of unchanged texts, because tonggao or the base of IRIs is another than the last build's."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from tonggao.output_folder import Generation
from tonggao.pipeline.ledger import Ledger
from tonggao.pipeline.lexicon_change import LexiconChange, change_since, keep_lexicon
from tonggao.pipeline.summary import Remade
from tonggao.pipeline.version import extraction_version, linking_version, rules_version
from tonggao.readout import Readout


@dataclass(frozen=True, slots=True)
class Anew:
    """``all`` readouts are to be extracted anew, or those that the change of the lexicon touches; or only ``links`` are new.

    ``older`` are the claims of the graph that this is about, where any may be outdated.
    """

    all: bool
    links: bool
    older: Path | None
    _lexicon: LexiconChange
    _made: Mapping[str, str] = field(repr=False)

    def touches(self, readout: Readout) -> bool:
        """Whether a readout of the older graph has to be extracted anew."""
        return self.older is not None and (self.all or self._lexicon.touches(readout))

    def keep(self, ledger: Ledger, generation: Generation) -> None:
        """Have the next build find what this one was made with."""
        for name, value in self._made.items():
            ledger.keep_fact(name, value)
        keep_lexicon(generation.lexicon)

    def remade(self, touched: int) -> Remade:
        """What was made anew, with ``touched`` readouts extracted for the lexicon's sake."""
        if self.all:
            return Remade(all=self.older is not None)
        return Remade(entries=self._lexicon.entries, touched=touched)


def find_anew(ledger: Ledger, current: Generation | None, base: str) -> Anew:
    """Compare this tonggao with what the ledger says the current graph was made with."""
    made = {"rules": f"{rules_version()} {base}", "extraction": extraction_version(), "linking": linking_version()}
    other = {name for name, value in made.items() if ledger.fact(name) != value}
    lexicon = change_since(current.lexicon) if current and other == {"extraction", "linking"} else LexiconChange([], [])
    everything = "rules" in other or lexicon.everywhere
    older = current.claims if current and (everything or lexicon.entries) else None
    return Anew(everything, "linking" in other, older, lexicon, made)
