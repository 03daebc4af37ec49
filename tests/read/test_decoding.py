from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tonggao.read.decoding import CleanText, UnreadableError, clean, decode, holds_chinese

SENTENCE = "澄北市召开全市防汛工作会议，市委书记郑远帆出席并讲话。"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (SENTENCE.encode(), "UTF-8"),
        (b"\xef\xbb\xbf" + SENTENCE.encode(), "UTF-8 with a byte order mark, which is no part of the text"),
        (SENTENCE.encode("gb18030"), "GB18030"),
        (SENTENCE.encode("gbk"), "GBK is part of GB18030"),
        (b"\xff\xfe" + SENTENCE.encode("utf-16-le"), "UTF-16 as Windows Notepad saves it"),
        (b"\xfe\xff" + SENTENCE.encode("utf-16-be"), "UTF-16, big end first"),
        (SENTENCE.encode("utf-16-le"), "UTF-16 without a byte order mark"),
        (SENTENCE.encode("utf-16-be"), "UTF-16 without a byte order mark, big end first"),
    ],
)
def test_text_is_the_same_in_every_encoding(data: bytes, reason: str) -> None:
    assert decode(data) == SENTENCE, reason


TRADITIONAL = "澄北市召開全市防汛工作會議，市委書記鄭遠帆出席並講話。"


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030", "big5", "utf-16", "utf-16-le", "utf-16-be"])
def test_traditional_text_is_the_same_in_every_encoding(encoding: str) -> None:
    assert decode(TRADITIONAL.encode(encoding)) == TRADITIONAL


@pytest.mark.parametrize("declared", [None, "gb2312", "no-such-encoding", "big5"])
def test_a_declared_encoding_does_not_overrule_what_makes_sense(declared: str | None) -> None:
    assert decode(SENTENCE.encode("gb18030"), declared) == SENTENCE


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "is a PNG picture, not text"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "is a JPEG picture, not text"),
        (b"%PDF-1.7\n", "is a PDF, not text"),
        (b"PK\x03\x04\x14\x00", "is a zip archive or an Office file, not text"),
        (bytes(range(128, 256)) * 4, "is neither UTF-8 nor sensible GB18030, Big5 or UTF-16"),
        # Bytes that happen to be valid GB18030, but spell only rare characters.
        (
            "\u4e02\u4e05\u4e06\u4e0f\u4e12\u4e17\u4e1f".encode("gb18030") * 9,
            "is neither UTF-8 nor sensible GB18030, Big5 or UTF-16",
        ),
        (b"\xef\xbb\xbf\xb5\xb5\xb5", "byte 0 is not UTF-8"),
    ],
)
def test_what_is_no_text_says_what_it_is_and_what_to_do(data: bytes, message: str) -> None:
    with pytest.raises(UnreadableError) as caught:
        decode(data)
    assert str(caught.value) == f"{message}; save it as text in UTF-8"


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("\ufeff标题\r\n正文\r完", CleanText("标题\n正文\n完", 0)),
        ("甲\t乙", CleanText("甲\t乙", 0)),  # a tab is text
        ("甲\x00\x1b乙\x0b\x85", CleanText("甲\ufffd\ufffd乙\ufffd\ufffd", 4)),
        ("甲\ud800乙", CleanText("甲\ufffd乙", 1)),  # a lone surrogate breaks every writer
        ("𠮷\u3000\u200b", CleanText("𠮷\u3000\u200b", 0)),  # astral characters and odd spaces are text
    ],
)
def test_cleaning_replaces_one_for_one_and_counts(raw: str, expected: CleanText) -> None:
    assert clean(raw) == expected


def test_lone_surrogate_in_utf8_is_decoded_for_cleaning_to_count() -> None:
    assert clean(decode("甲\ud800乙".encode("utf-8", "surrogatepass"))) == CleanText("甲\ufffd乙", 1)


@given(st.text(alphabet=st.characters(exclude_categories=()), max_size=60))
def test_clean_text_is_clean_and_keeps_its_length(raw: str) -> None:
    text, replaced = clean(raw)
    assert clean(text) == (text, 0)
    assert replaced <= text.count("\ufffd")
    assert len(text) == len(raw.removeprefix("\ufeff").replace("\r\n", "\n"))
    text.encode("utf-8")


@given(st.binary(max_size=300))
def test_any_bytes_are_text_or_unreadable(data: bytes) -> None:
    with suppress(UnreadableError):
        assert isinstance(decode(data), str)


def test_chinese_is_known_by_its_characters() -> None:
    assert holds_chinese("Meeting 会 held")
    assert not holds_chinese("The meeting was held. ２０２４。")
