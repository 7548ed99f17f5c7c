"""What dateparser makes of the expressions: the past preferred, the language told, the first of a month or year.

It is given the expression alone, and searches it where it cannot read it whole. Its further candidates are those that
it gives when the future, or the period of publication, is preferred.
"""

from datetime import datetime

import grains
from expressions import plain

NAME = "dateparser"
IS_PEER = True
PACKAGE = "dateparser"
# Whether it is given sentences alone, and finds the expressions itself.
RUNNING = False
PREFERENCES = ("past", "future", "current_period")


def answers(expressions, cache):
    from dateparser.date import DateDataParser
    from dateparser.search import search_dates

    def candidate(expression, preference):
        words = plain(expression.words)
        settings = {
            "RELATIVE_BASE": datetime.fromisoformat(expression.published + "T12:00:00"),
            "PREFER_DATES_FROM": preference,
            "PREFER_DAY_OF_MONTH": "first",
            "PREFER_MONTH_OF_YEAR": "first",
            "RETURN_TIME_AS_PERIOD": True,
        }
        parser = DateDataParser(languages=[expression.language], settings=settings)
        if RUNNING:
            words = found_words(expression, settings)
            if words is None:
                return None
        data = parser.get_date_data(words)
        if data.date_obj is not None:
            return grains.readings(data.date_obj, data.period)
        spans = {**settings, "RETURN_TIME_SPAN": True, "RETURN_TIME_AS_PERIOD": False}
        found = search_dates(words, languages=[expression.language], settings=spans) or []
        moments = [one[1] for one in found]
        if len(moments) == 2:
            return grains.span(moments[0], moments[1], "day")
        if not found:
            return None
        data = parser.get_date_data(found[0][0])
        return grains.readings(moments[0], data.period if data.date_obj is not None else "day")

    def found_words(expression, settings):
        text, start = plain(expression.text), len(expression.before)
        end, place = start + len(expression.words), 0
        for words, _ in search_dates(text, languages=[expression.language], settings=settings) or []:
            first = text.find(words, place)
            if first < end and first + len(words) > start:
                return words
            place = max(first, place)
        return None

    def candidates(expression):
        given = [candidate(expression, preference) for preference in PREFERENCES]
        return [one for one in given if one]

    return [candidates(expression) for expression in expressions]
