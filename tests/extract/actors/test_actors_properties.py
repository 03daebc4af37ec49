"""What holds of persons, posts and bodies whatever the text."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.extract.actors.conftest import actors_of

from tonggao.extract.actors.listed_companies import listed_companies
from tonggao.language.foreign_names import dotted_at
from tonggao.language.name_ends import Name
from tonggao.language.names import tells_how


@pytest.mark.parametrize(
    ("unit", "why"),
    [
        ("曾任青禾市副市长，", "whose posts these are is not looked for in all of the sentence for each of them"),
        ("林岳曾任青禾市副市长，", "nor are all persons of the text"),
        ("水岚、", "a list that nothing closes"),
        ("水岚集团、星桥科技等企业，", "a body is not compared with all others"),
        ("书记严肃指出，", "a word is not looked for in all of the text wherever it stands"),
        ("各部门不得、", "a list of departments that closes nowhere"),
        ("·同志", "a dot is not measured against all titles"),
        ("北岸国总理奥多·林德", "a row of dots is not one name"),
    ],
)
def test_a_long_sentence_is_read_in_linear_time(unit: str, why: str) -> None:
    # Quadratic reading of so long a sentence would take many minutes.
    size = 80_000
    actors = actors_of("要闻\n" + unit * (size // len(unit)))
    assert all(passage.end <= size + 10 for person in actors.persons for passage in person.passages), why


@pytest.mark.parametrize(
    ("unit", "why"),
    [
        ("{}强调，要防汛，", "no name is compared with all names for what stands behind a dot"),
        ("{}水集团、", "a company is compared only with those that begin alike"),
    ],
)
def test_many_names_are_read_in_linear_time(unit: str, why: str) -> None:
    # Quadratic reading of so many names would take many minutes.
    second = "山川溪谷松柏梅兰云帆星桥明远志强晨光海波江河湖林石玉金珠"
    given = map("".join, product("林沈陈李王张刘周吴郑", second, second))
    actors = actors_of("要闻\n" + "".join(map(unit.format, given)))
    assert len(actors.persons) + len(actors.organizations) > 100, why


def test_a_list_that_nothing_closes_names_no_company() -> None:
    text = "水岚、" * 200_000
    assert list(listed_companies(text, (), ())) == []
    assert list(listed_companies(text + "水的" + text + "等", (), ())) == []


def test_a_word_is_told_from_a_name_by_one_look_at_the_text() -> None:
    text = "严肃指出，" * 100_000
    assert all(tells_how(text, Name(at, at + 2, "严肃", 2)) for at in range(0, len(text), 5))
    named = text + "严肃、"
    assert not any(tells_how(named, Name(at, at + 2, "严肃", 2)) for at in range(0, len(text), 5))


def test_a_row_of_dots_is_no_name_of_any_length() -> None:
    name = dotted_at("奥多" + "·林德" * 1000, 0)
    assert name is None or len(name.name) < 40


PIECES = st.sampled_from(
    [*"市委书记 林岳 欧阳若谷 、 ， 。 · 阿依努尔·卡德尔 主持 强调 出席 会议 要 （女） 记者 𠮷 同志".split(), "\n", "\u3000"]
)


@given(st.lists(PIECES, max_size=40).map("".join))
def test_every_passage_holds_its_name(text: str) -> None:
    actors = actors_of(text)
    for person in actors.persons:
        for passage in person.passages:
            exact = text[passage.start : passage.end].replace("　", "").replace(" ", "")
            last = person.name.rpartition("·")[2]
            assert exact in (person.name, person.name[:1], last)  # 李书记 mentions by the surname alone, 科尔曼 by the last name
    for post in actors.posts:
        assert all(0 <= p.start < p.end <= len(text) for p in post.passages)
    for body in actors.organizations:
        assert all(0 <= p.start < p.end <= len(text) for p in body.passages)
