"""What a page prints around a readout is told from the readout's own lines."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tonggao.language.page_furniture import is_furniture, page_furniture

BODY = "市委召开会议\n7月3日，市委书记林岳主持会议。\n会议强调，要抓好落实。"


@pytest.mark.parametrize(
    ("line", "furniture", "why"),
    [
        ("首页 > 新闻中心 > 政务要闻", True, "where one is"),
        ("当前位置：首页>>新闻>>要闻", True, "labelled"),
        ("网站首页 | 政务公开", True, "with a bar"),
        ("上一篇：市长何远帆调研防汛工作", True, "another text"),
        ("【打印本页】【关闭窗口】", True, "controls alone"),
        ("分享到：微信 QQ空间 新浪微博", True, "to share it"),
        ("版权所有：云州市人民政府办公室　承办：云州市大数据局", True, "who owns the site"),
        ("网站备案：沪ICP备00000000号", True, "its licence"),
        ("扫一扫在手机打开当前页", True, "for telephones"),
        ("市委召开会议", False, "a headline"),
        ("分享发展经验", False, "begins like a control"),
        ("推荐", True, "a control alone"),
        ("推荐林岳为候选人", False, "and a word of the text"),
        ("技术支持方面，要加大投入。", False, "a sentence"),
        ("GDP增速>6%，就业稳定", False, "one angle is a sign of comparison"),
    ],
)
def test_lines(line: str, furniture: bool, why: str) -> None:
    assert is_furniture(line) is furniture, why


@pytest.mark.parametrize(
    ("text", "left", "why"),
    [
        (f"首页 > 要闻\n{BODY}", BODY, "before the headline"),
        (f"{BODY}\n【打印】【关闭】\n上一篇：无", BODY, "below"),
        (f"{BODY}\n版权所有：云州市政府\n地址：人民路1号\n电话：000-0000", BODY, "what stands beside a notice"),
        (f"{BODY}\n地址：人民路1号", f"{BODY}\n地址：人民路1号", "but not by itself"),
        (f"{BODY}\n相关新闻\n·市委召开常委会会议\n·市长会见来宾", BODY, "other texts down to the end"),
        (f"{BODY}\n相关链接\n青禾镇位于云州市东部。", f"{BODY}\n相关链接\n青禾镇位于云州市东部。", "a box with sentences is text"),
        ("市委召开会议\n作者：林岳　浏览次数：12次\n会议强调。", "市委召开会议\n作者：林岳　\n会议强调。", "a count within a line"),
        ("市委召开会议\n字体：[大 中 小]\n会议强调。", "市委召开会议\n会议强调。", "sizes of type"),
        ("首页 > 要闻", "首页 > 要闻", "a text of nothing else stays"),
        (BODY, BODY, "none"),
    ],
)
def test_texts(text: str, left: str, why: str) -> None:
    for start, end in reversed(page_furniture(text)):
        text = text[:start] + text[end:]
    assert text == left, why


@given(st.lists(st.sampled_from(["首页 > 要闻", "会议强调，要抓。", "上一篇：无", "相关新闻", "浏览：12", " ", "", "打印", "电话：1"])))
def test_spans_are_in_order_and_in_the_text(lines: list[str]) -> None:
    text = "\n".join(lines)
    edges = [edge for span in page_furniture(text) for edge in span]
    assert edges == sorted(edges)
    assert not edges or edges[-1] <= len(text)
