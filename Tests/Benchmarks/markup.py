"""Marked text as a tree, and how it is written: in the Dossier language, as TEI-like XML, and plain."""

from dataclasses import dataclass, field
from xml.sax.saxutils import escape, quoteattr


@dataclass
class Mention:
    actors: list
    unsure: bool = False
    note: str = ""


@dataclass
class Topic:
    issues: list
    variables: dict = field(default_factory=dict)


@dataclass
class When:
    value: str
    variables: dict = field(default_factory=dict)


@dataclass
class Not:
    actor: str


@dataclass
class Label:
    name: str


@dataclass
class Statement:
    """Targets and reasons keep their sigil, actors do not."""

    holders: list
    verb: str  # with its sign; a bare sign for none
    targets: list
    to: list = field(default_factory=list)
    via: list = field(default_factory=list)
    on: str = ""
    because: list = field(default_factory=list)
    if_: list = field(default_factory=list)
    unless: list = field(default_factory=list)
    as_: str = ""
    variables: dict = field(default_factory=dict)
    unsure: bool = False


@dataclass
class Marked:
    """Words with a tag behind them; the words are strings and further `Marked`."""

    words: list
    items: list


def actors(handles):
    return ", ".join("@" + handle for handle in handles)


def variables(values):
    return "".join(f" %{name} {value}" for name, value in values.items())


def item(fact):
    match fact:
        case Mention():
            note = f' note "{fact.note}"' if fact.note else ""
            return actors(fact.actors) + ("?" if fact.unsure else "") + note
        case Topic():
            return ", ".join("#" + issue for issue in fact.issues) + variables(fact.variables)
        case When():
            return fact.value + variables(fact.variables)
        case Not():
            return "not @" + fact.actor
        case Label():
            return "^" + fact.name
        case Statement():
            return statement(fact)


def statement(fact):
    text = f"{actors(fact.holders)} {fact.verb}{'?' if fact.unsure else ''} {', '.join(fact.targets)}"
    if fact.to:
        text += " to " + actors(fact.to)
    if fact.via:
        text += " via " + actors(fact.via)
    for keyword, values in (("because", fact.because), ("if", fact.if_), ("unless", fact.unless)):
        if values:
            text += f" {keyword} {', '.join(values)}"
    if fact.on:
        text += " on " + fact.on
    if fact.as_:
        text += " as " + fact.as_
    return text + variables(fact.variables)


def dossier(parts, before=" "):
    """`before`: the character that the parts will stand behind."""
    text = ""
    for part in parts:
        if isinstance(part, str):
            text += part
            continue
        last = (text or before)[-1]
        tag = "{" + "; ".join(item(fact) for fact in part.items) + "}"
        match part.words:
            case [str() as word] if word.isalnum() and last.isspace():
                text += word + tag
            case _:
                text += f"[{dossier(part.words, '[')}]{tag}"
    return text


def plain(parts):
    return "".join(part if isinstance(part, str) else plain(part.words) for part in parts)


def reference(handles):
    return quoteattr(" ".join(handle.replace("^", "#s-") if handle[0] == "^" else "#" + handle.lstrip("@#") for handle in handles))


def attributes(fact):
    """A statement's clauses as attributes."""
    text = f" who={reference(fact.holders)} stance={quoteattr(fact.verb)} target={reference(fact.targets)}"
    for name, values in (
        ("to", fact.to), ("via", fact.via), ("because", fact.because), ("if", fact.if_), ("unless", fact.unless)
    ):
        if values:
            text += f" {name}={reference(values)}"
    if fact.on:
        text += f" when={quoteattr(fact.on)}"
    if fact.as_:
        text += f" reality={quoteattr(fact.as_)}"
    if fact.unsure:
        text += ' cert="low"'
    return text + coded(fact.variables)


def coded(values):
    if not values:
        return ""
    return " ana=" + quoteattr(" ".join(f"{name}:{value}".replace(" ", "_") for name, value in values.items()))


def element(fact, inner):
    match fact:
        case Mention():
            cert = ' cert="low"' if fact.unsure else ""
            note = f"<note>{escape(fact.note)}</note>" if fact.note else ""
            return f"<rs ref={reference(fact.actors)}{cert}>{inner}{note}</rs>"
        case Topic():
            return f"<term ref={reference(fact.issues)}{coded(fact.variables)}>{inner}</term>"
        case When():
            return f"<date edtf={quoteattr(fact.value)}{coded(fact.variables)}>{inner}</date>"
        case Not():
            return f"<placeName>{inner}</placeName>"
        case Label():
            return f"<seg corresp={reference([f'^{fact.name}'])}>{inner}</seg>"
        case Statement():
            return f"<seg{attributes(fact)}>{inner}</seg>"


def xml(parts):
    text = ""
    for part in parts:
        if isinstance(part, str):
            text += escape(part)
            continue
        inner = xml(part.words)
        for fact in part.items:
            inner = element(fact, inner)
        text += inner
    return text
