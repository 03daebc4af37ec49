"""The page that tells why a thing is one."""

from urllib.parse import quote

import pytest
from tests.serve.conftest import Client


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("/id/person/钟岱", ["<b>0.97</b> <span>both posts in one readout</span>", "岚江市委常委", "<mark>副市长钟岱</mark>"]),
        ("/id/organization/岚江市委", ["<b>0.90</b> <span>same full name</span>"]),
        ("/id/event/2025-07-24/座谈会", ["<mark>"]),
    ],
)
def test_reasons_stand_with_their_words(server: Client, path: str, said: list[str]) -> None:
    page = server.get(f"{quote(path)}?group=why&lang=en", "text/html")
    assert page.status == 200
    assert [words for words in said if words not in page.text] == []


def test_a_things_page_leads_there(server: Client) -> None:
    assert "?group=why" in server.get(quote("/id/person/钟岱"), "text/html").text


def test_a_chinese_page_tells_them_in_chinese(server: Client) -> None:
    page = server.get(f"{quote('/id/person/钟岱')}?group=why&lang=zh", "text/html")
    assert "<span>同一篇通稿里有这两个职务</span>" in page.text


def test_nothing_is_404(server: Client) -> None:
    assert server.get(f"{quote('/id/person/无此人')}?group=why", "text/html").status == 404
