"""Clauses that speak of a wish, a ban or a duty and demand nothing: 体现了决不允许任何人有特权的坚强意志."""

import re

from tonggao.extract.requirements.speech_clauses import Clause

# 体现了中国愿…的决心; 既要物质富足，也要精神富有，是…的追求: what is said of a wish or a duty.
_EVALUATES = re.compile(
    "(?:赞赏|赞同|注意到|感谢|高度评价)[^，。；]{1,12}愿意"  # 中方赞赏伊方愿意…
    "|(?:体现|彰显|表明|展现|反映|显示)了?[^，。；]*愿[^，。；]*的[^，。；]*(?:决心|意愿|愿望|诚意|信心|立场)"
    "|(?:体现|彰显|表明|展现|反映|显示|展示|宣示|诠释)了?[^。；]*(?:[决绝]不|不容|不能|不得|必须)[^，。；]*的[^，。；]{0,4}(?:决心|意志|态度|立场|勇气|信念|信心|气概|品格)$"
    "|(?:既要|也要|又要)[^。；]*，是[^，。；]{2,24}的[^，。；]{0,6}(?:追求|特征|本质|标志|体现|优势|使命)$"
)


def evaluates(shielded: str, clause: Clause) -> bool:
    """Whether all that a clause has of demands is spoken of in it."""
    return _EVALUATES.search(shielded, clause.start, clause.end) is not None
