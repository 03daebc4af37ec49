"""Events without a day that one text tells of wherever it is printed."""

import pytest
from tests.identify.conftest import LONG, grouped, reported

from tonggao.identify.reports import ReportedEvent, words_after

WORDS = "同一篇稿子里的话" * 20


def printed(readout: str, label: str, words: str) -> ReportedEvent:
    """A report without any day, with the words that follow in the readout."""
    return reported(readout, label, None)._replace(words=words)


@pytest.mark.parametrize(
    ("reports", "together"),
    [
        # one text on two sites, even where the name could be any meeting's
        ([printed("a", LONG, WORDS), printed("b", LONG, WORDS)], {"ab"}),
        ([printed("a", "座谈会", WORDS), printed("b", "座谈会", WORDS)], {"ab"}),
        # of two texts with one lead nothing tells whether they are on one meeting
        ([printed("a", LONG, WORDS), printed("b", LONG, f"另{WORDS}")], {"a", "b"}),
        # too short a text has no words of its own
        ([printed("a", "座谈会", ""), printed("b", "座谈会", "")], {"a", "b"}),
    ],
)
def test_one_text_printed_twice_is_of_one_event(reports: list[ReportedEvent], together: set[str]) -> None:
    assert grouped(*reports) == {frozenset(one) for one in together}
    assert grouped(*reversed(reports)) == {frozenset(one) for one in together}


def test_words_that_follow_an_event() -> None:
    text = "座谈会召开。" + "某某\u3000指出要落实。" * 30
    assert words_after(text, 0) == "".join(text.split())[:120]
    assert words_after(text, len(text) - 60) == ""
