"""The shared codebook of a generated corpus: who there is, what is argued about, and how a stand is told."""

import datetime
import unicodedata
from dataclasses import dataclass, field

from words import (
    DOMAINS, FIRMS, FIRST_NAMES, GROUPS, LAST_NAMES_BACK, LAST_NAMES_FRONT, MIDDLES, MINISTRIES, OFFICES, PAPERS, PARTIES,
    STATES, TREATIES, VARIABLES, VERBS,
)

# Articles are published between these days; what is dated in the codebook is dated around them.
FIRST_DAY = datetime.date(1990, 1, 1)
LAST_DAY = datetime.date(1999, 12, 31)


@dataclass
class Actor:
    handle: str
    title: str
    kind: str
    names: list = field(default_factory=list)  # pairs of a name and a period or None
    roles: list = field(default_factory=list)  # pairs
    within: list = field(default_factory=list)  # pairs of a handle and a period or None

    def forms(self, start, end):
        """The names that are good on each day from `start` to `end`."""
        return [name for name, period in self.names if period is None or (period[0] <= start and end <= period[1])]


@dataclass
class Issue:
    handle: str
    title: str
    words: str  # as it stands in a sentence
    within: str = ""


@dataclass
class Verb:
    sign: str
    handle: str
    weight: str
    title: str
    cues: list


def handle_of(name):
    name = unicodedata.normalize("NFC", name.lower().replace("'", ""))
    return "".join(c if c.isalnum() else "-" for c in name)


