// What the layout of the sources does not hold yet: each list only becomes shorter.

enum NotYet {
  /// Names that two files have.
  static let alike: Set<String> = [
    "CodeAction", "CodeActions", "Completion", "Definition", "Hover", "InlayHints", "PlainText",
    "Progress", "References", "TextEdit",
  ]

  /// Folders of more than twenty files.
  static let full: Set<String> = []

  /// Files named after something else than the type that they declare or extend.
  static let otherwiseNamed: Set<String> = [
    "AbsolutePath", "Bisection", "Characters", "CodeActions", "Completions", "CuesInText", "DateBounds",
    "DateClaim", "DateDescription", "DateExpressions", "DateInEnglish", "DateOrder", "DateSharing", "DateValueParse",
    "Diagnostics", "DurationOfLength", "English", "EnglishNames", "FileReplacing",
    "FormattingEdits", "French", "German", "InlayHints",
    "Japanese", "LaidOut", "ListMembers", "ManyReplacing", "Numerals", "Parse",
    "PlainText", "Positions", "Spanish", "Spelling",
    "SuggestedDate", "SuggestedInterval", "SuggestedReadings", "SuggestedTime", "TimeWords", "WordsBefore",

  ]

  /// Files that declare several types.
  static let several: Set<String> = [
    "Amount", "CalendarUnit", "Completion", "DateReader",
    "DateToken", "DaySet", "Descriptor", "FeatureContext", "FolderListing", "Hover",
    "InlayHints", "JudgedWords", "LanguageTable", "Layout",
    "Rule", "RuleSelection", "Symbol", "TemporalWords", "Tense", "TextRange",
    "TimePhrase", "TimeWords", "VerbHoverContent", "WatchEvent",
  ]

  /// Modules without a page, or whose page does not say what they may not know.
  static let withoutPage: Set<String> = [
    "EDTF", "Temporal",
  ]

  /// Files with a word that nobody else uses so.
  static let privateWords: Set<String> = [
    "Sources/Disk/Watching/FolderWatch.swift", "Sources/Disk/Watching/WatchEvent.swift",
    "Sources/EDTF/Reading/DateProblem.swift", "Sources/EDTF/Suggesting/Suggestion.swift",
    "Sources/LSP/LSP.docc/LSP.md", "Sources/Rules/Catalogue/AmbiguousName.swift",
    "Sources/Rules/Catalogue/ContradictingStances.swift", "Sources/Rules/Catalogue/CueAgainstSign.swift",
    "Sources/Rules/Catalogue/DateDisagrees.swift", "Sources/Rules/Catalogue/LabelWithoutStatement.swift",
    "Sources/Rules/Catalogue/MembershipCircle.swift", "Sources/Rules/Catalogue/UnknownActor.swift",
    "Sources/Rules/Catalogue/UnknownHandle.swift", "Sources/Rules/Catalogue/UnknownIssue.swift",
    "Sources/Rules/Catalogue/UnknownVariable.swift", "Sources/Rules/Catalogue/UnpairedBracket.swift",
    "Sources/Rules/Catalogue/UnusedSetting.swift", "Sources/Rules/Engine/Catalogue.swift",
    "Sources/Rules/Engine/FindingList.swift", "Sources/Rules/Engine/Rule.swift",
    "Sources/Rules/Engine/RuleSelection.swift", "Sources/Rules/Engine/RuleSet.swift",
    "Sources/Rules/Support/Spelling.swift",
    "Sources/Syntax/Tree/SyntaxProblem.swift", "Sources/Temporal/Resolving/DiscourseDate.swift",
    "Sources/Temporal/Resolving/Resolver+Offsets.swift", "Sources/Temporal/Resolving/Resolver.swift",
    "Sources/Temporal/Tables/LanguageTable.swift", "Sources/dossier/Checking/Reporting.swift",
    "Sources/dossier/Commands/Check.swift",
    "Sources/dossier/Commands/Explain.swift",
    "Sources/dossier/Commands/Format.swift", "Sources/dossier/Commands/Import.swift",
    "Sources/dossier/Commands/Tag.swift", "grammar/README.md", "grammar/checks.md",
  ]
}
