// English words of dates.

extension LanguageTable {
  static let english = LanguageTable(
    tag: "en",
    names: ["English"],
    weekdays: [
      "monday Mon.", "tuesday Tue. Tues.", "wednesday Wed. Weds.", "thursday Thu. Thur. Thurs.", "friday Fri.",
      "saturday Sat.", "sunday Sun.",
    ],
    weekdayPlurals: ["mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays"],
    months: [
      "january Jan.", "february Feb.", "March Mar.", "april Apr.", "May", "June Jun.", "july Jul.", "August Aug.",
      "september Sep. Sept.", "october Oct.", "november Nov.", "december Dec.",
    ],
    divisions: [
      21: "spring springtime", 22: "summer summertime", 23: "autumn fall", 24: "winter wintertime", 33: "Q1", 34: "Q2",
      35: "Q3", 36: "Q4", 40: "H1", 41: "H2",
    ],
    units: [
      (.second, one: "second sec.", many: "seconds secs.", any: ""),
      (.minute, one: "minute min.", many: "minutes mins.", any: ""),
      (.hour, one: "hour hr.", many: "hours hrs.", any: ""), (.day, one: "day", many: "days", any: ""),
      (.weekend, one: "weekend week-end", many: "weekends", any: ""), (.week, one: "week", many: "weeks", any: ""),
      (.month, one: "month", many: "months", any: ""), (.quarter, one: "quarter", many: "quarters", any: ""),
      (.half, one: "half", many: "", any: ""), (.year, one: "year yr.", many: "years yrs.", any: ""),
      (.decade, one: "decade", many: "decades", any: ""), (.century, one: "century", many: "centuries", any: ""),
    ],
    numbers: [
      (1, "a an one"), (2, "two"), (3, "three"), (4, "four"), (5, "five"), (6, "six"), (7, "seven"), (8, "eight"),
      (9, "nine"), (10, "ten"), (11, "eleven"), (12, "twelve"), (13, "thirteen"), (14, "fourteen"), (15, "fifteen"),
      (16, "sixteen"), (17, "seventeen"), (18, "eighteen"), (19, "nineteen"), (20, "twenty"), (30, "thirty"),
      (40, "forty"), (50, "fifty"), (60, "sixty"), (70, "seventy"), (80, "eighty"), (90, "ninety"),
    ],
    ordinals: [
      (-1, "final closing"), (1, "first"), (2, "second"), (3, "third"), (4, "fourth"), (5, "fifth"), (6, "sixth"),
      (7, "seventh"),
      (8, "eighth"), (9, "ninth"), (10, "tenth"), (11, "eleventh"), (12, "twelfth"), (13, "thirteenth"),
      (14, "fourteenth"), (15, "fifteenth"), (16, "sixteenth"), (17, "seventeenth"), (18, "eighteenth"),
      (19, "nineteenth"), (20, "twentieth"),
    ],
    fractions: [(30, "half"), (15, "quarter"), (20, "third")],
    multipliers: [(12, "dozen dozens"), (100, "hundred"), (1000, "thousand"), (20, "score")],
    vagueNumbers: "several few a_few couple a_couple couple_of a_couple_of many some",
    decadeNumbers: [
      (20, "twenties"), (30, "thirties"), (40, "forties"), (50, "fifties"), (60, "sixties"), (70, "seventies"),
      (80, "eighties"), (90, "nineties"),
    ],
    ordinalEndings: "st nd rd th",
    shifts: [
      (.last, .before, one: "", many: "", any: "last"), (.this, .before, one: "this", many: "these", any: ""),
      (.same, .before, one: "that", many: "", any: "same"),
      (.next, .before, one: "", many: "", any: "next"),
      (.coming, .before, one: "", many: "", any: "coming upcoming"),
      (.past, .before, one: "", many: "recent", any: "past"),
      (.preceding, .before, one: "", many: "", any: "previous preceding"),
      (.following, .before, one: "", many: "", any: "following"),
      (.coming, .behind, one: "", many: "ahead to_come", any: ""),
      (.following, .behind, one: "", many: "", any: "following thereafter"),
    ],
    parts: [
      (.early, "early"), (.middle, "mid middle midway"), (.late, "late latter"), (.earlier, "earlier so_far"),
      (.later, "later rest remainder"),
    ],
    partNouns: [(.beginning, "beginning start outset"), (.end, "end close")],
    dayParts: [
      (.morning, "morning mornings dawn daybreak before_dawn predawn pre-dawn"), (.afternoon, "afternoon afternoons"),
      (.evening, "evening evenings"), (.night, "night nights midnight overnight"),
    ],
    days: [
      (-1, nil, "yesterday"), (0, nil, "today"), (1, nil, "tomorrow"), (0, .night, "tonight"),
    ],
    clockWords: [(720, "noon midday")],
    present: "nowadays currently now presently recently lately",
    lengths: [(2, .week, "fortnight")],
    holidays: [
      (.easter(0), "Easter Easter_Sunday"), (.easter(1), "Easter_Monday"), (.easter(-2), "Good_Friday"),
      (.easter(-46), "Ash_Wednesday"), (.easter(-47), "Mardi_Gras Shrove_Tuesday"), (.easter(-7), "Palm_Sunday"),
      (.easter(49), "Pentecost Whitsun Whit_Sunday"), (.easter(50), "Whit_Monday"), (.easter(39), "Ascension_Day"),
      (.easter(-3), "Maundy_Thursday Holy_Thursday"), (.easter(-1), "Holy_Saturday Easter_Eve"),
      (.easter(-21), "Mothering_Sunday"), (.easter(60), "Corpus_Christi"),
      (.span(.easter(-7), .easter(0)), "Holy_Week"), (.span(.easter(-46), .easter(-1)), "Lent"),
      (.weekday(4, month: 11, number: 4), "Thanksgiving Thanksgiving_Day"),
      (.weekday(1, month: 9, number: 1), "Labor_Day"), (.weekday(1, month: 5, number: -1), "Memorial_Day"),
      (.weekday(1, month: 1, number: 3), "Martin_Luther_King_Day Martin_Luther_King_Jr._Day MLK_Day"),
      (.weekday(1, month: 2, number: 3), "Presidents'_Day Presidents_Day President's_Day Washington's_Birthday"),
      (.weekday(1, month: 10, number: 2), "Columbus_Day Indigenous_Peoples'_Day Canadian_Thanksgiving"),
      (.weekday(1, month: 9, number: 1), "Labour_Day"), (.weekdayFrom(2, month: 11, day: 2), "Election_Day"),
      (.weekdayFrom(5, month: 11, day: 23), "Black_Friday"), (.weekdayFrom(1, month: 11, day: 26), "Cyber_Monday"),
      (.weekdayFrom(1, month: 5, day: 18), "Victoria_Day"), (.weekday(7, month: 11, number: 2), "Remembrance_Sunday"),
      (.advent(1), "Advent_Sunday"), (.weekday(6, month: 5, number: 3), "Armed_Forces_Day"),
      (.weekday(7, month: 5, number: 2), "Mother's_Day"),
      (.weekday(7, month: 6, number: 3), "Father's_Day"),
    ],
    fixedHolidays: [
      (12, 25, "Christmas Christmas_Day"), (12, 24, "Christmas_Eve"), (12, 26, "Boxing_Day"),
      (1, 1, "New_Year's_Day New_Year's New_Year"),
      (12, 31, "New_Year's_Eve"), (7, 4, "Independence_Day"), (11, 11, "Veterans_Day Armistice_Day"),
      (10, 31, "Halloween"), (2, 14, "Valentine's_Day"), (3, 17, "St._Patrick's_Day"), (11, 1, "All_Saints'_Day"),
      (5, 1, "May_Day"), (1, 6, "Epiphany Twelfth_Night"), (6, 19, "Juneteenth"), (6, 14, "Flag_Day"),
      (2, 2, "Groundhog_Day Candlemas"), (7, 1, "Canada_Day"), (1, 26, "Australia_Day"), (4, 25, "Anzac_Day"),
      (2, 6, "Waitangi_Day"), (11, 5, "Guy_Fawkes_Night Guy_Fawkes_Day Bonfire_Night"), (11, 11, "Remembrance_Day"),
      (4, 1, "April_Fools'_Day April_Fool's_Day"), (4, 22, "Earth_Day"), (3, 17, "St_Patrick's_Day"),
      (4, 23, "St._George's_Day St_George's_Day"), (11, 30, "St._Andrew's_Day St_Andrew's_Day"),
      (3, 1, "St._David's_Day St_David's_Day"), (11, 2, "All_Souls'_Day"), (12, 7, "Pearl_Harbor_Day"),
      (3, 8, "International_Women's_Day"), (6, 24, "Midsummer_Day"), (8, 15, "Assumption_Day"),
    ],
    repeats: [
      (1, .year, "annually yearly annual"), (1, .month, "monthly"), (1, .week, "weekly"), (1, .day, "daily nightly"),
      (1, .quarter, "quarterly"), (2, .week, "fortnightly biweekly"), (1, .hour, "hourly"),
      (6, .month, "semiannually semiannual biannually"), (2, .year, "biennially biennial"),
    ],
    times: [(1, "once"), (2, "twice"), (3, "thrice")],
    meridiems: (morning: "am a.m.", afternoon: "pm p.m."),
    words: [
      (.article, "the a an"), (.at, "on in at sometime some_time anytime"), (.of, "of"), (.trailing, "'s"),
      (.whole, "whole entire full"),
      (.during, "for during over throughout all all_of much_of most_of just only exactly fully another a_further"),
      (.since, "since"), (.onward, "as_of starting beginning effective commencing"),
      (.by, "by no_later_than not_later_than"), (.until, "until till through"),
      (.before, "before prior_to"),
      (.after, "after"), (.from, "from between"), (.agoBehind, "ago back"), (.aheadBefore, "in"),
      (.within, "within"), (.aheadBehind, "from_now hence"), (.later, "later after afterward afterwards"),
      (.sooner, "earlier before previously"),
      (
        .around,
        "shortly_before shortly_after just_before just_after shortly around about circa ca. c. approximately roughly some"
      ),
      (.around, "nearly almost more_than over less_than under up_to at_least at_most just_over just_under well_over"),
      (.around, "as_long_as as_many_as as_little_as as_much_as close_to not_quite barely"),
      (.aroundBehind, "or_so or_more or_less"),
      (.and, "and &"), (.or, "or"), (.to, "to through thru until till into"), (.every, "every each"),
      (.other, "other"), (.per, "a an per each every in"), (.timesNoun, "times time"),
      (.partNoun, "part portion days stages"), (.bc, "B.C. BC B.C.E. BCE"), (.ad, "A.D. AD C.E. CE"),
      (.decadeSuffix, "s"), (.hourMark, "o'clock"), (.quarterMark, "quarter period"), (.sinceBehind, "onward onwards"),
      (.onBehind, "on"), (.more, "more additional"), (.fiscal, "fiscal"), (.yearAgo, "year-ago year-earlier"),
      (.period, "period"), (.eve, "eve"),
      (.ended, "ended ending ended_in ending_in ended_on ending_on"),
      (
        .zone,
        """
        ET/PT EST/PST EDT/PDT EST EDT CST CDT MST MDT PST PDT AEST AEDT ACST ACDT AWST NZST NZDT SGT HKT KST MSK EET EEST
        SAST HST AKST AKDT AST ADT NST JST IST GMT BST UTC CET CEST ET PT Eastern Eastern_time eastern_time
        Eastern_Standard_Time Eastern_Daylight_Time Pacific Pacific_time Pacific_Standard_Time Pacific_Daylight_Time
        Central Central_time Mountain Mountain_time Greenwich_Mean_Time Central_European_Time British_Summer_Time
        local_time London_time Paris_time Berlin_time Moscow_time Tokyo_time Beijing_time Japan_time New_York_time
        Hong_Kong_time
        """
      ),
    ],
    properNames: "9/11 7/7",
    namingWords: "black super bloody fat cyber holy maundy arab prague indian",
    titles: """
      times telegraph mirror express mail post herald courier news magazine tribune observer magazine review show programme
      program live lights football business
      """,
    periodicals: "newspaper magazine paper daily weekly tabloid",
    mastheads: "mail",
    reporting: "reported reports said says writes wrote published",
    otherSeasons: "water waters drinking drank hot mineral thermal coil coils mattress well",
    ages: (before: "aged", behind: "old olds of_age"),
    persons: "man woman men women",
    places: "street avenue square road boulevard lane drive court close crescent terrace",
    namesakes: """
      island islands valley bay church hospital school chapel park hall house hill river lake revolution uprising rising
      movement massacre plot offensive agreement agreements accord accords truce rebellion coup party league club society
      committee association union institute academy foundation fund prize award parade festival fair bowl cup classic
      classics stakes open games madness project initiative brigade brigades band orchestra choir theatre theater
      """,
    companies: """
      holdings inc corp corporation co ltd llc plc group bank systems press records pictures films productions partners
      capital entertainment media
      """,
    citations: """
      section sections sec sec. § # ° article articles art. rule rules chapter clause paragraph no. nos. number numbers
      resolution flight bus train tram route highway interstate room page pages p. pp. line lines box channel lot unit model psalm verse
      usc u.s.c. cfr c.f.r. stat.
      """,
    games: """
      scored scorer scoring touchdown touchdowns halftime kickoff quarterback rebounds striker goalkeeper midfielder referee
      header penalties yards inning innings teammate teammates coach playoff playoffs minute
      """,
    sorts: """
      capital residence palace home house coat coats clothes dress dresses sports tyres tires wheat squash vegetables cleaning
      collection fashion break breaks camp camps school job jobs rolls best
      driver drivers painter painters roast
      """,
    degrees: "temperatures temperature highs lows",
    functionWords: """
      he she it they we i you who which that and but or as when while with to said says is was are were be been has have
      had will would can could may might must should shall do does did not n't if because than then there here his her
      their its our my your this these those where what how after before until by for from of in on at so yet also both
      either neither no all some any most more other such only just even still already again about into over under
      against between among without within toward according including amid despite via per
      """,
    possessives: "his her their my our your its",
    quantities:
      "percent per_cent pct million millions billion billions trillion thousand hundred dollars people points yen pounds euros degrees",
    counters: "some",
    figures: .monthFirst,
    hasDayBehindMonth: true,
    nextSkipsOwnWeek: true,
    hasPossessives: true,
    capitalsAreNames: true,
    homonyms: "may march april june august fall spring",
    tense: .english
  )
}
