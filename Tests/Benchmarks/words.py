# The word lists of the generated corpora: invented states, people, goods, and the turns of a news report.
"""Nothing here is taken from a newspaper. States, towns, parties, firms and people do not exist."""

# name, adjective, capital (a single word, which also stands for the government), its parliament
STATES = [
    ("Valmere", "Valmerian", "Ostrand", "Assembly"),
    ("Karsund", "Karsundic", "Helving", "Diet"),
    ("Tarnovia", "Tarnovian", "Brenna", "Sejm"),
    ("Meridor", "Meridorian", "Caldera", "Congress"),
    ("Lindhaven", "Lindish", "Torvik", "Chamber"),
    ("Ostrelle", "Ostrellan", "Marsanne", "Senate"),
]

MINISTRIES = ["Foreign", "Trade", "Finance", "Farm"]
OFFICES = ["Prime Minister", "Foreign Minister", "Trade Minister", "Finance Minister"]

# two a state
PARTIES = [
    "Harvest Union", "Progress Party", "Coast League", "Workers' Front", "National Centre", "Liberal Alliance",
    "Green Accord", "Union of Democrats", "Reform Movement", "People's List", "Civic Forum", "Old Guard",
]

# three a state
FIRMS = [
    "Norfell Foods", "Brightwater Lines", "Ansgar Steel", "Pellan Motors", "Quill Press", "Hartvig Timber",
    "Solbakken Energy", "Three Rivers Rail", "Mondane Glass", "Ivory Quay Mills", "Keel and Sons", "Amber Wireless",
    "Dunmore Dairies", "Far North Mining", "Lantern Insurance", "Osprey Air", "Tidewater Bank", "Vantage Chemicals",
]

# two a state
GROUPS = [
    "Deckhands' Guild", "Timber Workers", "Dairy Board", "Retailers' Circle", "Chamber of Mines", "Teachers' Council",
    "Rail Brotherhood", "Bankers' Club", "Orchard Growers", "Printers' Union", "Pilots' Circle", "Shipowners' League",
]

PAPERS = [
    "Harbour Ledger", "Morning Courier", "Evening Standard-Bearer", "Daily Compass", "Mountain Gazette", "River Post",
]
TREATIES = [
    "Treaty of Ansby", "Falkenau Protocol", "Customs Charter", "Straits Convention", "Concord of Lys", "Rhyne Accords",
]

# where an article is printed: no actors, so that no words of a text name them
SOURCES = [
    "The Lakeside Courier", "The Northern Observer", "The Weekly Ballast", "The Foreign Desk", "The Union Herald",
    "The Old Town Times", "The Merchant", "The Border Sentinel", "The Island Mail", "The Signal", "The Almanac",
    "The Quay",
]
BYLINES = ["Nora Whitfield", "Paul Denholm", "Grace Pell", "Daniel Orr", "Ines Kavanagh", "Tomas Bright"]

FIRST_NAMES = [
    ("Ada", "Ms."), ("Bertil", "Mr."), ("Clara", "Ms."), ("Dmitri", "Mr."), ("Elena", "Ms."), ("Fabian", "Mr."),
    ("Greta", "Ms."), ("Henrik", "Mr."), ("Irina", "Ms."), ("Jonas", "Mr."), ("Katarina", "Ms."), ("Lorenz", "Mr."),
    ("Mirela", "Ms."), ("Nikolai", "Mr."), ("Odile", "Ms."), ("Pascal", "Mr."), ("Renata", "Ms."), ("Stefan", "Mr."),
    ("Thea", "Ms."), ("Ulrich", "Mr."), ("Vera", "Ms."), ("Walter", "Mr."), ("Yolanda", "Ms."), ("Zoltan", "Mr."),
]
LAST_NAMES_FRONT = ["Hal", "Bren", "Cor", "Dal", "Fen", "Gard", "Kest", "Lor", "Mar", "Nor", "Pell", "Rav"]
LAST_NAMES_BACK = ["loran", "ström", "vani", "eker", "insky", "othy", "anova", "érand"]

# what makes further last names of the two lists above
MIDDLES = [
    a + b for a in ("ba", "de", "gi", "ko", "lu", "mi", "na") for b in ("", "l", "n", "r")
]

# domain: its broad issue, three goods, three measures; a measure and a good make an issue
DOMAINS = [
    ("ties", "Ties among the six states", ["students", "pensioners", "musicians"],
     ["free passage for {}", "a common card for {}", "a yearly congress of {}"]),
    ("fisheries", "Fisheries", ["herring", "cod", "mackerel"],
     ["a smaller catch of {}", "licences for the {} fleet", "inspection of {} at sea"]),
    ("farming", "Farming", ["barley", "butter", "apples"],
     ["lower duties on {}", "a fixed price for {}", "a quota for imported {}"]),
    ("forestry", "Forestry", ["oak", "pine", "spruce"],
     ["a ban on the export of {}", "the replanting of {}", "a levy on sawn {}"]),
    ("rail", "Railways", ["coal trains", "night trains", "mail trains"],
     ["common fares for {}", "open tracks for {}", "public money for {}"]),
    ("energy", "Energy", ["gas", "uranium", "heating oil"],
     ["joint purchases of {}", "a ceiling on the price of {}", "a common store of {}"]),
    ("money", "Money", ["small savers", "foreign banks", "insurers"],
     ["a guarantee for {}", "a tax on {}", "stricter books for {}"]),
    ("borders", "Borders", ["lorry drivers", "seasonal workers", "refugees"],
     ["shorter checks for {}", "visas for {}", "shelter for {}"]),
    ("industry", "Industry", ["steel", "glass", "cement"],
     ["an end to subsidies for {}", "penalty tariffs on {}", "a cartel of {} makers"]),
    ("press", "The press", ["radio stations", "printers", "foreign reporters"],
     ["a fee for {}", "licences for {}", "legal aid for {}"]),
]

