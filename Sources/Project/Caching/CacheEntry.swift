// What a cache knows of one article.

internal import Corpus
internal import Rules
internal import Text

/// What an article says and, where that was asked for, what is found in it by itself and in the light of the codebooks.
struct CacheEntry: Packed {
  var facts: Facts
  var findings: [Finding]?

  init(_ facts: Facts, _ findings: [Finding]?) { (self.facts, self.findings) = (facts, findings) }

  func write(to writer: inout ByteWriter) {
    writer.byte(findings == nil ? 0 : 1)
    if let findings { writer.list(findings) }
    facts.write(to: &writer)
  }

  init(from reader: inout ByteReader) {
    findings = reader.byte() == 1 ? reader.list() : nil
    facts = Facts(from: &reader)
  }

  /// As bytes by itself.
  var bytes: [UInt8] {
    var writer = ByteWriter()
    write(to: &writer)
    return writer.bytes
  }
}
