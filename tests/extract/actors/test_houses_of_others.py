"""Whose 校党委, 管委会 or 局 is meant beside other bodies of the kind. All persons and bodies are invented."""

import pytest
from tests.extract.actors.conftest import posts_in

_SCHOOL = "学校召开安全会议\n5月10日，学校召开安全会议。"
UNFILLED = [
    (f"{_SCHOOL}要学习渤河师范学院的先进经验。校长王跃坤主持。", "an example"),
    (f"{_SCHOOL}会前，与会人员赴渤河师范学院学习考察。校长王跃坤主持。", "where they went"),
    (f"{_SCHOOL}来自渤河师范学院的专家作辅导。校长王跃坤主持。", "whence an expert came"),
    (f"{_SCHOOL}渤河师范学院副院长林岳应邀出席。校长王跃坤主持。", "a guest"),
    (f"{_SCHOOL}会议通报了与渤河师范学院合作的情况。校长王跃坤主持。", "a partner"),
]


@pytest.mark.parametrize(("text", "why"), UNFILLED, ids=[why for _, why in UNFILLED])
def test_a_school_that_calls_itself_so_is_no_other_one(text: str, why: str) -> None:
    assert not [post for post in posts_in(text) if post[0] == "王跃坤" and "渤河" in post[2]], why


CASES = [
    ("座谈会召开\n5月10日，座谈会在渤河师范学院召开。校长王跃坤主持。", ("王跃坤", "校长", "渤河师范学院"), "named where nothing calls itself 学校 before"),
    ("龙湾新区召开会议\n5月3日，会议召开。党工委书记王跃坤主持。", ("王跃坤", "书记", "龙湾新区党工委"), "a new area has a working committee"),
    ("龙湾新区召开会议\n5月3日，会议召开。海州综合保税区管理局局长王跃坤到会。", ("王跃坤", "局长", "海州综合保税区管理局"), "a bonded zone is none of the new area's, and named with its kind"),
    ("龙湾新区召开会议\n5月3日，会议召开。保税区管理局局长王跃坤到会。", ("王跃坤", "局长", "保税区管理局"), "nor where its name is left out"),
    ("厅党组书记王跃坤调研\n5月3日，江北省水利厅党组书记王跃坤调研。", ("王跃坤", "书记", "江北省水利厅党组"), "what the headline leaves out of the one such body's name"),
]


@pytest.mark.parametrize(("text", "post", "why"), CASES, ids=[why for *_, why in CASES])
def test_whose_body(text: str, post: tuple[str, str, str], why: str) -> None:
    assert post in posts_in(text)


def test_a_headline_repeats_no_post() -> None:
    text = "厅党组书记王跃坤调研\n5月3日，江北省水利厅党组书记王跃坤调研。"
    assert posts_in(text) == {("王跃坤", "书记", "江北省水利厅党组")}
