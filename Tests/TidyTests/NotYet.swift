// What the layout of the sources does not hold yet: each list only becomes shorter.

enum NotYet {
  /// Names that two files have.
  static let alike: Set<String> = [
    "CodeAction", "CodeActions", "Completion", "Definition", "Hover", "InlayHints", "JSONWriter", "PlainText",
    "Progress", "References", "TextEdit",
  ]

  /// Folders of more than twenty files.
  static let full: Set<String> = [
    "Sources/dossier/Reports"
  ]

  /// Files named after something else than the type that they declare or extend.
  static let otherwiseNamed: Set<String> = [
    "AbsolutePath", "Bisection", "Bytes", "Characters", "CodeActions", "Completions", "CuesInText", "DateBounds",
    "DateClaim", "DateDescription", "DateExpressions", "DateInEnglish", "DateOrder", "DateSharing", "DateValueParse",
    "Diagnostics", "DurationOfLength", "English", "EnglishNames", "FileReplacing",
    "FormattingEdits", "French", "German", "InlayHints", "JSONLines", "JSONPieces",
    "Japanese", "LaidOut", "ListMembers", "ManyReplacing", "Numerals", "PageExample", "Parse",
    "PathAddress", "PlainText", "Positions", "SARIFRules", "Spanish", "Spelling",
    "SuggestedDate", "SuggestedInterval", "SuggestedReadings", "SuggestedTime", "TimeWords", "WordsBefore",
    "XMLText",
  ]

  /// Files that declare several types.
  static let several: Set<String> = [
    "Amount", "Baseline", "BaselineFile", "CalendarUnit", "Changes", "Completion", "DateReader",
    "DateToken", "DaySet", "Descriptor", "FeatureContext", "FolderListing", "Hover",
    "InlayHints", "JudgedWords", "LanguageTable", "Layout", "OtherFiles", "Output", "Places", "Report",
    "Rule", "RuleSelection", "Subcommand", "Symbol", "TemporalWords", "Tense", "TextRange",
    "TimePhrase", "TimeWords", "VerbHoverContent", "WatchEvent",
  ]

  /// Modules without a page, or whose page does not say what they may not know.
  static let withoutPage: Set<String> = [
    "Disk", "EDTF", "Export", "Platform", "Temporal",
  ]

  /// Files with a word that nobody else uses so.
  static let privateWords: Set<String> = [
    "Sources/Disk/Watching/FolderWatch.swift", "Sources/Disk/Watching/WatchEvent.swift",
    "Sources/EDTF/Reading/DateProblem.swift", "Sources/EDTF/Suggesting/Suggestion.swift",
    "Sources/Export/JSONLines.swift", "Sources/LSP/LSP.docc/LSP.md", "Sources/Rules/Catalogue/AmbiguousName.swift",
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
    "Sources/Temporal/Tables/LanguageTable.swift", "Sources/dossier/Baseline/Baseline.swift",
    "Sources/dossier/Checking/ReportRun.swift", "Sources/dossier/Checking/Selection.swift",
    "Sources/dossier/Checking/Watching.swift", "Sources/dossier/Commands/Check.swift",
    "Sources/dossier/Commands/Date.swift", "Sources/dossier/Commands/Explain.swift",
    "Sources/dossier/Commands/Format.swift", "Sources/dossier/Commands/Import.swift",
    "Sources/dossier/Commands/Tag.swift", "Sources/dossier/Dossier.swift", "Sources/dossier/Edit/FixRun.swift",
    "Sources/dossier/Edit/FormattingRun.swift", "Sources/dossier/Edit/LaidOut.swift",
    "Sources/dossier/Edit/PendingChanges.swift", "Sources/dossier/Edit/TaggingRun.swift",
    "Sources/dossier/PageExample.swift", "Sources/dossier/Reports/Report.swift",
    "Sources/dossier/Reports/ReportOutput.swift", "Sources/dossier/Reports/Reporting.swift",
    "Sources/dossier/Reports/SARIFReport.swift", "Sources/dossier/Reports/Statistics.swift",
    "Sources/dossier/Reports/TAPReport.swift", "grammar/README.md", "grammar/checks.md",
  ]
}
