import pytest

from tonggao import extracted as module
from tonggao.claims import Claims
from tonggao.extract import extract_claims
from tonggao.extracted import extracted
from tonggao.read import Skipped
from tonggao.readout import Readout

GOOD = Readout("good", "市委书记林岳出席会议。", date="2024-06-18")
BAD = Readout("bad", "市长丁远出席会议。", date="2024-06-18")
UNREAD = Skipped("other.bin", "is no text")


def test_a_text_that_breaks_a_rule_costs_itself_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(readout: Readout) -> Claims:
        if readout is BAD:
            raise IndexError("no such\nsentence")
        return extract_claims(readout)

    monkeypatch.setattr(module, "extract_claims", broken)
    assert list(extracted([BAD, UNREAD, GOOD])) == [
        Skipped("bad", "could not be extracted (IndexError: no such sentence)"),
        UNREAD,
        (GOOD, extract_claims(GOOD)),
    ]
