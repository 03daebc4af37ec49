"""Bodies of two states, named by their first characters: 美中航空遗产基金会, 中法友好协会, 中法友协, 中俄人文合作委员会."""

import re
from collections.abc import Iterator

from tonggao.language.body import Body
from tonggao.lexicon import load_lexicon

_STATES = "中美英法德俄日韩印欧非澳加新泰越老柬缅巴意西葡荷比瑞以阿埃哈乌吉塔蒙朝希匈捷波罗保芬挪丹智秘墨肯坦赞津马尼孟斯塞土伊沙"
_NAME = re.compile(f"(?:^|(?<=[席见邀国由与和同及信]))(?:中[{_STATES}]|[{_STATES}]中)(?!方|国|东|华|央|美洲)(?=[\u4e00-\u9fff]{{2,10}}$)")


_COMMITTEE = re.compile(
    f"(?:(?<=[、，。；：“\n在的和与及对向由是了])|(?<=听取|举行|召开|主持|成立|通过|支持|发挥|建设|依托|推动|出席|参加|会见|加强|推进|启动|重启|完善|建立|设立|牵头|欢迎|期待|作为|兼任|[总理长记席任]兼))(?:中[{_STATES}]|[{_STATES}]中)(?!方|国|东|华|央)(?:(?![的了在将就向]|成立|设立|举行|召开)[\u4e00-\u9fff]){{2,14}}?(?:委员会|混委会|联委会|互鉴中心|合作中心|交流中心|友好医院|联合实验室|工作组|联盟|基金)"
    f"|(?<![\u4e00-\u9fff])中[{_STATES}][\u4e00-\u9fff（）]{{2,22}}?联合协调理事会"
)


# 两国副总理级政府间合作委员会: the one of the two states whose talks a readout tells
_OF_BOTH = re.compile("两国(?:(?![的了在将就向和与同、中]|听取|成立|设立|建立|举行|召开|组成|企业|议会|专门|全国|常务|双方|各|肯定)[\u4e00-\u9fff]){2,12}?(?:委员会|混委会|联委会)(?!员)")
_WORDS = ("委", "中心", "医院", "实验室", "工作组", "联盟", "基金", "理事会")


# 中法友协, 美中友协: a friendship association by its short name, between plain edges
_FRIENDS = re.compile(
    f"(?:(?<![\u4e00-\u9fff])|(?<=[是由与和同及向对为了经])|(?<=我们)|(?<=会见)|(?<=担任)|(?<=邀请)|(?<=[曾现时]任))(?:[{_STATES}]中|中[{_STATES}])友协"
    "(?=[^\u4e00-\u9fff]|(?:名誉|荣誉|第一|常务)?副?(?:会长|主席|理事|秘书长)|会员|顾问|负责人|代表团?|成员|[等和与及的将都是也为向一]|致力|表示|主办|联合|举办|今)"
)


def bodies_of_two_states(text: str) -> Iterator[Body]:
    """中俄人文合作委员会, 中英经贸联委会, before the name of their session, too; 中法友协 before whoever heads it."""
    for found in _COMMITTEE.finditer(text) if any(word in text for word in _WORDS) else ():
        yield Body(*found.span(), "name", found.start(), False)
    yield from (Body(*found.span(), "name", found.start(), False) for found in (_OF_BOTH.finditer(text) if "两国" in text else ()))
    yield from (Body(*found.span(), "name", found.end() - len("友协"), False) for found in (_FRIENDS.finditer(text) if "友协" in text else ()))


def society_of_two_states(window: str, head: str) -> int | None:
    """Where in the words before ``head`` such a name begins; None where none does."""
    kind = load_lexicon().terms("house_heads").get(head)
    found = _NAME.search(window) if kind is not None and kind.tag == "association" else None
    return found.start() if found is not None else None
