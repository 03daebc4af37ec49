"""Where a name ends, in a place where one is expected. All persons are invented."""

import pytest

from tonggao.language.names import name_at


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("林岳8月20日上午", "林岳", "a digit bounds it"),
        ("林岳山主持会议", "林岳山", "a verb bounds it"),
        ("林岳在发言中提出", "林岳", "a preposition is not taken into it"),
        ("司徒平因工作调动", "司徒平", "nor behind a compound surname"),
        ("林　岳，市委副书记", "林岳", "padded to three columns"),
        ("诸葛宇恒出席", "诸葛宇恒", "compound surname"),
        ("扎西才让主持", "扎西才让", "parts of a Tibetan name"),
        ("阿依努尔·卡德尔在会上", "阿依努尔·卡德尔", "dots"),
        ("林岳山应客商邀请", "林岳山", "whoever is invited goes by 应 after his name"),
        ("应把责任扛起来", None, "应 is a surname, but no given name begins with 把"),
        ("干部要有担当", None, "a word and a modal"),
        ("楼已经完全坍塌", None, "a surname and an adverb"),
        ("应德国总理邀请", None, "a preposition and a country"),
        ("一一握手", None, "an adverb"),
    ],
)
def test_name_at(text: str, expected: str | None, why: str) -> None:
    name = name_at(text, 0)
    assert (name.name if name else None) == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("周济民在分会场汇报", "周济民", "a noun behind a full title opens no clause"),
        ("冷元旦对会议精神作了解读", "冷元旦", "whoever makes something clear is a person, though the given name is a word"),
        ("洪国庆还走访了困难群众", "洪国庆", "so is who goes on to visit others"),
        ("孟今明与市长林岳座谈", "孟今明", "or sits with somebody"),
        ("应国庆为获奖者颁奖", "应国庆", "or gives prizes"),
        ("林有为一行到某镇调研", "林有为", "many a man is called 有为"),
        ("邓大同在某镇调研", "邓大同", "and 大同"),
        ("石千里到某镇调研", "石千里", "and 千里"),
        ("俞行之到某镇调研", "俞行之", "之 leads to no thing here"),
        ("中岛元岳和夫人抵达", "中岛元岳", "no Japanese name takes 和 from his wife"),
        ("石川岳访华", "石川岳", "nor 访华"),
        ("古丽巴哈尔、", "古丽巴哈尔", "a name written by its sound"),
        ("依力哈木出席", "依力哈木", "whatever words the segmenter makes out in it"),
        ("马可·罗西参加", "马可·罗西", "a dot shows a name even where a character is a common word's"),
        ("阿不来提·扎克尔主持", "阿不来提·扎克尔", "so it does in a minority name"),
        ("万　方为市长", "万方", "padding shows a name even where it is a word"),
        ("向巴平措讲话", "向巴平措", "a Tibetan name that begins like a preposition"),
        ("高度重视并亲自部署", None, "what the unnamed holder does"),
        ("严肃指出，要整改", None, "how he does it: no noun, and no other place shows a name of it"),
        ("单独约谈", None, "an adverb"),
        ("解放、林岳参加", "解放", "in a list even a verb is a name"),
        ("解放参加。解放同志说", "解放", "another place shows the name"),
        ("全程陪同", None, "a noun by the segmenter's dictionary, and nobody's name"),
        ("高兴地说", None, "nor with 地"),
        ("向群众宣讲", None, "a preposition and whom it leads to"),
        ("林岳作重要讲话", "林岳", "作 begins what he gives"),
        ("何立新到企业调研", "何立新", "a word as a name, before 到 and what is done there"),
        ("高原对企业开展检查", "高原", "nor does a place as a name need more"),
        ("林岳担任组长", "林岳", "担任 runs on into 任组长"),
        ("林岳全程陪同", "林岳", "an adverb bounds it"),
        ("何远帆一一作答", "何远帆", "何远 is a word that hardly any text has"),
        ("绍伊格在会上说", "绍伊格", "在 leads to where he said it"),
        ("乌云花强调", "乌云花", "a name that no dictionary has"),
        ("展望出席", "展望", "a verb before what only persons do"),
        ("高洁率队，高洁等表示", "高洁", "等 behind it elsewhere shows it, though the dictionary has an adjective"),
        ("林岳被授予称号", "林岳", "so does a passive"),
        ("于占海到村里", "于占海", "a surname that is a preposition elsewhere"),
        ("宋应星河与大家", None, "four characters that the text has once"),
        ("威廉·罗西参加", "威廉·罗西", "廉 seldom transliterates, and does before a dot"),
    ],
)
def test_name_at_behind_a_full_title(text: str, expected: str | None, why: str) -> None:
    name = name_at(text, 0, titled=True)
    assert (name.name if name else None) == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("德拉维尔9日表示", "德拉维尔", "transliterated, bounded by a digit"),
        ("彼得罗夫时，双方", "彼得罗夫", "时 is none of its characters"),
        ("德马斯-卡维尔举行会谈", "德马斯-卡维尔", "a hyphen joins it, without a dot"),
        ("保罗十三世·达文举行", "保罗十三世·达文", "behind a foreign office characters may stand that seldom transliterate"),
        ("马里·德利文对中国", "马里·德利文", "a last character that only ends names"),
        ("呼勒日德赫，", "呼勒日德赫", "all but one character transliterate, and a mark ends it"),
        ("山口和也当天", "山口和也", "Japanese"),
        ("阮文德表示", "阮文德", "Vietnamese, with a surname"),
        ("官邸前举行集会", None, "no name at all"),
        ("官邸外对记者表示", None, "nor where something is said"),
        ("邓国庆共同会见记者", "邓国庆", "a surname and a given name that is a word"),
        ("佩松坦共同会见记者", "佩松坦", "two of three characters transliterate"),
        ("坦桑尼亚总统哈里德", None, "another country follows"),
    ],
)
def test_name_at_behind_a_foreign_office(text: str, expected: str | None, why: str) -> None:
    name = name_at(text, 0, foreign=True)
    assert (name.name if name else None) == expected, why
