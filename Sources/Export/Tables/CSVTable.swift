// The tables of `--format csv` and their columns.

/// A table: one file of the folder.
enum CSVTable: Int, CaseIterable {
  case articles, headers, texts, actors, issues, verbs, codes, names, roles, affiliations
  case statements, mentions, topics, dates, nots, notes, variables, findings

  var name: String { "\(self)" }
  var file: String { Self.files[rawValue] }

  private static let files = allCases.map { $0.name + ".csv" }

  /// A column, its type by Table Schema, and the table whose first column it refers to.
  struct Column {
    var name: String
    var type: String
    var table: CSVTable?
  }

  /// What one row stands for.
  var summary: String {
    switch self {
    case .articles: "an article, with what its header says"
    case .headers: "a line of an article's header"
    case .texts: "an article's text without markup"
    case .actors: "an actor that is defined or used"
    case .issues: "an issue that is defined or used"
    case .verbs: "a verb that is defined or used, with its sign and weight"
    case .codes: "a variable that is defined or used"
    case .names: "a name of an actor, an issue or a verb, with its period"
    case .roles: "an office of an actor, with its period"
    case .affiliations: "what an actor or an issue is in, with its period"
    case .statements: "one holder's position on one target in one statement"
    case .mentions: "words that name an actor"
    case .topics: "words that mention an issue"
    case .dates: "words that are a date"
    case .nots: "words that do not name an actor"
    case .notes: "a coder's note on words"
    case .variables: "a value of a variable on a statement, a mention, a topic or a date"
    case .findings: "what `dossier check` reports of a file"
    }
  }

  var columns: [Column] {
    specification.split(separator: " ").map { word in
      let parts = word.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
      let type = parts.count > 1 && !parts[1].isEmpty ? parts[1] : "string"
      return Column(
        name: parts[0],
        type: type,
        table: parts.count > 2 ? Self.allCases.first { $0.name == parts[2] } : nil
      )
    }
  }

  /// `name:type:table`, the type being `string` where none stands.
  private var specification: String {
    switch self {
    case .articles:
      "file title source published published_earliest:date published_latest:date on language coder status "
        + "length:integer sha256"
    case .headers: "file::articles key value"
    case .texts: "file::articles text"
    case .actors: "actor handle title kind defined_in url wikidata note"
    case .issues: "issue handle title defined_in url wikidata note"
    case .verbs: "verb handle sign title weight:number defined_in note"
    case .codes: "variable handle title values defined_in note"
    case .names: "kind id name is_title:boolean period earliest:date latest:date"
    case .roles: "actor::actors role period earliest:date latest:date"
    case .affiliations: "kind id in period earliest:date latest:date"
    case .statements:
      "file::articles statement:integer label holder::actors holder_unsure:boolean sign position:integer verb "
        + "verb_unsure:boolean weight:number target_kind target target_unsure:boolean to via on on_earliest:date "
        + "on_latest:date on_from because if unless as start:integer end:integer spans text note tag"
    case .mentions:
      "file::articles mention:integer actor::actors unsure:boolean start:integer end:integer text note tag spans label"
    case .topics:
      "file::articles topic:integer issue::issues unsure:boolean start:integer end:integer text note tag spans label"
    case .dates:
      "file::articles date:integer start:integer end:integer text kind value earliest:date latest:date note tag"
    case .nots: "file::articles not:integer actor::actors start:integer end:integer text tag"
    case .notes: "file::articles note:integer start:integer end:integer text value with"
    case .variables: "file::articles item number:integer variable value"
    case .findings: "file code severity message line:integer column:integer end_line:integer end_column:integer"
    }
  }
}