class Codebook:
    def __init__(self, rng):
        self.rng = rng
        self.actors = {}
        self.capitals = []
        self.speakers = []
        self.anonymous_homes = []
        self.firms = {handle_of(name) for name in FIRMS}
        self.states()
        self.people()
        self.papers = [self.actors[handle_of(name)] for name in PAPERS]
        self.treaties = [self.actors[handle_of(name)] for name in TREATIES]
        self.issues = list(self.issue_tree())
        self.verbs = [Verb(*row) for row in VERBS]
        names = [name for actor in self.actors.values() for name, _ in actor.names] + [
            actor.title for actor in self.actors.values()
        ]
        assert len(names) == len(set(names)), "a name of two actors"
        assert (len(self.actors), len(self.issues), len(self.verbs)) == (200, 100, 30)

    def add(self, title, kind, names=(), roles=(), within=(), speaks=True, handle=None):
        actor = Actor(handle or handle_of(title), title, kind, list(names), list(roles), list(within))
        assert actor.handle not in self.actors, actor.handle
        self.actors[actor.handle] = actor
        if speaks:
            self.speakers.append(actor)
        return actor

    def states(self):
        for number, (name, adjective, capital, parliament) in enumerate(STATES):
            state = self.add(name, "state")
            government = self.add(
                f"{adjective} government", "organisation", [(capital, None)], within=[(state.handle, None)])
            self.capitals.append((capital, government.handle))
            for ministry in MINISTRIES:
                office = self.add(
                    f"{adjective} {ministry} Ministry", "organisation", within=[(government.handle, None)])
                self.anonymous_homes.append(office)
            self.add(f"{adjective} {parliament}", "organisation", within=[(state.handle, None)])
            for party in PARTIES[number * 2:number * 2 + 2]:
                self.anonymous_homes.append(self.add(party, "organisation", within=[(state.handle, None)]))
            for firm in FIRMS[number * 3:number * 3 + 3]:
                self.anonymous_homes.append(self.add(firm, "organisation", within=[(state.handle, None)]))
            for group in GROUPS[number * 2:number * 2 + 2]:
                self.add(group, "group", within=[(state.handle, None)])
            self.add(PAPERS[number], "organisation", within=[(state.handle, None)], speaks=False)
            self.add(TREATIES[number], "document", speaks=False)

    def people(self):
        last_names = [front + back for back in LAST_NAMES_BACK for front in LAST_NAMES_FRONT]
        self.rng.shuffle(last_names)
        self.last_names = iter(last_names)
        for number, (_, adjective, _, _) in enumerate(STATES):
            government = handle_of(f"{adjective} government")
            parties = [handle_of(name) for name in PARTIES[number * 2:number * 2 + 2]]
            for office in OFFICES:
                change = FIRST_DAY + datetime.timedelta(days=self.rng.randrange(700, 2900))
                first = (FIRST_DAY - datetime.timedelta(days=self.rng.randrange(200, 900)), change)
                second = (change, LAST_DAY + datetime.timedelta(days=self.rng.randrange(200, 900)))
                for period, party in zip((first, second), parties):
                    self.office_holder(adjective, office, government, period, party)
            for party in parties:
                self.person([(f"leader of the {self.actors[party].title}", None)], [(party, None)])
            for firm in FIRMS[number * 3:number * 3 + 3]:
                self.person([(f"head of {firm}", None)], [(handle_of(firm), None)])
            for group in GROUPS[number * 2:number * 2 + 2]:
                self.person([(f"chair of the {group}", None)], [(handle_of(group), None)])
        for paper in PAPERS[:2]:
            self.person([(f"editor of the {paper}", None)], [(handle_of(paper), None)])

    def office_holder(self, adjective, office, government, period, party):
        role = f"{adjective} {office}"
        person = self.person([(role, period)], [(government, period), (party, None)], title=office, period=period)
        if office == "Prime Minister":
            cabinet = self.add(
                f"{person.last_name} cabinet", "organisation", within=[(government, period)], speaks=False)
            person.within.append((cabinet.handle, period))

    def person(self, roles, within, title=None, period=None):
        last = next(self.last_names)
        first, address = self.rng.choice(FIRST_NAMES)
        names = [(f"{address} {last}", None), (last, None)]
        if title:
            names.append((f"{title} {last}", period))
        person = self.add(f"{first} {last}", "person", names, roles, within, handle=handle_of(last))
        person.last_name = last
        return person

    def issue_tree(self):
        for number, (handle, title, goods, measures) in enumerate(DOMAINS):
            yield Issue(handle, title, title[0].lower() + title[1:], "" if number == 0 else DOMAINS[0][0])
            for measure in measures:
                for good in goods:
                    words = measure.format(good)
                    yield Issue(handle_of(words), words[0].upper() + words[1:], words, handle)

    def text(self, names=None):
        """The file; with so many names of actors alone, where `names` is given."""
        left = iter(range(len(self.actors) * 8 if names is None else names))
        lines = ["// A generated codebook: nobody in it exists.", "title: The six states", "dossier: 1", ""]
        for actor in self.actors.values():
            lines.append(f"@{actor.handle}: {actor.title}" if next(left, None) is not None else f"@{actor.handle}:")
            undated = [name for name, period in actor.names if period is None and next(left, None) is not None]
            if undated:
                lines.append("  also: " + " | ".join(undated))
            lines += [
                f"  also: {name}, {span(period)}" for name, period in actor.names
                if period and next(left, None) is not None]
            lines.append(f"  kind: {actor.kind}")
            lines += [f"  role: {dated(role, period)}" for role, period in actor.roles]
            lines += [f"  in: {dated('@' + handle, period)}" for handle, period in actor.within]
        lines.append("")
        for issue in self.issues:
            lines.append(f"#{issue.handle}: {issue.title}")
            if issue.within:
                lines.append(f"  in: #{issue.within}")
        lines.append("")
        for verb in self.verbs:
            lines.append(f"{verb.sign}{verb.handle}: {verb.title}")
            lines.append("  also: " + " | ".join(verb.cues))
            if verb.weight:
                lines.append(f"  weight: {verb.weight}")
        lines.append("")
        for name, title, values in VARIABLES:
            lines.append(f"%{name}: {title}")
            if values:
                lines.append(f"  values: {values}")
        return "\n".join(lines) + "\n"


def name_count(codebook):
    """How many names its actors have."""
    return sum(1 + len(actor.names) for actor in codebook.actors.values())


def strangers(count):
    """A codebook of people with `count` names who occur in no article."""
    lines = ["// A generated codebook of names that no article holds.", "check unused-definition in names.codebook: off", ""]
    left = count
    lasts = (
        front + middle + back
        for middle in MIDDLES for front in LAST_NAMES_FRONT for back in LAST_NAMES_BACK)
    for number, last in enumerate(lasts):
        if left <= 0:
            break
        first, address = FIRST_NAMES[number % len(FIRST_NAMES)]
        names = [
            f"{first} {last}", f"{address} {last}", last, f"Senator {last}", f"Judge {last}", f"Dr. {last}",
            f"the {last} family", f"{last}'s office",
        ][:left]
        left -= len(names)
        lines.append(f"@x{number}: {names[0]}")
        if names[1:]:
            lines.append("  also: " + " | ".join(names[1:]))
    assert left <= 0, "too few names"
    return "\n".join(lines) + "\n"


def span(period):
    return f"{period[0].isoformat()}/{period[1].isoformat()}"


def dated(words, period):
    return f"{words}, {span(period)}" if period else words
