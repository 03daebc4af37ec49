"""What stands beside the last word of a body's name and shows that it is none: 办 in 办成, 县医院 in any county."""

from tonggao.language.scan import Token
from tonggao.lexicon import Entry

AFTER_NO_ARMY = frozenset("事队人方舰机港费官用民政")  # 美军事, 俄军方
AFTER_NO_DEPARTMENT = frozenset("势面部域长级员限地")  # 局势, 局面, 局部, 厅级
AFTER_NO_NAME = frozenset("业军化式型级城区地生组习")  # 银行业, 集团军, 联盟化
NAMES_A_TASK = ("建设", "联络站", "管理委")  # 教育部高校实验室建设与管理: a field, no laboratory
_AFTER_NO_OFFICE = frozenset("成理好公事学厂矿法案结实得了完个")  # 办成, 办公
_AFTER_NO_COMMITTEE = frozenset("员托派屈任")  # 委员, 委托, 委派, 委屈, 委任
_KINDS_OF = tuple("级 重点 所有 各 优秀 一流 骨干 龙头 知名 本土 民营 国有 示范".split())
_VENUES = tuple("会议 会展 行政 体育 奥体 文化 活动 市民 演艺 艺术 展览 博览 购物 商业 金融 国际".split())


def opens_other_word(text: str, token: Token) -> bool:
    """中央委 before 全会, 大队 before 长, 委 before 员, 办 before 成."""
    term, after = token.entry.term, text[token.end : token.end + 1]
    if after == "全" and text.startswith("全会", token.end):
        return True
    if term[-1] == "队":
        return after in ("长", "伍", "员", "列", "友", "形")  # 上百支队伍
    if term == "办":
        return after != "" and after in _AFTER_NO_OFFICE
    return term[-1] == "委" and after != "" and after in _AFTER_NO_COMMITTEE


def names_one(field: str, head: Entry) -> bool:
    """青年企业家 + 协会 behind a level word is one body, as is 市图书馆; 县医院 or 省重点实验室 is a kind, 市会议中心 a place to meet."""
    if not field:
        return head.value == "own"
    if len(field) < 2 or any(word in field for word in _KINDS_OF):
        return False
    return head.term != "中心" or not field.endswith(_VENUES)
