from tonggao.data_files import data_rows, words_tagged


def test_rows_come_without_comments_and_selectors_that_begin_like_one_stay() -> None:
    rows = list(data_rows("tonggao.read", "page_bodies.tsv"))
    assert ("#zoom",) in rows
    assert not [row for row in rows if row[0].startswith("# ")]


def test_words_are_told_apart_by_their_tags() -> None:
    assert "书记" in words_tagged("tonggao.tenures", "seats.tsv", "head")
    assert "书记处" in words_tagged("tonggao.tenures", "seats.tsv", "shared")
    assert words_tagged("tonggao.tenures", "seats.tsv", "none") == ()
