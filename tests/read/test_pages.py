"""Saved web pages, made here in the ways that sites make them, with invented words."""

import pytest

from tonggao.read.decoding import UnreadableError
from tonggao.read.pages import MOST_NESTED, read_page

TITLE = "澄北市召开防汛工作会议"
FIRST = "本报讯 6月17日，澄北市召开防汛工作会议，市委书记郑远帆出席并讲话，市长司空晓主持会议。"
SECOND = "郑远帆强调，要抓好秋收，落实《澄北市防汛条例》，守住堤防安全底线，确保人民群众平安。"
MENU = "".join(f'<li><a href="/{n}">栏目导航，第{n}个栏目。</a></li>' for n in range(30))
METAS = """<meta name="ArticleTitle" content="澄北市召开防汛工作会议"><meta name="PubDate" content="2024-06-18 09:30">
<meta name="ContentSource" content="澄北日报"><link rel="canonical" href="https://example.org/0618">"""


def page(body: str, head: str = "") -> bytes:
    return f"<!DOCTYPE html><html><head>{head}</head><body><ul>{MENU}</ul>{body}</body></html>".encode()


PARAGRAPHS = f"<p>　　{FIRST}</p>\n<p>{SECOND}</p>"
TEXT = f"{TITLE}\n{FIRST}\n{SECOND}"


@pytest.mark.parametrize(
    ("body", "why"),
    [
        (f"<div class='TRS_Editor'>{PARAGRAPHS}</div>", "the editor of most government sites"),
        (f"<div id='UCAP-CONTENT'><div>{PARAGRAPHS}</div></div>", "the central government's pages"),
        (f"<div id='nobody-knows'>{PARAGRAPHS}</div>", "an unknown place: where the sentences are"),
        (f"<h1>{TITLE}</h1><div><div class='x'>{PARAGRAPHS}</div><div>相关阅读</div></div>", "with a headline"),
        (f"<table><tr><td>{FIRST}<br><br>{SECOND}</td></tr></table>", "a table with breaks, as old pages have it"),
        (f"<div><span>{FIRST}</span><br/>{SECOND}<script>var 会议 = '，。';</script></div>", "scripts are no text"),
        (f"<div class='TRS_Editor'><div>{TITLE}</div>{PARAGRAPHS}</div>", "the title is not put there twice"),
        (f"<div class='TRS_Editor'>请看</div><div>{PARAGRAPHS}</div>", "a known place that holds next to nothing"),
    ],
)
def test_text_is_found_without_menus(body: str, why: str) -> None:
    text, _ = read_page(page(body, METAS))
    assert text == TEXT, why


def test_metas_of_government_sites_come_first() -> None:
    other = '<meta property="og:title" content="别的"><meta name="source" content="别处"><title>会议_网</title>'
    _, given = read_page(page(PARAGRAPHS, other + METAS))
    assert (given.title, given.date, given.source, given.url) == (
        TITLE, "2024-06-18", "澄北日报", "https://example.org/0618",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ('<meta property="og:title" content="甲会议">', "甲会议"),
        ("<title>甲会议_澄北新闻网</title>", "甲会议"),
        ("<title>甲会议 - 要闻</title>", "甲会议"),
        ("", None),
    ],
)
def test_title_comes_from_what_there_is(head: str, title: str | None) -> None:
    assert read_page(page(f"<div>{PARAGRAPHS}</div>", head))[1].title == title


def test_address_that_a_browser_saved_is_kept() -> None:
    data = b"<!-- saved from url=(0026)https://example.org/0618/a -->" + page(PARAGRAPHS)
    assert read_page(data)[1].url == "https://example.org/0618/a"


@pytest.mark.parametrize("encoding", ["gb2312", "gbk", "gb18030", "utf-8"])
def test_declared_encoding_is_read(encoding: str) -> None:
    html = page(PARAGRAPHS, f'<meta charset="{encoding}">{METAS}').decode()
    assert read_page(html.encode(encoding))[0] == TEXT


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ("<div>" * (MOST_NESTED + 1) + PARAGRAPHS, f"nests its tags more than {MOST_NESTED} deep"),
        ("<font>" * 100_000, f"nests its tags more than {MOST_NESTED} deep"),
        ("", "is a page without an article's text"),
    ],
)
def test_pages_that_cannot_be_read_say_why(body: str, message: str) -> None:
    with pytest.raises(UnreadableError, match=message):
        read_page(f"<html><body>{body}</body></html>".encode())


def test_many_paragraphs_without_end_tags_are_no_nesting() -> None:
    assert read_page(page("<div>" + f"<p>{FIRST}<br>" * 500 + "</div>"))[0].count(FIRST) == 500


def test_escaped_marks_stay_words() -> None:
    text, _ = read_page(page(f"<div><p>&lt;script&gt;alert('会议')&lt;/script&gt; {FIRST}</p></div>"))
    assert text.startswith("<script>alert('会议')</script> 本报讯")
