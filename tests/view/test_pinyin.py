import pytest

from tonggao.view.pinyin import readings


@pytest.mark.parametrize(
    ("char", "expected"),
    [
        ("单", {"dan", "shan", "chan"}),  # Shan as a surname
        ("曾", {"zeng", "ceng"}),
        ("吕", {"lv", "lu", "lyu"}),  # as people type it without ü
        ("女", {"nv", "nu", "nyu"}),
        ("略", {"lve", "lue", "lyue"}),
        ("林", {"lin"}),
    ],
)
def test_every_reading_is_there(char: str, expected: set[str]) -> None:
    assert expected <= set(readings([char])[char].split())


def test_only_chinese_characters_have_readings() -> None:
    assert readings(["ABC 123，。é", "林A"]) == {"林": "lin"}


def test_readings_come_in_a_fixed_order() -> None:
    assert list(readings(["舟林", "远"])) == sorted("舟林远")
