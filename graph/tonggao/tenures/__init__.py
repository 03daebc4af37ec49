"""Who was in which post when, as bounds: rows for tables and CSV, a timeline for the eye, and what does not fit together."""

from tonggao.tenures.conflicts import Conflict, find_conflicts
from tonggao.tenures.rows import COLUMNS, Spell, read_spells
from tonggao.tenures.timeline import timeline

__all__ = ["COLUMNS", "Conflict", "Spell", "find_conflicts", "read_spells", "timeline"]
