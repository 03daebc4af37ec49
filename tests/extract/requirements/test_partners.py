"""With whom something is wished, and who of two is told. All persons are invented."""

import pytest


@pytest.mark.parametrize(
    ("sentence", "addressee", "why"),
    [
        ("中方愿同越方加强发展战略对接。", "越方", "what is to be linked stands behind the partner"),
        ("越方愿将自身发展规划同“一带一路”倡议对接。", None, "a programme is nobody"),
        ("越方愿继续促进东盟同中国关系发展。", None, "the relations of two others"),
        ("中方愿同越方就重大国际问题加强沟通。", "越方", "what they talk about begins at 就"),
        ("中方愿继续加强同太平洋岛国合作。", "太平洋岛国", "合作 is what is done with them"),
        ("中方愿同包括越南在内的各国一道，推动合作。", "包括越南在内的各国", "the whole group"),
        ("中方愿本着求同存异、互利共赢的原则同德方坦诚交流。", "德方", "同 in 求同 joins nobody"),
        ("愿为促进两国务实合作与友好交流贡献力量。", None, "与 joins two nouns"),
        ("愿把两国关系打造成国与国友好交往的典范。", None, "国与国 is nobody in particular"),
        ("希望越方同中方一道努力。", "越方", "the first of two is told"),
        ("希望青年同志练好本领。", "青年同志", "同 in 同志 joins nobody"),
        ("中方愿同意方加强合作。", "意方", "同意 is cut where a side stands"),
        ("中方愿同越南做好战略对接。", "越南", "no two plans are joined"),
        ("中方愿推动倡议同柬埔寨“青岚战略”深度对接。", None, "two plans are joined"),
        ("愿深化传统友谊与互利合作。", None, "与 joins two nouns"),
        ("愿密切人文和立法机构交流，推动发展。", None, "和 joins two kinds of exchange"),
        ("期待并相信中国将作出更大贡献。", "中国", "并相信 leads over"),
        ("希望和世界各国一道，实现经济发展。", "世界各国", "和 leads over"),
        ("希望成为中国同拉美国家合作的枢纽。", "拉美国家", "成为 is what to be, nobody told"),
        ("希望各国工程、科学、产业等各界发挥优势。", "各国工程、科学、产业等各界", "all circles of them"),
        ("希望双方加强交流。", "双方", "both"),
        ("号召全军官兵向他们学习。", "全军官兵", "向 begins what they are to do"),
        ("希望各级领导干部特别是一把手带好头。", "各级领导干部特别是一把手", "all, above all some"),
        ("希望青年一代奋发有为。", "青年一代", "a generation"),
    ],
)
def test_partner(requirements_of, sentence: str, addressee: str | None, why: str) -> None:
    found = requirements_of(f"沈望舒表示，{sentence}")
    assert [r.addressee for r in found] == [addressee], why


@pytest.mark.parametrize(
    ("body", "expected", "why"),
    [
        ("沈望舒强调，云州等经济大省处在前沿，要勇挑大梁。", [("云州等经济大省", "要勇挑大梁")], "of whom the first segment tells"),
        ("沈望舒强调，创新至关重要，云州市这方面基础较好，要走在前列。", [("云州市", "要走在前列")], "这方面 takes up what was said before"),
        ("沈望舒强调，只要我们坚定信心，就一定能够实现目标。", [], "a premise"),
        ("沈望舒指出，我们积极顺应同胞要和平、要发展的共同心声。", [], "what they want is no demand"),
        ("沈望舒指出，灾区群众需要紧急援助。", [], "a need is told"),
        ("沈望舒指出，一年来主要做了以下工作：一是实施宏观政策；二是坚持创新驱动。", [], "a report of work done"),
        ("沈望舒强调，要做好各项工作：着力扩大内需；加快高水平科技自立自强。", [(None, "要做好各项工作：着力扩大内需"), (None, "加快高水平科技自立自强")], "加快 urges a noun too"),
        ("会议部署今年工作的重点任务。一是着力稳定就业。二是着力扩大内需。", [(None, "着力稳定就业"), (None, "着力扩大内需")], "tasks that are set are points"),
        ("与会专家表示，要加强学术交流。", [(None, "要加强学术交流")], "guests advise"),
        ("气象部门提醒，公众要做好防护。", [("公众", "公众要做好防护")], "a body that no list names reminds"),
    ],
)
def test_who_is_told(requirements_of, body: str, expected: list[tuple[str | None, str]], why: str) -> None:
    assert [(r.addressee, r.quote) for r in requirements_of(body)] == expected, why
