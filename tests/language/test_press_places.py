"""Places whose press a text names. All places are invented."""

import pytest

from tonggao.language.press_places import press_places


@pytest.mark.parametrize(
    ("line", "expected", "why"),
    [
        ("2024年3月6日　来源：青禾发布", [("青禾", "")], "a publisher named after its place"),
        ("清岭区人民政府网　2023-12-28", [("清岭", "区")], "a government site tells the level"),
        ("来源：清岭省水利厅网站", [("清岭", "省")], "the site of a department"),
        ("来源：央视网", [], "a national medium"),
        ("来源：凤凰网", [], "one that is called like a county"),
        ("2018-10-19　骑趣网", [], "a site's own name"),
        ("2018-10-19　青禾网", [("青禾", "")], "a site whose name the text has elsewhere"),
        ("林岳主持青禾市水网建设会议。", [], "a net of canals is no medium"),
    ],
)
def test_press_places(line: str, expected: list[tuple[str, str]], why: str) -> None:
    assert press_places(f"标题\n{line}\n正文在此，青禾与清岭都在正文里。") == expected, why


@pytest.mark.parametrize(
    ("line", "expected", "why"),
    [
        ("来源：青禾市政协网站", [("青禾", "市")], "the body between place and site is not of the name"),
        ("2025年1月24日 10:26　来源：青禾市应急管理局", [("青禾", "市")], "a body that published it itself"),
        ("2022年8月12日　来源：青禾宣传", [("青禾", "")], "a propaganda office"),
        ("长河集团新闻中心", [], "a company is no place"),
    ],
)
def test_places_of_sources(line: str, expected: list[tuple[str, str]], why: str) -> None:
    found = press_places(f"标题\n{line}\n正文在此，青禾在正文里。")
    assert list(dict.fromkeys(found)) == expected, why
