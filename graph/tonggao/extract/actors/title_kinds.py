"""What a chain of titles tells of its holder: that a foreigner may hold it, that it names its body, that a guest does."""

import re

from tonggao.extract.actors.found_people import People
from tonggao.language.foreign_names import DOTS
from tonggao.language.name_ends import Name
from tonggao.language.offices import opens_with_country
from tonggao.language.title_chains import Chain
from tonggao.lexicon import load_lexicon


def kinds_of(chain: Chain) -> tuple[bool, bool]:
    """Whether a title of the chain may be a foreigner's, and whether one names its body."""
    foreign = full = False
    for title in chain.titles:
        known = load_lexicon().terms("bodies").get(_SESSION.sub("", title.body))  # 第78届联大 is 联合国大会
        foreign = foreign or title.tag == "state" or title.place or opens_with_country(title.body) or _OF_WORLD.match(title.body) is not None or (known is not None and opens_with_country(known.value))
        full = full or (bool(title.body) and (title.tag != "descriptor" or title.value == "titled")) or title.tag == "government" or title.role == "国务委员"
    return foreign, full


# 欧洲央行行长拉加德, 俄武装力量总参谋长某某: bodies of the world, of a part of it, and of a country in one character.
_OF_WORLD = re.compile(
    "欧洲|欧盟|欧委会|欧安组织|北约|非盟|非洲|东盟|阿盟|阿拉伯|联合国|亚洲|拉美|美洲|泛美|海合会|上海合作组织|独联体|集安组织|石油输出国|欧佩克|亚投行|世卫|世贸|新开发银行|伊斯兰|哈马斯|真主党"
    "|[越古俄法日尼]共|世界(?:银行|卫生|贸易|知识产权|经济论坛|粮食|气象|旅游|反兴奋剂|田|泳|羽|乒|自然|动物|海关)"
    "|国际(?:原子能|货币|奥委会|奥林匹克|残奥|足|红十字|刑警|刑事|劳工|民航|海事|电信|法院|移民|能源署|可再生|竹藤|大体联|大学生体育|[田泳篮乒排羽]|清算|农业发展|海底)"
    "|[俄美英法德日韩以乌伊朝印土巴埃](?:武装力量|[陆海空]军|军|总参|央行|中央银行|国防|外交)"
)
_SESSION = re.compile("^第[0-9一二三四五六七八九十]+届")


def is_guest(people: People, name: Name) -> bool:
    """Whether an office of another country has named the person before."""
    return any(dot in name.name for dot in DOTS) and any(held.name.name == name.name and kinds_of(held.chain)[0] for held in people.holders)
