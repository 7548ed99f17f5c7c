"""What an EDTF value means, so that two ways to write one thing compare equal: 2005-33 is 2005-01/2005-03.

Marks of doubt (`~`, `?`, `%`) count for nothing, as the other tools have none. An end that is open and one that is
unknown are one. A repeat is its interval alone.
"""

import re

# The months of a part of a year: seasons (of the north where nothing else is said), quarters, thirds, halves.
PARTS = {
    21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 14), 25: (3, 5), 26: (6, 8), 27: (9, 11), 28: (12, 14),
    29: (9, 11), 30: (12, 14), 31: (3, 5), 32: (6, 8), 33: (1, 3), 34: (4, 6), 35: (7, 9), 36: (10, 12),
    37: (1, 4), 38: (5, 8), 39: (9, 12), 40: (1, 6), 41: (7, 12),
}
UNITS = {"Y": (12, 0), "M": (1, 0), "W": (0, 604800), "D": (0, 86400)}
TIME_UNITS = {"H": 3600, "M": 60, "S": 1}


def meaning(value):
    """A value that compares equal with whatever means the same; raises ValueError for what is no such value."""
    value = re.sub(r"[~?%]", "", value.replace(" ", ""))
    if value.startswith("R"):
        return ("every", *_length(value.rsplit("/", 1)[1]))
    if value.startswith("P"):
        return ("lasting", *_length(value))
    if value[:1] in "[{" and ".." not in value:
        members = frozenset(meaning(member) for member in value[1:-1].split(","))
        return ("one of" if value[0] == "[" else "all of", members) if len(members) > 1 else next(iter(members))
    value = value.strip("[]{}")
    if "T" in value:
        return ("at", value)
    if ".." in value and "/" not in value:
        value = value.replace("..", "../" if value.startswith("..") else "/..")
    first, _, last = value.partition("/")
    if "/" not in value:
        last = first
    start = None if first in ("", "..") else _days(first)[0]
    end = None if last in ("", "..") else _days(last)[1]
    if start is None and end is None or None not in (start, end) and end < start:
        raise ValueError(value)
    return ("days", start, end)


def meaning_or_none(value):
    """None for what is no such value: a conversion may make some that are none."""
    try:
        return meaning(value)
    except (ValueError, KeyError):
        return None


def says_the_rest(meant, right):
    """Whether this is what is left of that without since, until or every: the end that is named, or the length."""
    match right, meant:
        case ("days", None, end), ("days", start, last):
            return start is not None and last == end
        case ("days", start, None), ("days", first, last):
            return last is not None and first == start
        case ("every", *length), ("lasting", *other):
            return length == other
    return False


def _length(duration):
    """Months and seconds."""
    found = re.fullmatch(r"P((?:[\d.]+[YMWD])*)(?:T((?:[\d.]+[HMS])+))?", duration)
    if not found or duration == "P":
        raise ValueError(duration)
    months = seconds = 0
    for number, unit in re.findall(r"([\d.]+)(.)", found[1]):
        months += float(number) * UNITS[unit][0]
        seconds += float(number) * UNITS[unit][1]
    for number, unit in re.findall(r"([\d.]+)(.)", found[2] or ""):
        seconds += float(number) * TIME_UNITS[unit]
    return months, seconds


def _days(date):
    """The first and the last day, each a triple of year, month and day."""
    found = re.fullmatch(r"(-?)(\d+X*)(?:-(\d\d))?(?:-(\d\d))?", date)
    if not found:
        raise ValueError(date)
    sign, digits, month, day = found.groups()
    years = sorted(int(sign + digits.replace("X", filler)) for filler in "09")
    if month is None:
        return (years[0], 1, 1), (years[1], 12, 31)
    number = int(month)
    if number > 12:
        first, last = PARTS[number]
        end = years[1] + (last > 12), (last - 1) % 12 + 1
        return (years[0], first, 1), (*end, _length_of_month(*end))
    if day is None:
        return (years[0], number, 1), (years[1], number, _length_of_month(years[1], number))
    return (years[0], number, int(day)), (years[1], number, int(day))


def _length_of_month(year, month):
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31
