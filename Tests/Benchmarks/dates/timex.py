"""TIMEX3, as HeidelTime writes it, as EDTF: every reading that is fair, so that none is lost by converting."""

import re
from datetime import date, timedelta

SEASONS = {"SP": ["21"], "SU": ["22"], "FA": ["23"], "WI": ["24"]}
FREQUENCY = re.compile(r"(\d+)X?")


def readings(timex, published):
    """The values that the attributes of one TIMEX3 may stand for; none where EDTF cannot say it."""
    value = timex.get("value", "")
    if timex.get("type") == "SET":
        return _sets(value, timex.get("freq", ""))
    return _values(value, published)


def _values(value, published):
    month = published[:7]
    if value == "PRESENT_REF":
        return [published, month, month[:4]]
    if value == "PAST_REF" or value == "FUTURE_REF":
        return [f"../{published}", f"../{month}"] if value == "PAST_REF" else [f"{published}/..", f"{month}/.."]
    if value.startswith("P"):
        if "X" in value:
            # A length that is not said, "the next several months": what begins or ends with the article.
            return [f"{published}/..", f"{month}/..", f"../{published}", f"../{month}"]
        return _lengths(value, published)
    if found := re.fullmatch(r"BC(\d{4})", value):
        return [f"-{int(found[1]) - 1:04}" if found[1] != "0001" else "0000"]
    if found := re.fullmatch(r"(\d{4})-W(\d\d)(-WE)?", value):
        monday = date.fromisocalendar(int(found[1]), int(found[2]), 1)
        first, last = (5, 6) if found[3] else (0, 6)
        return [f"{monday + timedelta(first)}/{monday + timedelta(last)}"]
    if found := re.fullmatch(r"(\d{4})-(SP|SU|FA|WI)", value):
        return [f"{found[1]}-{part}" for part in SEASONS[found[2]]]
    if found := re.fullmatch(r"(\d{4})-([QH])(\d)", value):
        return [f"{found[1]}-{(32 if found[2] == 'Q' else 39) + int(found[3])}"]
    if found := re.fullmatch(r"(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(:\d\d)?", value):
        return [f"{found[1]}T{found[2]}{found[3] or ':00'}", found[1]]
    if found := re.fullmatch(r"(\d{4}-\d\d-\d\d)T.*", value):
        return [found[1]]
    if found := re.fullmatch(r"\d{2,3}", value):
        return [value + "X" * (4 - len(value))]
    if re.fullmatch(r"\d{4}(-\d\d){0,2}", value):
        return [value]
    return []


def _lengths(value, published):
    value = re.sub(r"([\d.]+)DE", lambda found: f"{10 * int(found[1])}Y", value)
    value = re.sub(r"([\d.]+)CE", lambda found: f"{100 * int(found[1])}Y", value)
    if found := re.fullmatch(r"P(\d+)WE", value):
        return []
    if found := re.fullmatch(r"P(\d+)Y", value):
        # "the past three years" has a place in time as well.
        year = int(published[:4])
        return [value, f"{year - int(found[1])}/{year}"]
    return [value]


def _sets(value, frequency):
    if found := re.fullmatch(r"P(\d+)([YMWD])", value):
        times = FREQUENCY.match(frequency)
        return [f"R/{_share(int(found[1]), found[2], int(times[1]) if times else 1)}"]
    if value.startswith("PT"):
        return [f"R/{value}"]
    if re.match(r"XXXX-W", value):
        return ["R/P1W"]
    if re.match(r"XXXX-XX-XX", value):
        return ["R/P1D"]
    if re.match(r"XXXX-XX", value):
        return ["R/P1M"]
    return ["R/P1Y"] if value.startswith("XXXX") else []


def _share(number, unit, times):
    """The time between two of so many times in a period: four times in P1Y is P3M."""
    if unit == "Y" and number * 12 % times == 0 and times > 1:
        return f"P{number * 12 // times}M"
    return f"P{number}{unit}" if number % times else f"P{number // times}{unit}"
