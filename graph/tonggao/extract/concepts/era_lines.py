"""Lines, roads and regimes that are named by what they are of: 中国特色城市发展道路, 中国特色教师教育体系, 新时代文物工作方针."""

import re
from collections.abc import Iterator

from tonggao.extract.concepts.spans import Candidate, is_name_part
from tonggao.extract.reading import Reading
from tonggao.language.occurrences import occurrences

_OWN = "中国特色"
_ERA = "新时代"
_BEFORE = (_ERA, "有")  # 新时代|中国特色…; 走有|中国特色…: as it was said until 2002
# 中国特色社会主义思想…: the doctrine, and what is said of it; 中国特色社会主义的…: more of the same sentence.
_OWN_LINE = re.compile(
    r"中国特色(?!社会主义(?:思想|的|伟大|事业)|的)(?:(?!的|道路|制度|体系|是|在|为|指明|提供|开辟|走出|成为|中国)[一-鿿]){2,9}?(?:道路|之路|制度体系|制度|体系)(?![化性的]?[型安自优])"
)
_ERA_LINE = re.compile(r"新时代(?:(?!的|中国特色|提供|指明|明确|确立|确定|制定)[一-鿿]){2,9}?(?:方针|总体方略|方略|工作路线|群众路线|组织路线)(?![政上])")


def era_lines(reading: Reading) -> Iterator[Candidate]:
    """The road, regime or system of a field that is China's own, and the line that a new era follows in it."""
    text = reading.text
    for opening, line in ((_OWN, _OWN_LINE), (_ERA, _ERA_LINE)):
        for at in occurrences(text, opening):
            match = line.match(text, at)
            if match and not is_name_part(text, match.end()):
                start = at - next((len(word) for word in _BEFORE if text.endswith(word, 0, at)), 0)
                yield Candidate(start, match.end(), "concepts/era-line")
