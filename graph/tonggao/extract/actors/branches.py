"""Parts that an office names without their whole: a bank's branch, a garrison, a hospital's ward."""

from tonggao.extract.actors.house_kinds import inner_ending
from tonggao.extract.actors.setting import Setting
from tonggao.lexicon import load_lexicon

HOSPITAL = frozenset({"hospital"})


def is_ward(own: str) -> bool:
    """心内科, 护理部: a department that only hospitals have."""
    part = load_lexicon().terms("house_departments").get(own)
    return part is not None and part.tag == "hospital"


def branch_of(own: str, setting: Setting) -> str:
    """交行重庆市分行党委 for 重庆市分行党委, where the text names one bank's branch there."""
    inner = inner_ending(own)
    branch = own.removesuffix(inner)
    if not branch.endswith(_BRANCHES) or branch in _BRANCHES:
        return ""
    named = {setting.naming.resolve(name) for start, end in setting.bodies.items() if (name := setting.text[start:end]).endswith(branch) and name != branch}
    return named.pop() + inner if len(named) == 1 else ""


_BRANCHES = ("分行", "支行", "分公司")


def branch_alone(own: str, setting: Setting) -> str:
    """青海分公司 for 分公司, where the text names one such alone; "" for other words."""
    branch = next((word for word in (*_BRANCHES, "军分区", "警备区") if own.startswith(word)), "")
    if not branch:
        return ""
    named = {setting.text[start:end] for start, end in setting.bodies.items() if setting.text.endswith(branch, start, end) and end - start > len(branch)}
    longest = {name for name in named if not any(other != name and other.endswith(name) for other in named)}
    return setting.naming.resolve(longest.pop()) + own[len(branch) :] if len(longest) == 1 else ""
