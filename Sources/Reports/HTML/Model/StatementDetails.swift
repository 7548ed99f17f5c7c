// What pages quote of a statement.

internal import Corpus
internal import Syntax
internal import Text

struct StatementDetails: Sendable {
  /// The verb in words: `calls for`; empty for a bare sign.
  let verb: String
  /// As it is written; empty where there is none.
  let date: String
  /// All its marked words, ` … ` between spans; empty where no words carry it.
  let quotation: String

  /// At most this many bytes of a quotation are shown; the article's page has all.
  private static let limit = 400

  init(_ statement: Statement, _ tree: SyntaxTree, _ facts: Facts) {
    let use = facts.uses(statement.uses).first { $0.role == .verb }
    verb = use.flatMap { facts.handle(of: $0)?.name.replacing("-", with: " ") } ?? ""
    date = statement.when.flatMap { $0.days == nil ? nil : tree.string($0.range) } ?? ""
    var text: [UInt8] = []
    for (number, span) in facts.spans(statement).enumerated() where text.count < Self.limit {
      if number > 0 { text.append(contentsOf: " … ".utf8) }
      for part in tree.textParts(in: span) { text.append(contentsOf: tree.bytes[part.indices]) }
    }
    quotation = Self.shortened(text)
  }

  /// On one line, and cut between two words where it is long.
  private static func shortened(_ text: [UInt8]) -> String {
    var line: [UInt8] = []
    line.reserveCapacity(min(text.count, limit + 4))
    var isBlank = true
    var lastBlank = 0
    for byte in text {
      if byte == 0x20 || (0x09...0x0D).contains(byte) {
        if !isBlank {
          lastBlank = line.count
          line.append(0x20)
        }
        isBlank = true
        continue
      }
      if line.count >= limit, byte & 0xC0 != 0x80 {
        if lastBlank > limit / 2 { line.removeSubrange(lastBlank...) }
        line.append(contentsOf: "…".utf8)
        return String(decoding: line, as: UTF8.self)
      }
      isBlank = false
      line.append(byte)
    }
    if line.last == 0x20 { line.removeLast() }
    return String(decoding: line, as: UTF8.self)
  }
}
