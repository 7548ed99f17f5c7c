"""One generated article: a news report of some paragraphs, marked up as densely as a careful coder would."""

import datetime
import random
import zlib

from codebook import FIRST_DAY, LAST_DAY
from markup import Label, Marked, Mention, Not, Statement, Topic, When, dossier, plain, statement
from words import (
    BYLINES, EVENTS, FORMS, NOTES, OFFICIALS, QUOTES, SCENES, SOURCES, TITLES, TOWNS,
)

DAY = datetime.timedelta(days=1)
SEASONS = ["spring", "summer", "autumn", "winter"]
SMALL = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]


class Article:
    """`number` alone and the seed decide what it says, so that a small corpus is the beginning of a large one."""

    def __init__(self, codebook, seed, number, size):
        self.codebook = codebook
        self.seed = seed
        self.number = number
        self.random = random.Random(f"{seed}/{number}")
        days = (LAST_DAY - FIRST_DAY).days + 1
        self.published = FIRST_DAY + DAY * (number * 1009 % days)
        self.source = SOURCES[number // days % len(SOURCES)]
        # Half the articles tell of the day before.
        self.on = self.published - DAY if self.random.random() < 0.5 else None
        self.has_foot = number % 3 == 0
        self.foot = []
        self.local = []
        self.introduced = set()
        self.choose_cast()
        self.scenes = self.random.sample(SCENES, len(SCENES))
        self.write(size)

    # What it is about

    def choose_cast(self):
        book, pick = self.codebook, self.random
        shared = list(book.actors.values())
        # Each actor, issue and verb has its turn, so that none stays unused in a corpus of some hundred articles.
        self.guest = shared[self.number % len(shared)]
        self.cast = pick.sample(book.speakers, 7)
        if self.guest in book.speakers and self.guest not in self.cast:
            self.cast[0] = self.guest
        specific = [issue for issue in book.issues if issue.within and issue.within != "ties"]
        first = book.issues[self.number % len(book.issues)]
        self.theme = first if first in specific else pick.choice(specific)
        near = [issue for issue in specific if issue.within == self.theme.within]
        self.themes = [self.theme] + pick.sample(near, 3) + pick.sample(specific, 2)
        self.broad = first if first not in specific else pick.choice([i for i in book.issues if i not in specific])
        subject = self.theme.title.removeprefix("A ").removeprefix("An ")
        self.title = pick.choice(TITLES).format(subject[0].upper() + subject[1:])

    # Tags

    def mention(self, actor, lower=False):
        """Words that name the actor on the days of this article; the full name first."""
        full = actor.title
        forms = actor.forms(self.published - 14 * DAY, self.published)
        if actor.handle in self.introduced and forms and self.random.random() < 0.8:
            full = self.random.choice(forms)
        self.introduced.add(actor.handle)
        note = self.random.choice(NOTES) if self.random.random() < 0.01 else ""
        marked = Marked([full], [Mention([actor.handle], note=note)])
        needs_article = full == actor.title and actor.kind in ("organisation", "group") and (
            actor.handle not in self.codebook.firms)
        return ["the " if lower else "The ", marked] if needs_article else [marked]

    def topic(self, issue):
        words = issue.words
        variables = {"salience": "passing"} if self.random.random() < 0.1 else {}
        article = next((a for a in ("a ", "an ", "the ") if words.startswith(a)), "")
        return [article] * bool(article) + [Marked([words[len(article):]], [Topic([issue.handle], variables)])]

    def verb(self, holder, issue, day):
        """A verb for the issue. For and against keep to one side a year, so that no actor contradicts itself."""
        book = self.codebook
        turn = book.verbs[self.number % len(book.verbs)]
        key = f"{self.seed}/{holder}/{issue}/{day.year}"
        sign = "+" if zlib.crc32(key.encode()) % 5 < 3 else "-"
        if self.random.random() < 0.15:
            sign = "~"
        if turn.sign == sign and self.random.random() < 0.3:
            return turn
        return self.random.choice([verb for verb in book.verbs if verb.sign == sign])

    def stand(self, actor, issue, day, **clauses):
        """A verb and the statement that it makes."""
        verb = self.verb(actor.handle, issue.handle, day)
        on = "" if day == (self.on or self.published) else day.isoformat()
        variables = {}
        if self.random.random() < 0.2:
            variables["frame"] = self.random.choice(["moral", "economic", "security", "legal", "historical"])
        if self.random.random() < 0.05:
            variables["form"] = self.random.choice(FORMS)
        unsure = self.random.random() < 0.03
        fact = Statement(
            [actor.handle], verb.sign + verb.handle, ["#" + issue.handle], on=on, variables=variables, unsure=unsure,
            **clauses)
        # No paragraph has the same statement twice.
        for variables["form"] in FORMS if fact in self.stated else []:
            if fact not in self.stated:
                break
        self.stated.append(fact)
        return verb, fact

    def claim(self, actor, issue, day, tail=(), **clauses):
        verb, fact = self.stand(actor, issue, day, **clauses)
        words = [f"{self.random.choice(verb.cues)} {issue.words}", *tail]
        return self.placed(words, fact)

    def placed(self, words, fact):
        """The words with their statement, in the line or, in an article that has one, at the foot."""
        if not self.has_foot or self.random.random() < 0.5:
            return Marked(words, [fact])
        return Marked(words, [Label(self.label(fact))])

    def label(self, fact):
        name = str(len(self.foot) + 1)
        if self.random.random() < 0.3:
            name = f"{fact.verb.lstrip('+-~')}-{name}"
        self.foot.append((name, fact))
        return name

    # Dates

    def recent_day(self):
        """A day of the last week by its weekday's name."""
        day = self.published - DAY * self.random.randrange(1, 6)
        return day, Marked([day.strftime("%A")], [When(day.isoformat())])

    def past(self):
        """A date before this week."""
        back = self.published - DAY * self.random.randrange(20, 300)
        match self.random.randrange(6):
            case 0:
                return ["on ", Marked([f"{back:%B} {back.day}"], [When(back.isoformat())])]
            case 1:
                return ["in ", Marked([f"{back:%B}"], [When(f"{back:%Y-%m}")])]
            case 2:
                year = back.year - self.random.randrange(1, 20)
                return ["in ", Marked([str(year)], [When(str(year))])]
            case 3:
                season = self.random.randrange(4)
                year = back.year - 1
                return ["in ", Marked([f"the {SEASONS[season]} of {year}"], [When(f"{year}-{21 + season}")])]
            case 4:
                until = back + 3 * DAY
                words = f"from {back:%B} {back.day} to {until:%B} {until.day}"
                return [Marked([words], [When(f"{back.isoformat()}/{until.isoformat()}")])]
            case _:
                first = back.replace(day=1)
                other = (first - DAY).replace(day=1)
                words = f"either in {other:%B} or in {first:%B}"
                return [Marked([words], [When(f"[{other:%Y-%m}, {first:%Y-%m}]")])]

    def deadline(self):
        ahead = self.published + DAY * self.random.randrange(40, 300)
        match self.random.randrange(3):
            case 0:
                return Marked([f"by {ahead:%B} {ahead.day}"], [When(ahead.isoformat())])
            case 1:
                return Marked([f"before the end of {ahead:%B}"], [When(f"{ahead:%Y-%m}~")])
            case _:
                return Marked([f"by the end of {ahead.year}"], [When(str(ahead.year))])

    def duration(self):
        count = self.random.randrange(2, 11)
        unit, letter = self.random.choice([("weeks", "W"), ("months", "M"), ("years", "Y")])
        return Marked([f"some {SMALL[count - 2]} {unit}"], [When(f"P{count}{letter}~")])

    # People who are not named

    def official(self):
        """An unnamed source, defined in this article's header."""
        home = self.random.choice(self.codebook.anonymous_homes)
        word = self.random.choice(OFFICIALS)
        handle = f"{word.split()[-1]}-{len(self.local) + 1}"
        firm = home.handle in self.codebook.firms
        self.local.append((handle, f"{word} of {'' if firm else 'the '}{home.title}", home.handle))
        self.introduced.add(home.handle)
        inner = Marked([home.title], [Mention([home.handle])])
        return handle, Marked([f"{word} of {'' if firm else 'the '}", inner], [Mention([handle])])

    # Sentences

    def report(self):
        actor, issue = self.random.choice(self.cast), self.random.choice(self.themes)
        day, when = self.recent_day()
        return [*self.mention(actor), " ", self.claim(actor, issue, day), " on ", when, " ",
                self.random.choice(EVENTS), "."]

    def anonymous(self):
        actor, issue = self.random.choice(self.cast), self.random.choice(self.themes)
        handle, words = self.official()
        via = [handle]
        paper = []
        if self.random.random() < 0.4:
            outlet = self.random.choice(self.codebook.papers)
            via.append(outlet.handle)
            self.introduced.add(outlet.handle)
            paper = ["told the ", Marked([outlet.title], [Mention([outlet.handle])]), " that "]
        article = "An " if words.words[0][0] in "aeiou" else "A "
        return [article, words, " ", *(paper or ["said that "]), *self.mention(actor, lower=True), " ",
                self.claim(actor, issue, self.on or self.published, via=via), "."]

    def quotation(self):
        actor, issue = self.random.choice(self.cast), self.random.choice(self.themes)
        first, second = self.random.choice(QUOTES)
        day, when = self.recent_day()
        verb, fact = self.stand(actor, issue, day)
        said = [" ", *self.mention(actor, lower=True), " said on ", when]
        about = [", asked about ", *self.topic(issue)]
        if self.has_foot:
            label = self.label(fact)
            return [Marked([f"“{first},”"], [Label(label)]), *said, *about, ", ",
                    Marked([f"“{second}.”"], [Label(label)])]
        return [Marked([f"“{first}, {second},”"], [fact]), *said, *about, "."]

    def condition(self):
        actor = self.random.choice(self.cast)
        issue, other = self.random.sample(self.themes, 2)
        word, clause = self.random.choice([
            ("in return for", "if_"), ("unless there was", "unless"), ("because of", "because")])
        day, when = self.recent_day()
        # An issue is no condition of itself.
        clauses = {} if other.handle == issue.handle else {clause: ["#" + other.handle]}
        return [*self.mention(actor), " ",
                self.claim(actor, issue, day, [f" {word} ", *self.topic(other)], **clauses),
                ", and said so again on ", when, "."]

    def addressed(self):
        actor, other = self.random.sample(self.cast, 2)
        issue = self.random.choice(self.themes)
        return ["In a message to ", *self.mention(other, lower=True), ", ", *self.mention(actor, lower=True), " ",
                self.claim(actor, issue, self.on or self.published, [" ", self.deadline()], to=[other.handle]), "."]

    def both(self):
        one, two = self.random.sample(self.cast, 2)
        issue = self.random.choice(self.themes)
        sides = [*self.mention(one), " and ", *self.mention(two, lower=True)]
        verb = self.random.choice([verb for verb in self.codebook.verbs if verb.sign == "~"])
        fact = Statement([one.handle, two.handle], "~" + verb.handle, ["#" + issue.handle])
        words = [f"both {self.random.choice(verb.cues)} {issue.words}"]
        return [*sides, " ", self.placed(words, fact), ", as they had done ", *self.past(), "."]

    def expectation(self):
        actor, issue = self.random.choice(self.cast), self.random.choice(self.themes)
        day = self.on or self.published
        verb = self.verb(actor.handle, issue.handle, day)
        fact = Statement(
            [actor.handle], verb.sign, ["#" + issue.handle],
            as_=self.random.choice(["possible", "expected", "intended"]))
        return ["It will be ", self.duration(), " before ", *self.mention(actor, lower=True), " ",
                self.placed([f"can be said to have {self.random.choice(['settled', 'dropped'])} {issue.words}"], fact),
                ", a matter that came up ", *self.past(), "."]

    def judgement(self):
        actor = self.random.choice(self.cast)
        day = self.on or self.published
        key = f"{self.seed}/article/{actor.handle}/{day.year}"
        against = zlib.crc32(key.encode()) % 2
        verb, words = [("+admires", "has seldom been wrong about it"), ("-mocks", "has learned little from it")][against]
        fact = Statement(["article"], verb, ["@" + actor.handle])
        return ["The dispute is not new, and ", Marked([*self.mention(actor, lower=True), f" {words}"], [fact]),
                " since it began ", *self.past(), "."]

    def background(self):
        treaty = self.random.choice(self.codebook.treaties)
        capital, government = self.random.choice(self.codebook.capitals)
        return ["The ", Marked([treaty.title], [Mention([treaty.handle])]), ", signed in ",
                Marked([capital], [Not(government)]), " ", *self.past(), ", speaks of ",
                *self.topic(self.random.choice(self.themes)), " in its preamble and of ", *self.topic(self.broad),
                " in its annex, and binds nobody for more than ", self.duration(), "."]

    def followed(self):
        """A statement about another statement of the foot."""
        if not self.foot:
            return self.report()
        actor = self.random.choice(self.cast)
        target = self.random.choice(self.foot)[0]
        verb = self.random.choice([verb for verb in self.codebook.verbs if verb.sign == "~"])
        fact = Statement([actor.handle], "~" + verb.handle, ["^" + target])
        return [*self.mention(actor), " ",
                self.placed([f"{self.random.choice(verb.cues)} those words, and no more"], fact),
                ", to the surprise of reporters in ", self.random.choice(TOWNS), "."]

    def visitor(self):
        """A word on the actor whose turn it is, where it is none that speaks."""
        name = Marked([self.guest.title], [Mention([self.guest.handle])])
        return ["Much was made, in the hours that followed, of what stands in the papers of the ", name, "."]

    def scene(self):
        return [self.scenes.pop() if self.scenes else "Nothing else was said."]

    KINDS = [
        (report, 5), (anonymous, 3), (quotation, 3), (condition, 3), (addressed, 3), (both, 1), (expectation, 1),
        (judgement, 1), (background, 1), (followed, 1), (scene, 3),
    ]
    ONCE = {expectation, judgement, background, followed}

    # The file

    def header(self):
        lines = [f"title: {self.title}", f"source: {self.source}", f"published: {self.published.isoformat()}"]
        if self.on:
            lines.append(f"on: {self.on.isoformat()}")
        lines += [f"byline: {BYLINES[self.number % len(BYLINES)]}", "language: en", f"id: G-{self.number:06d}"]
        for handle, title, home in self.local:
            lines += [f"@{handle}: {title}", "  kind: anonymous", f"  in: @{home}"]
        return "".join(line + "\n" for line in lines)

    def foot_text(self):
        return "---\n" + "".join(f"^{name}: {statement(fact)}\n" for name, fact in self.foot) if self.foot else ""

    def length(self):
        return len(self.header().encode()) + 4 + self.body_length + len(self.foot_text().encode())

    def write(self, size):
        """Sentences until the file has some `size` bytes, give or take a tenth."""
        kinds = list(self.KINDS)
        # A sentence goes half its length too far.
        target = size * self.random.uniform(0.9, 1.1) - 100
        self.paragraphs = []
        self.body_length = 0
        opening = [Article.report, Article.visitor] if self.guest not in self.codebook.speakers else [Article.report]
        while self.length() < target:
            sentences = []
            self.stated = []
            for _ in range(self.random.randrange(2, 5)):
                kind = opening.pop() if opening else self.random.choices(*zip(*kinds))[0]
                if kind in self.ONCE:
                    kinds = [row for row in kinds if row[0] is not kind]
                before = (len(self.foot), len(self.local))
                sentence = kind(self)
                length = len(dossier(sentence).encode()) + 1
                self.body_length += length
                if self.length() > size * 1.18:
                    # The last one would be too long: it is as if it had not been written.
                    del self.foot[before[0]:], self.local[before[1]:]
                    self.body_length = target
                    break
                sentences.append(sentence)
                if self.length() >= target:
                    break
            if sentences:
                self.paragraphs.append([part for sentence in sentences for part in [" ", *sentence]][1:])
                self.body_length += 1

    def text(self):
        body = "\n\n".join(dossier(paragraph) for paragraph in self.paragraphs)
        return f"{self.header()}---\n{body}\n{self.foot_text()}"

    def untagged_text(self):
        """The file before anybody has annotated it."""
        header = self.header().split("\n\n")[0]
        return f"{header}\n---\n" + self.plain_text().rstrip("\n") + "\n"

    def plain_text(self):
        """The article without markup. The line end before a foot belongs to the foot."""
        return "\n\n".join(plain(paragraph) for paragraph in self.paragraphs) + ("" if self.foot else "\n")
