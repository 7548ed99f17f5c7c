// German words of dates.

extension LanguageTable {
  static let german = LanguageTable(
    tag: "de",
    names: ["German", "Deutsch"],
    weekdays: [
      "montag montags Mo.", "dienstag dienstags Di.", "mittwoch mittwochs Mi.", "donnerstag donnerstags Do.",
      "freitag freitags Fr.", "samstag samstags sonnabend sonnabends Sa.", "sonntag sonntags So.",
    ],
    weekdayPlurals: [
      "montage montagen", "dienstage dienstagen", "mittwoche mittwochen", "donnerstage donnerstagen",
      "freitage freitagen",
      "samstage samstagen sonnabende sonnabenden", "sonntage sonntagen",
    ],
    months: [
      "januar januars jänner jan.", "februar februars feber feb. febr.", "märz mär.", "april aprils apr.",
      "mai", "juni jun.", "juli jul.", "august augusts aug.", "september septembers sep. sept.",
      "oktober oktobers okt.", "november novembers nov.", "dezember dezembers dez.",
    ],
    divisions: [
      21: "frühling frühlings frühjahr frühjahrs", 22: "sommer sommers", 23: "herbst herbstes herbsts",
      24: "winter winters",
    ],
    units: [
      (.second, one: "sekunde", many: "sekunden", any: ""), (.minute, one: "minute", many: "minuten", any: ""),
      (.hour, one: "stunde", many: "stunden", any: "std."), (.day, one: "tag tages", many: "tage tagen", any: ""),
      (.weekend, one: "wochenende wochenendes", many: "wochenenden", any: ""),
      (.week, one: "woche", many: "wochen", any: ""), (.month, one: "monat monats", many: "monate monaten", any: ""),
      (.quarter, one: "quartal quartals vierteljahr geschäftsquartal", many: "quartale quartalen", any: ""),
      (.half, one: "halbjahr halbjahres jahreshälfte hälfte", many: "", any: ""),
      (.year, one: "jahr jahres jahrs", many: "jahre jahren", any: ""),
      (.decade, one: "jahrzehnt jahrzehnts dekade", many: "jahrzehnte jahrzehnten dekaden", any: ""),
      (.century, one: "jahrhundert jahrhunderts jh.", many: "jahrhunderte jahrhunderten", any: ""),
    ],
    numbers: [
      (1, "ein eine einen einem einer eines eins"), (2, "zwei"), (3, "drei"), (4, "vier"), (5, "fünf"), (6, "sechs"),
      (7, "sieben"), (8, "acht"), (9, "neun"), (10, "zehn"), (11, "elf"), (12, "zwölf"), (13, "dreizehn"),
      (14, "vierzehn"), (15, "fünfzehn"), (16, "sechzehn"), (17, "siebzehn"), (18, "achtzehn"), (19, "neunzehn"),
      (20, "zwanzig"), (25, "fünfundzwanzig"), (30, "dreißig dreissig"), (40, "vierzig"), (50, "fünfzig"),
      (60, "sechzig"), (70, "siebzig"), (80, "achtzig"), (90, "neunzig"), (100, "hundert"),
    ],
    ordinals: [
      (1, "erste ersten erster erstes erstem"), (2, "zweite zweiten zweiter zweites zweitem"),
      (3, "dritte dritten dritter drittes drittem"), (4, "vierte vierten vierter viertes viertem"),
      (5, "fünfte fünften"),
      (6, "sechste sechsten"), (7, "siebte siebten"), (8, "achte achten"), (9, "neunte neunten"),
      (10, "zehnte zehnten"),
      (11, "elfte elften"), (12, "zwölfte zwölften"), (15, "fünfzehnte fünfzehnten"), (16, "sechzehnte sechzehnten"),
      (17, "siebzehnte siebzehnten"), (18, "achtzehnte achtzehnten"), (19, "neunzehnte neunzehnten"),
      (20, "zwanzigste zwanzigsten"), (21, "einundzwanzigste einundzwanzigsten"),
    ],
    fractions: [(30, "halb halbe halben halbes halber"), (15, "viertel"), (20, "drittel")],
    brokenNumbers: [(90, "anderthalb eineinhalb"), (150, "zweieinhalb"), (210, "dreieinhalb"), (270, "viereinhalb")],
    multipliers: [(12, "dutzend"), (1000, "tausend")],
    vagueNumbers: "einige einigen einiger mehrere mehreren paar ein_paar wenige wenigen",
    decadeNumbers: [
      (20, "zwanziger zwanzigern"), (30, "dreißiger dreissiger"), (40, "vierziger"), (50, "fünfziger"),
      (60, "sechziger"), (70, "siebziger"), (80, "achtziger"), (90, "neunziger"),
    ],
    ordinalEndings: ".",
    shifts: [
      (
        .last, .before, one: "letzter letztes letztem voriger voriges vorigem vergangenes vergangener vergangenem",
        many: "", any: "letzte letzten vorige vorigen vergangene vergangenen verflossenen"
      ),
      (
        .this, .before, one: "dieser dieses diesem diesjährige diesjährigen", many: "", any: "diese diesen"
      ),
      (.next, .before, one: "nächster nächstes nächstem", many: "", any: "nächste nächsten"),
      (
        .coming, .before, one: "kommender kommendes kommendem", many: "", any: "kommende kommenden bevorstehenden"
      ),
      (.lastButOne, .before, one: "", many: "", any: "vorletzte vorletzten vorletzter vorletztes"),
      (.nextButOne, .before, one: "", many: "", any: "übernächste übernächsten übernächster übernächstes"),
      (.following, .before, one: "", many: "", any: "folgende folgenden darauffolgenden"),
      (.following, .behind, one: "darauf", many: "", any: ""),
    ],
    parts: [
      (.beginning, "anfang beginn anfangs"), (.middle, "mitte"), (.end, "ende"), (.early, "früh frühe frühen zeitig"),
      (.late, "spät späte späten ausgehenden"), (.earlier, "früher"), (.later, "später"),
    ],
    dayParts: [
      (.morning, "morgen morgens vormittag vormittags früh morgengrauen tagesanbruch"), (.noon, "mittag mittags"),
      (.afternoon, "nachmittag nachmittags"), (.evening, "abend abends"), (.night, "nacht nachts mitternacht"),
    ],
    days: [
      (-2, nil, "vorgestern"), (-1, nil, "gestern"), (0, nil, "heute heutigen heutige"), (1, nil, "morgen"),
      (2, nil, "übermorgen"),
    ],
    bases: [
      (.year, 0, "heuer"), (.year, -1, "vorjahr vorjahres vorjahrs"), (.month, -1, "vormonat vormonats"),
      (.week, -1, "vorwoche"), (.quarter, -1, "vorquartal vorquartals"),
    ],
    narrativeDays: [(-1, "vortag vortags vortages vorabend vorabends"), (1, "tags_darauf")],
    present: "heutzutage derzeit gegenwärtig zurzeit momentan jetzt neuerdings kürzlich",
    holidays: [
      (.easter(0), "ostern ostersonntag osterfest"), (.easter(1), "ostermontag"), (.easter(-2), "karfreitag"),
      (.easter(-3), "gründonnerstag"), (.easter(-48), "rosenmontag"), (.easter(-46), "aschermittwoch"),
      (.easter(-7), "palmsonntag"), (.easter(-1), "karsamstag ostersamstag"), (.easter(-47), "faschingsdienstag"),
      (.easter(-52), "weiberfastnacht"), (.easter(48), "pfingstsamstag"), (.span(.easter(-7), .easter(-1)), "karwoche"),
      (.span(.easter(-2), .easter(1)), "osterfeiertage osterfeiertagen osterwochenende"),
      (.span(.easter(48), .easter(50)), "pfingstwochenende"), (.span(.easter(-46), .easter(-1)), "fastenzeit"),
      (
        .span(.fixed(month: 12, day: 25), .fixed(month: 12, day: 26)),
        "weihnachtsfeiertage weihnachtsfeiertagen weihnachtstage weihnachtstagen"
      ),
      (.weekdayFrom(3, month: 11, day: 16), "buß-_und_bettag"), (.advent(0), "totensonntag ewigkeitssonntag"),
      (.advent(-1), "volkstrauertag"), (.weekday(7, month: 5, number: 2), "muttertag"),
      (.easter(39), "vatertag"), (.weekday(7, month: 10, number: 1), "erntedankfest erntedank"),
      (.weekday(4, month: 11, number: 4), "thanksgiving"),
      (.easter(39), "himmelfahrt christi_himmelfahrt"), (.easter(49), "pfingsten pfingstsonntag"),
      (.easter(50), "pfingstmontag"), (.easter(60), "fronleichnam"), (.advent(1), "erster_advent ersten_advent"),
      (.advent(2), "zweiter_advent zweiten_advent"), (.advent(3), "dritter_advent dritten_advent"),
      (.advent(4), "vierter_advent vierten_advent"),
    ],
    fixedHolidays: [
      (12, 24, "heiligabend heiliger_abend heilige_abend heiligen_abend"), (12, 25, "weihnachten weihnacht"),
      (12, 31, "silvester sylvester silvesterabend"),
      (1, 1, "neujahr neujahrstag"), (1, 6, "dreikönig dreikönige dreikönigstag"), (10, 31, "reformationstag"),
      (11, 1, "allerheiligen"),
      (12, 6, "nikolaustag"),
      (10, 3, "tag_der_deutschen_einheit tags_der_deutschen_einheit tages_der_deutschen_einheit"),
      (5, 1, "tag_der_arbeit tags_der_arbeit maifeiertag"), (10, 26, "nationalfeiertag nationalfeiertags"),
      (8, 1, "bundesfeiertag bundesfeiertags"), (8, 15, "mariä_himmelfahrt"), (12, 8, "mariä_empfängnis"),
      (1, 6, "heilige_drei_könige heiligen_drei_könige"), (2, 2, "lichtmess mariä_lichtmess"), (11, 2, "allerseelen"),
      (3, 8, "weltfrauentag frauentag"), (9, 20, "weltkindertag"), (11, 11, "martinstag"), (2, 14, "valentinstag"),
      (12, 25, "erster_weihnachtsfeiertag ersten_weihnachtsfeiertag erster_weihnachtstag ersten_weihnachtstag"),
      (12, 25, "1._weihnachtsfeiertag 1._weihnachtstag"),
      (12, 26, "2._weihnachtsfeiertag 2._weihnachtstag stephanitag"),
      (12, 26, "zweiter_weihnachtsfeiertag zweiten_weihnachtsfeiertag zweiter_weihnachtstag zweiten_weihnachtstag"),
      (6, 24, "johannistag"), (4, 30, "walpurgisnacht"), (10, 31, "halloween"),
    ],
    repeats: [
      (1, .year, "jährlich alljährlich"), (1, .month, "monatlich"), (1, .week, "wöchentlich"), (1, .day, "täglich"),
      (3, .month, "vierteljährlich"), (6, .month, "halbjährlich"), (1, .hour, "stündlich"),
      (2, .week, "vierzehntäglich"),
    ],
    times: [
      (1, "einmal"), (2, "zweimal"), (3, "dreimal"), (4, "viermal"), (5, "fünfmal"), (6, "sechsmal"), (10, "zehnmal"),
      (12, "zwölfmal"),
    ],
    words: [
      (.article, "der die das den dem des"), (.at, "am im an in um zum zur beim zu"), (.atThe, "am im zum beim ins"),
      (.of, "von vom der des"),
      (.during, "für während über im_laufe im_verlauf im_verlaufe binnen gut genau gerade_einmal innerhalb noch"),
      (.since, "seit"), (.trailing, "lang"),
      (.onward, "ab"),
      (
        .until,
        "bis bis_zum bis_zur bis_im bis_in bis_in_den bis_in_die bis_am bis_an "
      ),
      (
        .by, "spätestens spätestens_am spätestens_im"
      ), (.before, "vor vor_dem"), (.after, "nach nach_dem"),
      (.from, "von vom"), (.between, "zwischen"), (.within, "binnen innerhalb innerhalb_von"), (.agoBefore, "vor"),
      (.aheadBefore, "in"), (.later, "später danach darauf"), (.sooner, "zuvor vorher früher"),
      (
        .around,
        "knapp rund etwa ungefähr fast beinahe gut circa ca. mehr_als über weniger_als mindestens höchstens gegen um"
      ),
      (.and, "und"), (.or, "oder"), (.to, "bis bis_zum auf zum zu"), (.every, "jede jeden jeder jedes jedem alle"),
      (.other, "andere"), (.per, "pro je im in_der am in_jedem"), (.timesNoun, "mal"), (.decadeSuffix, "er ern"),
      (.bc, "v._chr. vor_christus v.chr. v._u._z."), (.ad, "n._chr. nach_christus"),
      (.hourMark, "uhr"), (.more, "weitere weiteren zusätzliche"), (.fiscal, "geschäftsjahr geschäftsjahres"),
      (.period, "zeitraum zeitraums"),
      (.zone, "MEZ MESZ GMT UTC CET CEST ortszeit weltzeit deutscher_zeit mitteleuropäischer_zeit"),
    ],
    namingWords: "schwarzer schwarze schwarzen blutiger blutigen arabischer arabische arabischen prager",
    titles: "journal magazin show",
    periodicals: "zeitung wochenzeitung tageszeitung magazin blatt sendung zeitschrift wochenblatt",
    mastheads: "bild welt",
    reporting: "schreibt meldet berichtet zitiert titelt",
    ages: (before: "mit", behind: "alt alte alten alter altes altem"),
    persons: "mann frau männer frauen",
    places: "straße strasse platz allee brücke",
    namesakes: """
      insel inseln kirche kapelle krankenhaus schule tal bucht partei verlag gruppe stiftung pakt abkommen
      """,
    movements: "revolution bewegung kommando",
    citations: """
      § §§ artikel art. absatz abs. paragraf paragraph nummer nr. seite seiten s. kapitel kap. band bd. flug linie buslinie bus zug zimmer
      zeile zeilen drucksache ziffer punkt tel. telefon az. aktenzeichen satz
      """,
    degrees: "temperaturen höchstwerte",
    vagueHalves: "hälfte",
    functionWords: """
      er sie es wir ihr ich du und aber oder dass weil als wenn wo die der das den dem des ein eine einen einem einer nicht
      mit zu hat hatte ist war wird wurde werden worden sich auch noch nur schon sein seine ihre haben sind waren
      sowie sei seien
      """,
    possessives: "seinen ihren meinen unseren deinen seines ihres",
    quantities: "prozent millionen million milliarden milliarde tausend euro mark dollar menschen grad punkte",
    counters: "rund etwa ungefähr knapp",
    firstNames: "mai august",
    hasVerbsAtTheEnd: true,
    hasCompounds: true,
    customaryDays: [8: 7, 14: 14],
    tense: .german
  )
}
