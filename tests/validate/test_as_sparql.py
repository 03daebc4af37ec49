"""Every constraint of the shapes has a translation; what has none is an error, not silence."""

import pytest
from pyoxigraph import RdfFormat, Store, parse

from tonggao.validate.as_sparql import UnknownConstraintError, as_sparql
from tonggao.validate.shapes import load_shapes, read_shapes

SHAPES = """
@prefix sh: <http://www.w3.org/ns/shacl#> .
<http://s> a sh:NodeShape ; sh:targetClass <http://C> ; sh:property [ sh:path <http://p> ; %s ; sh:message "m"@en ] .
"""


def test_every_constraint_is_a_query_with_messages() -> None:
    shapes = load_shapes()
    assert len(shapes.constraints) > 80
    for constraint in shapes.constraints:
        assert sorted(constraint.messages) == ["en", "zh"]
        assert constraint.targets
        for graph in (None, "http://example.org/g"):
            assert not list(Store().query(as_sparql(constraint, shapes.prefixes, graph)))  # type: ignore[arg-type]


def test_every_kind_of_constraint_in_the_shapes_is_read() -> None:
    read = {name for constraint in load_shapes().constraints for name in constraint.says}
    assert read == {
        "class", "datatype", "equals", "in", "lessThan", "maxCount", "maxInclusive", "minCount", "minInclusive",
        "minLength", "nodeKind", "or", "pattern", "uniqueLang",
    }  # fmt: skip


@pytest.mark.parametrize("said", ["sh:hasValue 1", "sh:nodeKind sh:Literal", "sh:qualifiedMinCount 1"])
def test_what_cannot_be_said_is_refused(said: str) -> None:
    (constraint,) = read_shapes(parse(SHAPES % said, format=RdfFormat.TURTLE)).constraints
    with pytest.raises(UnknownConstraintError):
        as_sparql(constraint, {})