# sign, handle, weight, title, cue words; the cue words take what is judged behind them
VERBS = [
    ("+", "demands", "", "asks for it, and expects it", ["demanded", "insisted on", "called for"]),
    ("+", "seeks", "0.6", "wants it", ["sought", "asked for", "hoped for"]),
    ("+", "backs", "0.7", "is for it", ["backed", "spoke up for", "came out for"]),
    ("+", "welcomes", "0.6", "is glad of it", ["welcomed", "praised", "hailed"]),
    ("+", "accepts", "0.5", "agrees to it", ["agreed to", "went along with", "accepted"]),
    ("+", "promises", "0.8", "undertakes to do it", ["promised", "undertook to bring about", "pledged"]),
    ("+", "defends", "0.7", "holds it against others", ["defended", "stood by", "made the case for"]),
    ("+", "concedes", "0.3", "grants that there is something in it", ["conceded the need for", "granted the sense of"]),
    ("+", "urges", "", "presses others for it", ["urged", "pressed for", "pleaded for"]),
    ("+", "counts-on", "0.4", "thinks that it will come", ["counted on", "reckoned with", "relied on"]),
    ("+", "proposes", "0.6", "puts it forward", ["proposed", "put forward", "tabled"]),
    ("+", "admires", "0.5", "thinks well of it", ["admired", "thought well of"]),
    ("-", "rejects", "", "will not have it", ["rejected", "would not hear of", "refused"]),
    ("-", "opposes", "-0.8", "is against it", ["opposed", "fought", "spoke against"]),
    ("-", "fears", "-0.5", "is afraid of it", ["feared", "was afraid of", "dreaded"]),
    ("-", "doubts", "-0.4", "does not believe in it", ["doubted", "had little faith in", "questioned"]),
    ("-", "blames", "-0.8", "lays the fault on it", ["blamed", "held a grudge against"]),
    ("-", "warns-of", "-0.7", "says that it will do harm", ["warned of", "cautioned against"]),
    ("-", "mocks", "-0.6", "laughs at it", ["mocked", "made light of", "laughed at"]),
    ("-", "delays", "-0.3", "puts it off", ["put off", "delayed", "stalled"]),
    ("-", "condemns", "", "calls it wrong", ["condemned", "denounced", "deplored"]),
    ("-", "distrusts", "-0.5", "does not believe it", ["distrusted", "was wary of"]),
    ("-", "regrets", "-0.4", "wishes it were not so", ["regretted", "was sorry about"]),
    ("-", "blocks", "-0.9", "keeps it from being done", ["blocked", "vetoed", "stood in the way of"]),
    ("~", "weighs", "", "is neither for nor against yet", ["weighed", "was weighing", "studied"]),
    ("~", "notes", "0", "takes note of it, and no more", ["took note of", "acknowledged"]),
    ("~", "sidesteps", "", "will not say", ["sidestepped", "would not discuss", "was silent about"]),
    ("~", "foresees", "0", "says what will come", ["foresaw", "predicted", "expected"]),
    ("~", "disagrees-over", "", "is divided over it", ["was divided over", "was of two minds about"]),
    ("~", "asks-about", "", "wants to know more", ["asked about", "wanted to know more about"]),
]

VARIABLES = [
    ("frame", "How the matter is put", "moral | economic | security | legal | historical"),
    ("salience", "Place of a claim in its article", "lead | passing | close"),
    ("form", "Form of the words, in the coder's own terms", None),
]
FORMS = ["threat", "\"an aside\"", "leak", "\"a written answer\"", "speech"]

OFFICIALS = [
    "senior official", "diplomat", "member of the delegation", "former adviser", "clerk", "negotiator", "deputy",
]

QUOTES = [
    ("We have waited long enough", "and our patience is not a fund that anybody can draw on"),
    ("Nobody will thank us for a bad bargain", "but nobody forgives a broken one"),
    ("The figures were on the table", "and the table was cleared before we could read them"),
    ("You can sign a paper in an evening", "and quarrel over it for a generation"),
    ("It is a small step", "yet it is the first that leads in the right direction"),
    ("Our members pay for every week of this", "while the others send us their good wishes"),
    ("I do not read intentions", "I read what has been printed and sealed"),
    ("There is a limit to what a government can be asked", "and we have been shown where it lies"),
]

SCENES = [
    "Rain kept the crowd before the gate small, and the few who had come went home before the lamps were lit.",
    "The corridors were full of people who had nothing to say and said it at some length.",
    "Behind the closed doors, those present recalled, the coffee ran out well before the arguments did.",
    "No text was handed out, and the two versions that made the rounds did not agree with each other.",
    "Officials on both sides played down the quarrel, as they have done each time that it has flared up.",
    "The question is older than most of those who now have to answer it, and it has outlived several governments.",
    "What the agreement will cost, and whom, is left to a committee that has yet to be named.",
    "The figures in circulation differ by a factor of three, depending on who has added them up and what for.",
]

EVENTS = ["after a night of talks", "at a crowded press conference", "in a letter of two pages", "before the cameras",
          "on the margins of a dinner", "in a speech to party members", "at the end of a visit that had begun well"]
TOWNS = ["the provinces", "the harbour towns", "the mining district", "the border villages", "the suburbs"]
TITLES = [
    "A Long Night Over {}", "No Word Yet on {}", "Who Wants {}?", "Quarrel About {} Goes On", "{}: A Pact With Gaps",
    "Second Thoughts on {}", "Old Dispute, New Faces: {}", "The Price of {}",
]
NOTES = ["cf. the version of the evening edition", "the Treaty, or the talks about it?", "ask the second coder"]
