// Findings in SARIF 2.1.0, which GitHub code scanning and many editors read.

internal import Corpus
internal import Rules
internal import Serial
internal import Text

/// One run, as https://docs.oasis-open.org/sarif/sarif/v2.1.0 has it, and as GitHub takes it: addresses from the root of the
/// checkout, a page for each check.
///
/// Braces in messages are not doubled, as section 3.11.5 would have it: the programs that show SARIF would show them doubled.
struct SARIFReport {
  private let checkout: Checkout
  private var results: JSONList
  private var notes: [String] = []
  private var found = 0
  private let ruleNumbers: [String: Int]

  /// As many results as GitHub takes of one run; of a file that holds more it takes none.
  private static let most = 25_000

  /// `version` is that of the program.
  init(_ checkout: Checkout, version: String) {
    self.checkout = checkout
    let pages = Catalogue.rules.map { $0.page }
    ruleNumbers = Dictionary(pages.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
    results = JSONList(open: Self.head(pages, checkout.root, version), close: "]")
  }
}

extension SARIFReport: Report {
  mutating func add(_ file: ReportedFile, _ out: inout Outgoing<JSONText>) {
    if file.findings.isEmpty { return }
    let places = Places(file)
    // The results of different files differ in their addresses.
    var fingerprints = Fingerprints(file: "", file)
    for finding in file.findings {
      found += 1
      if found > Self.most { continue }
      let fingerprint = fingerprints.next(finding)
      var writer = JSONWriter()
      writer.object { writer in
        writer.member("ruleId", finding.code)
        if let number = ruleNumbers[finding.code] { writer.member("ruleIndex", number) }
        writer.member("level", finding.severity.inSARIF)
        writer.message(finding.message)
        writer.key("locations")
        writer.array([finding.range]) { location(file.path, places.place($1), nil, nil, &$0) }
        if !finding.related.isEmpty {
          writer.key("relatedLocations")
          writer.array(finding.related.enumerated()) { writer, item in
            let (number, related) = item
            location(
              places.file(related.path),
              places.place(related.range, in: related.path),
              number + 1,
              related.message,
              &writer
            )
          }
        }
        writer.key("partialFingerprints")
        writer.object { $0.member("dossier/v1", fingerprint) }
        if !finding.fixes.isEmpty {
          writer.key("fixes")
          writer.array(finding.fixes) { fix($1, places, &$0) }
        }
      }
      results.add(writer, &out)
    }
  }

  mutating func add(_ file: UnreadFile, _ out: inout Outgoing<JSONText>) { notes.append(file.message) }

  func end(_ closing: Closing, _ out: inout Outgoing<JSONText>) {
    results.end(&out)
    var notes = notes + (closing.isInterrupted ? [Closing.interruption] : [])
    if found > Self.most {
      notes.append("\(found - Self.most) further findings are left out, as GitHub takes \(Self.most) of one run")
    }
    var writer = JSONWriter()
    writer.array([notes]) { writer, notes in
      writer.object { writer in
        writer.key("executionSuccessful")
        writer.bool(closing.exitCode < 2)
        writer.member("exitCode", closing.exitCode)
        if notes.isEmpty { return }
        writer.key("toolExecutionNotifications")
        writer.array(notes) { writer, note in
          writer.object { writer in
            writer.member("level", "error")
            writer.message(note)
          }
        }
      }
    }
    out.write(",\"invocations\":")
    out.write(writer)
    out.write("}]}\n")
  }

  /// What stands before the first result.
  private static func head(_ pages: [RulePage], _ root: ReportedPath, _ version: String) -> Outgoing<JSONText> {
    var driver = JSONWriter()
    driver.driver(pages, version: version)
    var bases = JSONWriter()
    bases.object { writer in
      writer.key(baseName)
      writer.object { writer in
        let slash = root.bytes.last == UInt8(ascii: "/") ? "" : "/"
        writer.member("uri", "file://" + root.percentEncoded + slash)
      }
    }
    var head = Outgoing<JSONText>()
    head.write(#"{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":"#)
    head.write(driver)
    head.write(#","columnKind":"unicodeCodePoints","originalUriBaseIds":"#)
    head.write(bases)
    head.write(#","results":["#)
    return head
  }

  /// The name that CodeQL gave the root of the checkout.
  private static let baseName = "%SRCROOT%"

  private func location(
    _ path: ReportedPath,
    _ place: ReportedPlace?,
    _ number: Int?,
    _ message: String?,
    _ writer: inout JSONWriter
  ) {
    writer.object { writer in
      if let number { writer.member("id", number) }
      writer.key("physicalLocation")
      writer.object { writer in
        artifact(path, &writer)
        if let place { writer.region("region", place) }
      }
      if let message { writer.message(message) }
    }
  }

  private func artifact(_ path: ReportedPath, _ writer: inout JSONWriter) {
    writer.key("artifactLocation")
    writer.object { writer in
      if let relative = checkout.relative(path) {
        writer.member("uri", relative.percentEncoded)
        writer.member("uriBaseId", Self.baseName)
      } else {
        writer.member("uri", "file://" + checkout.whole(path).percentEncoded)
      }
    }
  }

  private func fix(_ fix: Fix, _ places: Places, _ writer: inout JSONWriter) {
    var files: [String?] = []
    for edit in fix.edits where !files.contains(edit.path) { files.append(edit.path) }
    writer.object { writer in
      writer.key("description")
      writer.object { $0.member("text", fix.title.visible) }
      writer.key("artifactChanges")
      writer.array(files) { writer, file in
        writer.object { writer in
          artifact(places.file(file), &writer)
          writer.key("replacements")
          writer.array(fix.edits.filter { $0.path == file }) { writer, edit in
            guard let place = places.place(edit.edit.range, in: edit.path) else { return }
            writer.object { writer in
              writer.region("deletedRegion", place)
              writer.key("insertedContent")
              writer.object { $0.member("text", edit.edit.replacement) }
            }
          }
        }
      }
    }
  }
}

extension JSONWriter {
  fileprivate mutating func message(_ text: String) {
    key("message")
    object { $0.member("text", text.visible) }
  }

  fileprivate mutating func region(_ name: String, _ place: ReportedPlace) {
    key(name)
    object { writer in
      writer.member("startLine", place.line)
      writer.member("startColumn", place.column)
      writer.member("endLine", place.endLine)
      writer.member("endColumn", place.endColumn)
    }
  }
}
