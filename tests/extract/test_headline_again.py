"""A headline run into the line that the text opens with. All persons and places are invented."""

import pytest

from tonggao.extract import extract_claims
from tonggao.extract.headline_again import headline_again
from tonggao.readout import Readout

_TITLE = "林岳在云州调研时强调 全面推进乡村振兴"


@pytest.mark.parametrize(
    ("line", "kept", "why"),
    [
        ("林岳在云州调研时强调全面推进乡村振兴周静参加央视网消息（新闻联播）：省长林岳10日在云州调研。", "央视网消息（新闻联播）：省长", "up to the press line"),
        ("林岳在云州调研时强调全面推进乡村振兴本台消息，省长林岳10日在云州调研。", "本台消息，省长", "another press line"),
        ("林岳在云州调研时强调全面推进乡村振兴。省长林岳10日在云州调研。本台消息，", "林岳在云州", "a sentence of its own"),
        ("央视网消息（新闻联播）：省长林岳10日在云州调研。", "央视网", "no headline there"),
    ],
)  # fmt: skip
def test_where_the_text_opens(line: str, kept: str, why: str) -> None:
    text = f"{_TITLE}\n{line}"
    end = next((end for _, end in headline_again(text)), len(_TITLE) + 1)
    assert text.startswith(kept, end), why


def test_day_behind_it_is_read() -> None:
    text = f"{_TITLE}\n林岳在云州调研时强调全面推进乡村振兴央视网消息（新闻联播）：省长林岳10日在云州调研。"
    events = extract_claims(Readout(id="t", text=text, title=_TITLE, date="2024-05-20")).events
    assert [(e.label, e.date, text[slice(*e.passages[0])]) for e in events] == [("在云州调研", "2024-05-10", "在云州调研")]
