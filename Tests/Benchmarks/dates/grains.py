"""A moment and its grain, as most tools give dates, as EDTF: every reading that is fair."""

from datetime import timedelta

# The days that Duckling gives the seasons, and the months that EDTF's readers give them.
SEASONS = {(3, 6): "21", (6, 9): "22", (9, 12): "23", (12, 3): "24"}


def readings(moment, grain):
    """What a moment of so coarse a grain stands for."""
    day = moment.date()
    if grain == "year":
        return [f"{day.year:04}"]
    if grain == "quarter":
        return [f"{day.year:04}-{33 + (day.month - 1) // 3}"]
    if grain == "month":
        return [f"{day.year:04}-{day.month:02}"]
    if grain == "week":
        monday = day - timedelta(day.weekday())
        return [f"{monday}/{monday + timedelta(6)}", f"{day}/{day + timedelta(6)}", f"{day}"]
    if grain == "day":
        return [f"{day}"]
    # A time of the day gives the day, too.
    return [moment.strftime("%Y-%m-%dT%H:%M:%S"), f"{day}"]


def span(first, last, grain):
    """From the first moment to the last, which is the first one after the span, or within it: both are fair."""
    start, end = first.date(), last.date()
    found = [f"{start}/{end}", f"{start}/{day_before(last).date()}"] if end > start else [f"{start}"]
    if (end - start).days == 1:
        # A night, or a part of the day.
        found += [f"{start}", f"{end}"]
    if start.day >= 20 and end.day >= 20 and (season := SEASONS.get((start.month, end.month))):
        found.append(f"{start.year:04}-{season}")
    if 8 <= (end - start).days <= 12 and (start.day == 1 or end.day == 1 or start.day in (10, 11)):
        # An early, middle or late part: the month, as the lists have it.
        found.append(f"{start.year:04}-{start.month:02}")
    if grain in ("month", "year"):
        inside = day_before(last).date()
        found.append(f"{start.year:04}-{start.month:02}/{inside.year:04}-{inside.month:02}")
        found.append(f"{start.year:04}/{inside.year:04}")
    return found


def joined(parts):
    """What two or more answers within the same words say: each alone, and of two, what they may be together."""
    if len(parts) != 2:
        return [value for part in parts for value in part]
    pairs = [(first, last) for first in parts[0] for last in parts[1]]
    together = [form.format(*pair) for pair in pairs for form in ("{}/{}", "[{},{}]", "{{{},{}}}")]
    return together + parts[0] + parts[1]


def day_before(moment):
    return moment - timedelta(1)
