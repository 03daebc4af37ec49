"""Colleges of a university by their fields alone, where a readout speaks of a school: 数学与统计学院, 汽车工程学院."""

import re
from collections.abc import Iterator

from tonggao.language.body import Body
from tonggao.language.segment import is_noun_phrase
from tonggao.lexicon import load_lexicon

_FACULTY = re.compile(
    r"(?:^|(?<=[、，。；：（\n　 ])|(?<=[由在赴到及与和对])|(?<=[我该学]校)|(?<=年度人物))"
    r"(?P<name>(?P<fields>(?:(?![到赴莅])[\u4e00-\u9fff]){2,12}?)学院)(?![路派式风内里长校]|大学)",
    re.M,
)
_SPEAKS_OF_SCHOOL = ("我校", "学校", "大学", "校党委", "校领导", "师生", "本科")
_ANY = re.compile(
    "^(?:各|该|本|我|学校|双方|校方|全|多|两|三|几|其|有关|相关|所在|兄弟|二级|高等|高职|职业|技师|师范|独立|民办|孔子|老年|地方|应用|本科|重点|国家|中国|省|市|县|区|教学|附属|上述|部分|现代产业$|社区)"
    "|^[对向与同由为从被请让邀]|由|及|到|赴|大学|(?<![合共等])同(?!步)|莅临|走进|率|携|长|书记|主任|教授|同志|院士|先生|女士"
    "|(?:职业|技术|师范|高等|专科|行政|党政|干部|开放|网络|警官|警察|政法|医专|中国科|社会科|农业科|林业科)$|[的了任为是]|[部局厅委][与和]"
)


def faculties(text: str) -> Iterator[Body]:
    """Where such a college stands behind a plain edge; none in readouts that speak of no school."""
    if "学院" not in text or not any(word in text for word in _SPEAKS_OF_SCHOOL):
        return
    known = load_lexicon().terms("school_fields")
    for found in _FACULTY.finditer(text):
        fields = re.split("[与和]", found["fields"])
        if not _ANY.search(found["fields"]) and all(len(field) > 1 and (is_noun_phrase(field, verbs=False) or field in known) for field in fields):
            yield Body(*found.span("name"), "department", found.start("name"), False)
