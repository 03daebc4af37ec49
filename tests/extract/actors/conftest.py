"""What the actors' rules read in a text, as sets that tables of cases can state."""

from tonggao.extract.actors.actors import Actors, extract_actors
from tonggao.extract.reading import prepare
from tonggao.readout import Readout

Row = tuple[str, str, str] | tuple[str, str, str, str]


def actors_of(text: str) -> Actors:
    return extract_actors(prepare(Readout(id="t", text=text)))


def names_in(text: str) -> list[str]:
    """The persons, in text order."""
    return [person.name for person in actors_of(text).persons]


def posts_in(text: str) -> set[Row]:
    """(person, role, body) of each post, "former" behind those of the past."""
    posts = actors_of(text).posts
    return {(p.person, p.role, p.org, "former") if p.former else (p.person, p.role, p.org) for p in posts}


def bodies_in(text: str) -> set[str]:
    return {body.name for body in actors_of(text).organizations}
