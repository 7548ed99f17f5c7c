"""What Duckling makes of the expressions: the article's noon as the reference time, the locale of the language.

It is given the expression alone, and the whole sentence where that gives nothing. Its values are ranked, the nearest
first; it knows no preference for the past.
"""

import json
from datetime import datetime

import grains
from expressions import plain

NAME = "Duckling"
IS_PEER = True
PACKAGE = "pyduckling-native-phihos"
# Whether it is given sentences alone, and finds the expressions itself.
RUNNING = False
LOCALES = {"en": "EN_US", "de": "DE_XX", "fr": "FR_XX", "es": "ES_ES", "ja": "JA_XX"}


def answers(expressions, cache):
    import duckling

    zones = duckling.load_time_zones("/usr/share/zoneinfo")
    dimensions = duckling.parse_dimensions(["time", "duration"])

    def parsed(text, expression):
        noon = datetime.fromisoformat(expression.published + "T12:00:00+00:00")
        reference = duckling.parse_ref_time(zones, "UTC", int(noon.timestamp()))
        language = duckling.default_locale_lang(duckling.parse_lang(expression.language.upper()))
        locale = duckling.parse_locale(LOCALES[expression.language], language)
        return duckling.parse(text, duckling.Context(reference, locale), dimensions, False)

    def candidates(expression):
        found = [] if RUNNING else parsed(plain(expression.words), expression)
        if not found:
            start = len(expression.before)
            end = start + len(expression.words)
            whole = parsed(plain(expression.text), expression)
            found = [one for one in whole if one["start"] < end and one["end"] > start]
        # The longest, and what lies beside it.
        apart = []
        for one in sorted(found, key=lambda one: one["start"] - one["end"]):
            if all(one["end"] <= other["start"] or one["start"] >= other["end"] for other in apart):
                apart.append(one)
        values = [_values(one, expression) for one in sorted(apart, key=lambda one: one["start"])]
        if len(values) < 2:
            return values[0] if values else []
        return [grains.joined([ranked[0] for ranked in values]), *max(values, key=len)[1:]]

    return [candidates(expression) for expression in expressions]


def _values(entity, expression):
    if entity["dim"] == "duration":
        value, unit = entity["value"]["value"], entity["value"]["unit"]
        time = "T" if unit in ("hour", "minute", "second") else ""
        return [[f"P{time}{value}{unit[0].upper()}"]] if unit != "quarter" else [[f"P{3 * value}M"]]
    return [_readings(value, expression) for value in entity["value"].get("values") or [entity["value"]]]


def _readings(value, expression):
    if value.get("value", "").startswith("-"):
        # Before Christ: some count a year nought, others do not.
        year = int(value["value"][1:5])
        return [f"-{year:04}", f"-{year - 1:04}"]
    if value["type"] != "interval":
        return grains.readings(_moment(value), value["grain"])
    first, last = value.get("from"), value.get("to")
    if any(end and end["value"].startswith("-") for end in (first, last)):
        return []
    if not first:
        return [f"../{reading}" for reading in _ends(last)]
    if not last:
        return [f"{reading}/.." for reading in grains.readings(_moment(first), first["grain"])]
    found = grains.span(_moment(first), _moment(last), last["grain"])
    if f"{_moment(first).date()}" == expression.published:
        # "by March 31": from the time of reference on.
        found += [f"../{reading}" for reading in _ends(last)]
    return found


def _ends(last):
    """The end is the first moment after the interval; some mean the moment itself."""
    moment = _moment(last)
    before = grains.day_before(moment)
    return grains.readings(moment, last["grain"]) + grains.readings(before, "day")


def _moment(value):
    return datetime.fromisoformat(value["value"]).replace(tzinfo=None)
