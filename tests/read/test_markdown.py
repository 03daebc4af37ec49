import pytest

from tonggao.read.markdown import holds_many, plain_text, split_markdown

TRANSCRIPT = """# 《澄北联播》 (20240705)

## 新闻摘要

1.市委召开会议；

## 详细新闻

### 市委召开会议

<p><strong>澄北网消息</strong>（澄北联播）：市委今天召开会议。</p><p>会议强调，要抓好落实。<br></p>

[查看原文](https://example.org/1.shtml)

### 副市长调研 <b>水利</b>

<p class="x" title="a>b">副市长７日调研&nbsp;水利。</p>

---

(更新时间戳: 1720000000000)
"""


def test_each_heading_below_the_news_opens_a_readout() -> None:
    assert holds_many(TRANSCRIPT)
    assert list(split_markdown(TRANSCRIPT)) == [
        (
            "市委召开会议\n澄北网消息（澄北联播）：市委今天召开会议。\n会议强调，要抓好落实。",
            "https://example.org/1.shtml",
        ),
        ("副市长调研 水利\n副市长７日调研\u00a0水利。", None),
    ]


@pytest.mark.parametrize(
    ("markdown", "text", "reason"),
    [
        ("# 标题\n\n正文", "标题\n正文", "a heading's marks are no words"),
        ("<p>一</p><p>二<br/>三</p>", "一\n二\n三", "paragraphs and breaks are lines"),
        ("<P>一</P>", "一", "tags in any case"),
        ('<span style="color:red">要</span>抓好', "要抓好", "inline tags leave the words together"),
        ("甲<!-- 注 -->乙", "甲乙", "comments are not read by anyone"),
        ("3<5且7>6", "3<5且7>6", "signs of comparison are words"),
        ("<通知>下发", "<通知>下发", "Chinese in angle brackets is words"),
        ("<script>alert(1)</script>", "<script>alert(1)</script>", "only layout is taken away; words stay, inert"),
        ("&lt;p&gt;", "<p>", "entities are read last, so they never become tags"),
        ('<p title="开', '<p title="开', "an unfinished tag is words"),
    ],
)
def test_plain_text_keeps_every_word(markdown: str, text: str, reason: str) -> None:
    assert plain_text(markdown) == text, reason


def test_a_file_without_news_heading_holds_one() -> None:
    assert not holds_many("# 标题\n\n### 小标题\n正文")


@pytest.mark.parametrize("piece", ["<p ", '<p "', "<!--", "<p a='", "<"])
def test_a_hundred_thousand_unfinished_tags_pass(piece: str) -> None:
    assert plain_text(piece * 100_000)
