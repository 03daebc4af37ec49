"""Names that look like words, or whose ends do: the place tells them. All persons are invented."""

import pytest
from tests.extract.actors.conftest import names_in

from tonggao.extract import extract_claims
from tonggao.readout import Readout


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("传达县长丁力的批示要求。", ["丁力"], "no name ends in 的"),
        ("主任委员丁谦作关于代表资格的报告。", ["丁谦"], "作关于 opens what is reported"),
        ("市总工会部长林大同主持座谈会。", ["林大同"], "大同 is a place, 同 joins nothing"),
        ("县水务局局长成功主持会议。\n成功表示，要治水。", ["成功"], "what opens a line and speaks is a name, of whatever word"),
        ("省委书记明确要求治水。\n明确提出，要治水。", [], "unless it says how"),
        ("扎西东珠主持会议\n州委副书记、代州长扎西东珠在指挥中心主持。", ["扎西东珠"], "no Han surname, bounded by 在 alone"),
        ("大学党委常委江海洋、边疆、庄严、苏雅（女）出席。", ["江海洋", "边疆", "庄严", "苏雅"], "a word among sure names"),
        ("市政协副主席秦岭、和玉兰（女，纳西族）出席。", ["秦岭", "和玉兰"], "和 behind 、 joins nothing"),
        ("会议研究了干部事项：尚善任马克思主义学院院长。", ["尚善"], "a surname between a colon and 任"),
        ("集团党委关于涂画同志任引航站党支部书记的决定。", ["涂画"], "before 同志任 a word is a name"),
        ("表彰了“最美网格员”安宁宁等5人。", ["安宁宁"], "behind what somebody is called, before 等"),
        ("县监委主任成功，县人大常委会主任郑重，书记强调。", ["成功", "郑重"], "how something is done stands before what is done"),
        ("市双拥办主任平安出席会议。", ["平安"], "nobody attends in such a manner"),
        ("县政协主席蓝天（畲族）参加。", ["蓝天"], "what is marked as a person's"),
        ("县医院院长杜若飞已调走。", ["杜若飞"], "飞 alone opens nothing"),
        ("省总工会主席林大为出席会议。", ["林大为"], "大为 is a word, and 为 is for nobody"),
        ("县长林建强调研防汛，副县长丁建强调研究对策。", ["林建强", "丁建"], "强调 takes no character from 调研"),
        ("县长林岳公布名单，主任丁远演示了流程。", ["林岳", "丁远"], "what a person does with what is known to him"),
        ("县人大常委会主任屈伸，县政协主席阳光出席。", ["屈伸", "阳光"], "a surname's word between two offices, behind a comma as well"),
        ("市长温暖赴街道检查。温暖强调，要快。温暖指出，要实。", ["温暖"], "two sentences show a person, whatever the word means"),
        ("县委书记林岳、中海源（青禾）新材料有限公司董事长丁远出席。", ["林岳", "丁远"], "a company with its seat in brackets is no person"),
        ("党委副书记巴特尔·苏和传达精神。", ["巴特尔·苏和"], "和 joins nothing to what somebody does"),
        ("县监委主任关键、县法院院长丁远列席会议。", ["关键", "丁远"], "a word between two offices of a list"),
        ("县长安定远，县政协主席成功应邀出席。", ["安定远", "成功"], "a surname and what makes no word, before the next office"),
        ("省民政厅一级巡视员丰收等参加会议。", ["丰收"], "and before 等 with what they do"),
        ("听取了市人大监察和司法委员会主任委员申明关于条例的汇报。", ["申明"], "whose report it is"),
        ("市卫生局副主任于是，市商务局局长林岳出席。", ["于是", "林岳"], "no clause begins between two offices"),
        ("县委书记林岳、县长舍得，市委常委丁远出席。", ["林岳", "舍得", "丁远"], "a word before the next office"),
        ("县水利局副局长元宵，以及白水乡乡长林岳违反规定。", ["元宵", "林岳"], "and before 以及 with another office"),
        ("县委办主任简单等还到基地接受了教育。", ["简单"], "and before 等 with what else they do"),
        ("军分区司令员林岳、政治委员来建军出席会议。", ["林岳", "来建军"], "a rare surname before what nobody does in a manner of his own"),
        ("县公安局召开会议。副局长南方出席会议，局长林海（女）主持。副局长扎西，指挥中心主任丁远参加。", ["南方", "林海", "扎西", "丁远"], "behind an office without its body, too, where nothing else can stand"),
        ("县委组织部部长高兴解读了《方案》。", ["高兴"], "a word that explains a plan"),
        ("市侨联主席顾长孝（彝族）与县水利局局长林岳座谈。", ["顾长孝", "林岳"], "a people in brackets is no seat of a company"),
        ("市侨联主席顾长孝（彝族）与辰星集团董事长林岳座谈。", ["顾长孝", "林岳"], "whatever company is named behind it"),
        ("县长要亲自出席会议。主席甲和秘书长发言后，会议结束。", [], "what tells how or when is nobody"),
        ("县委书记全程参加，县长高度重视，市长应邀出席。", [], "how something is done is nobody"),
    ],
)
def test_the_place_tells_a_name(text: str, expected: list[str], why: str) -> None:
    assert names_in(text) == expected, why


@pytest.mark.parametrize(
    ("sentence", "why"),
    [
        ("会上，平安就防汛作了发言。", "who goes on about a topic behind 会上"),
        ("平安和林岳先后发言。", "joined to another name"),
        ("会前，林岳、平安与丁远签订了责任书。", "in a list before 与"),
        ("会议听取了平安的汇报。", "whose report is heard"),
        ("平安对下一步工作提出要求。", "who asks for something"),
        ("平安从三个方面作了说明。", "who accounts for something"),
        ("平安还来到白河村看望群众。", "还 goes on about somebody"),
        ("平安向林岳汇报了情况。", "who reports to somebody"),
    ],
)
def test_a_known_name_is_found_again(sentence: str, why: str) -> None:
    text = f"副县长平安，县政协主席林岳、丁远出席会议。\n{sentence}"
    claims = extract_claims(Readout(id="t", text=text, title=text, date="2024-05-20"))
    found = next(person for person in claims.persons if person.name == "平安")
    assert any(passage.start > text.index("\n") for passage in found.passages), why
