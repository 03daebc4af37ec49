"""What takes the place of a body or a place is another one, and none of those whose name could be any body's."""

from tonggao.claims import Claims, OrganizationMention
from tonggao.identify import Organization, identify
from tonggao.identify.bodies import successors, usual_name
from tonggao.readout import Passage, Readout


def test_no_body_succeeds_itself_or_what_succeeds_it() -> None:
    newer = successors()
    assert newer
    for body in newer:
        passed = [body]
        while passed[-1] in newer:
            passed.append(newer[passed[-1]])
            assert len(set(passed)) == len(passed), passed
        assert [usual_name(one) for one in passed] == passed


def test_a_ministry_of_no_known_state_has_no_successor() -> None:
    def of(readout: str, text: str, *names: str) -> tuple[Readout, Claims]:
        at = {name: Passage(text.index(name), text.index(name) + len(name)) for name in names}
        mentions = (OrganizationMention(name, name, (passage,), "r") for name, passage in at.items())
        return Readout(readout, text), Claims(organizations=tuple(mentions))

    read = [
        of("a", "法国外交部和德国外交部派人来访。农业部也在场。", "法国外交部", "德国外交部", "农业部"),
        of("b", "原环境保护部，现生态环境部。农业农村部。", "环境保护部", "生态环境部", "农业农村部"),
    ]
    bodies = {one.key.parts: one for one in identify(read, {}).entities if isinstance(one, Organization)}
    assert [parts for parts, one in bodies.items() if one.successor] == [("环境保护部",)]
    assert any(len(parts) > 1 for parts in bodies), "which ministry 农业部 is here only its readout knows"
