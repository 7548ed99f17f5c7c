// What the user has set for the server.

internal import Corpus
internal import LSP
internal import Rules

struct Settings: Sendable, Hashable {
  /// The least that is shown.
  var severity = Severity.hint
  /// Whether files are reported that are not open.
  var reportsClosedFiles = true
  var showsInlayHints = true
  var showsDates = false
  var showsCodeLenses = true

  /// Takes in what an editor sends: the members of the section `dossier`, or an object that has this section. What is wrong
  /// is left out; a sentence for each.
  mutating func take(_ value: LSPAny?) -> [String] {
    let section = value?["dossier"] ?? value
    switch section {
    case nil, .null: return []
    case .object(let members):
      return members.sorted { $0.key < $1.key }.compactMap { take($0.value, of: $0.key) }
    default: return ["the settings of `dossier` are an object, such as `{\"severity\": \"warning\"}`"]
    }
  }

  /// What is wrong with one; nil where nothing is.
  private mutating func take(_ value: LSPAny, of key: String) -> String? {
    guard let setting = EditorSetting.all.first(where: { $0.key == key }) else {
      let near = didYouMean(nearest(to: key, among: EditorSetting.all.map(\.key)).map { "dossier.\($0)" })
      let known = EditorSetting.all.map { "`dossier.\($0.key)`" }.joined(separator: ", ")
      return "there is no setting `dossier.\(key)`" + (near.isEmpty ? "; there are \(known)" : near)
    }
    // An editor that knows a setting and has no value for it sends null.
    if value == .null || setting.values == .ofEditor { return nil }
    switch key {
    case "severity":
      guard case .choice(let words) = setting.values, let word = value.string, words.contains(word),
        let severity = Severity(rawValue: word)
      else { break }
      self.severity = severity
      return nil
    case "closedFiles": if let flag = value.bool { return set(\.reportsClosedFiles, flag) }
    case "inlayHints": if let flag = value.bool { return set(\.showsInlayHints, flag) }
    case "dateHints": if let flag = value.bool { return set(\.showsDates, flag) }
    case "codeLens": if let flag = value.bool { return set(\.showsCodeLenses, flag) }
    default: break
    }
    return "the setting `dossier.\(key)` cannot be \(value.written): set it to \(setting.choices)"
  }

  private mutating func set(_ flag: WritableKeyPath<Settings, Bool>, _ value: Bool) -> String? {
    self[keyPath: flag] = value
    return nil
  }
}

extension EditorSetting {
  /// The values as a user writes them.
  fileprivate var choices: String {
    switch values {
    case .flag: "`true` or `false`"
    case .choice(let words):
      words.dropLast().map { "`\"\($0)\"`" }.joined(separator: ", ") + " or `\"\(words.last ?? "")\"`"
    case .ofEditor: "a text"
    }
  }
}

extension LSPAny {
  fileprivate var written: String {
    switch self {
    case .null: "`null`"
    case .bool(let value): "`\(value)`"
    case .integer(let value): "`\(value)`"
    case .decimal(let value): "`\(value)`"
    case .string(let value): "`\"\(value)\"`"
    case .array: "a list"
    case .object: "an object"
    }
  }
}
