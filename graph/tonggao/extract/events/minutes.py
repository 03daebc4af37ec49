"""Minutes printed as a form: 时间：…, 地点：…, 主持人：…, 参加人员：… under a headline that names the meeting."""

import re

from tonggao.claims import Capacity
from tonggao.extract.events.draft import Draft
from tonggao.extract.events.scene import Scene
from tonggao.language.dates import find_dates
from tonggao.language.sentences import Span

_MINUTES = re.compile(r"[^\n]{0,60}?会议?(?P<end>会议)?(?:纪要|记录|纪实)")
_ROW = re.compile(r"^[ \u3000■●◆▲★◎□※]*(?:会议|活动|党课|讲座)?(?P<what>时[ \u3000]*间|地[ \u3000]*点|主[ \u3000]*持[ \u3000]*人?|(?:参[ \u3000]*加|参会|与会|出[ \u3000]*席|到会)(?:人员|人|领导|单位)?|列[ \u3000]*席(?:人员|人)?|主讲(?:人|嘉宾|专家)?|(?:授课|报告|宣讲)(?:人|专家|老师))[：:](?P<row>(?:(?!(?:会议)?(?:时间|地点|主持|参加|出席|列席|缺席|请假|记录)[^\n]{0,3}[：:])[^\n])+)", re.MULTILINE)
_HEADED = re.compile(r"^[ \u3000■●◆▲★◎□※]*(?:会议|活动|党课|讲座)?主持人?[：:]", re.MULTILINE)  # a form under a readout that names the meeting itself
_FEWEST = 2  # rows that make a form
_TELLING = 4  # code points of a kind of meeting that is name enough: 党委会议
_HOW: dict[str, Capacity] = {"主": "chair", "参": "attend", "与": "attend", "出": "attend", "到": "attend", "列": "observe"}
_SPEAKERS = ("主讲", "授课", "报告", "宣讲")


def fill_in_minutes(scene: Scene) -> None:
    """Add what the rows of such a form tell to the meeting that the headline names."""
    title = _MINUTES.match(scene.text)
    rows = list(_ROW.finditer(scene.text, title.end() if title else 0)) if title or _HEADED.search(scene.text) else []
    if len(rows) < _FEWEST:
        return
    if title:
        draft = _meeting(scene, title.start("end") if title["end"] else title.end() - len("纪要"))
    else:  # 某院召开党课。■主讲人：甲 ■主持人：乙
        draft = next((d for d in scene.story.drafts if d.held_by_itself() and d.label.start < rows[0].start()), None)
    if draft is None:
        return
    for row in rows:
        _read_row(scene, draft, row["what"], Span(*row.span("row")))


def _meeting(scene: Scene, end: int) -> Draft | None:
    names = scene.names.as_object(Span(0, end))
    name = names[0] if len(names) == 1 else None
    if name is None or (name.bare and len(name.text) < _TELLING) or name.end != end:
        return None
    draft = scene.story.named(name, lenient=True)
    if draft is None:
        draft = Draft(name.kind, Span(name.start, name.end), name.text, "events/minutes", head=name.head, held=True)
        scene.story.drafts.append(draft)
    elif draft.bare:
        draft.rename(name)
    draft.names.append(name.text)
    return draft


def _read_row(scene: Scene, draft: Draft, what: str, row: Span) -> None:
    if what.startswith("时"):
        dates = find_dates(scene.text, scene.published, *row)
        draft.date = draft.date or (dates[0] if dates else None)
    elif what.startswith("地"):
        draft.place = draft.place or scene.words(row).strip(" \u3000。") or None
    else:
        how: Capacity = "speak" if what.startswith(_SPEAKERS) else _HOW[what[0]]
        group = {"chair": "主持", "speak": "主讲"}.get(how, "参加")
        draft.take_part(tuple(scene.cast.persons_in(*row)), how, group, rule=f"participants/{how}")
