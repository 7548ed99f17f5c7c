// Where in a header the cursor stands.

internal import Corpus
internal import Syntax
internal import Text

struct HeaderContext {
  let typed: String
  let range: TextRange
  let wants: [CompletionContext.Want]

  init?(_ bytes: [UInt8], _ lineStart: Int, _ cursor: Int, isCodebook: Bool) {
    let line = String(decoding: bytes[lineStart..<cursor], as: UTF8.self)
    let isIndented = line.first?.isWhitespace ?? false
    guard let colon = line.firstIndex(of: ":") else {
      typed = String(line.drop { $0.isWhitespace })
      let keys = isIndented ? Self.properties : isCodebook ? Self.codebookKeys : Self.articleKeys
      wants = [.words(keys.map { ($0.word + ": ", $0.says) }, .key)]
      range = TextRange(cursor - typed.utf8.count, cursor)
      return
    }
    let key = line[..<colon].filter { !$0.isWhitespace }
    let value = line[line.index(after: colon)...]
    typed = String(value.reversed().prefix { !$0.isWhitespace && $0 != "|" && $0 != "," }.reversed())
    range = TextRange(cursor - typed.utf8.count, cursor)
    switch (isIndented, key) {
    case (true, "in"): wants = typed.hasPrefix("#") ? [.issues] : typed.hasPrefix("@") ? [.actors] : [.actors, .issues]
    case (true, "kind"): wants = [.words(ActorKind.allCases.map { ($0.rawValue, "") }, .value)]
    default: return nil
    }
  }

  static let properties: [(word: String, says: String)] = [
    ("also", "another name, perhaps with a period"), ("kind", "of an actor"), ("role", "an office, with its period"),
    ("in", "what it is part of"), ("weight", "of a verb, -1 to 1"), ("values", "the words a variable may take"),
    ("url", "an address"), ("wikidata", "an item of Wikidata"), ("note", "what coders must know"),
  ]
  static let codebookKeys: [(word: String, says: String)] = [
    ("title", "of the corpus"), ("note", "what coders must know"), ("dossier", "the language's version: 1"),
    ("check", "a check's severity"),
  ]
  static let articleKeys: [(word: String, says: String)] = [
    ("title", "the headline"), ("subtitle", "the line below it"), ("source", "where it appeared"),
    ("published", "when, as EDTF"), ("on", "when its statements were made, if not on the day"),
    ("place", "the dateline"),
    ("byline", "who wrote it"), ("url", "an address"), ("language", "of the text"), ("section", "of the paper"),
    ("page", "of the paper"), ("coder", "who annotated it"), ("id", "in your own list"), ("note", "for other coders"),
    ("sha256", "pins the text"), ("dossier", "the language's version: 1"),
  ]
}
