"""What parsedatetime makes of the expressions: the past preferred for weekdays, its locale of the language.

It is given the expression alone: as a range, where it sees one, else as a moment with the accuracy that it tells. Its
further candidates are those that it gives when it prefers what is to come. It has no Japanese.
"""

from datetime import datetime

import grains
from expressions import plain

NAME = "parsedatetime"
IS_PEER = True
PACKAGE = "parsedatetime"
LOCALES = {"en": "en_US", "de": "de_DE", "fr": "fr_FR", "es": "es"}


def answers(expressions, cache):
    import parsedatetime

    def calendar(language, past):
        constants = parsedatetime.Constants(LOCALES[language], usePyICU=False)
        constants.DOWParseStyle = -1 if past else 1
        constants.YearParseStyle = 0 if past else 1
        return parsedatetime.Calendar(constants, version=parsedatetime.VERSION_CONTEXT_STYLE)

    calendars = {language: [calendar(language, past) for past in (True, False)] for language in LOCALES}

    def candidates(expression):
        if expression.language not in LOCALES:
            return None
        base = datetime.fromisoformat(expression.published + "T12:00:00").timetuple()
        given = [_candidate(one, plain(expression.words), base) for one in calendars[expression.language]]
        return [one for one in given if one]

    return [candidates(expression) for expression in expressions]


def _candidate(calendar, words, base):
    try:
        first, last, kind = calendar.evalRanges(words, base)
        if kind:
            return grains.span(datetime(*first[:6]), datetime(*last[:6]), "day")
        moment, context = calendar.parse(words, base)
    except (ValueError, AttributeError, KeyError, IndexError, TypeError, OverflowError):
        # It fails on words that it does not know how to read.
        return None
    if not context.hasDateOrTime:
        return None
    return grains.readings(datetime(*moment[:6]), _grain(context))


def _grain(context):
    if context.hasTime and not context.hasDate:
        return "hour"
    for flag, grain in ((context.ACU_HOUR, "hour"), (context.ACU_MIN, "hour"), (context.ACU_DAY, "day"),
                        (context.ACU_WEEK, "week"), (context.ACU_MONTH, "month"), (context.ACU_YEAR, "year")):
        if context.accuracy & flag:
            return grain
    return "day"
