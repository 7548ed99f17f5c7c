// A line of an export as the programs that build on it read it: every key must be there, with a value of its type.

import Foundation

struct ExportedFile: Decodable {
  struct Text: Decodable {
    var length: Int
    var sha256: String
  }

  struct Finding: Decodable {
    var code: String
    var severity: String
    var message: String
    var line: Int
    var column: Int
    var endLine: Int
    var endColumn: Int
  }

  /// What all kinds of words on the page have.
  struct Words: Decodable {
    var start: Int
    var end: Int
    var text: String
  }

  struct Statement: Decodable {
    var spans: [[Int]]
    var text: String
    var holders: [String]
    var sign: String
    var unsure: [String]
    var targets: [String]
    var to: [String]
    var via: [String]
    var because: [String]
    var `if`: [String]
    var unless: [String]
    var variables: [String: String]
  }

  struct Definition: Decodable {
    var sigil: String
    var handle: String
    var title: String
    var values: [String]
    var line: Int
    var column: Int
  }

  var format: Int
  var file: String
  var kind: String
  var header: [String: String?]
  var text: Text?
  var definitions: [Definition]
  var mentions: [Words]
  var topics: [Words]
  var dates: [Words]
  var statements: [Statement]
  var nots: [Words]
  var notes: [Words]
  var findings: [Finding]

  init(_ line: String) throws { self = try JSONDecoder().decode(ExportedFile.self, from: Data(line.utf8)) }

  var counts: [String: Int] {
    [
      "definitions": definitions.count, "mentions": mentions.count, "topics": topics.count, "dates": dates.count,
      "statements": statements.count, "nots": nots.count, "notes": notes.count,
      "errors": findings.filter { $0.severity == "error" }.count,
    ]
  }
}
