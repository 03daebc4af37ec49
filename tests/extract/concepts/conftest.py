"""What the concepts' rules read in a sentence that an official says."""

from tonggao.extract.concepts.concepts import extract_concepts
from tonggao.extract.reading import prepare
from tonggao.readout import Readout

SAYS = "青岚市委书记沈怀谷强调，"


def labels(sentence: str) -> list[str]:
    """The labels of the concepts in a sentence, in the order of the text."""
    return [concept.label for concept in extract_concepts(prepare(Readout(id="r", text=SAYS + sentence)))]
