// Tidy tables: a folder of CSV files that describe themselves (Data Package, Table Schema).

internal import Corpus
internal import Rules
internal import Serial
internal import Text

/// One table for each kind of fact, and `datapackage.json`, which says what each column is.
struct CSVTables: Exporter {
  static let findings = FindingUse.apart

  /// Whether the files are for Excel: with a byte-order mark, and with no cell that is a formula.
  let isForExcel: Bool
  /// The handles that nothing defines and that have a row already.
  private var undefined: Set<Handle> = []

  init(isForExcel: Bool) { self.isForExcel = isForExcel }

  mutating func begin(_ corpus: ExportedCorpus) -> ExportPart {
    var part = ExportPart()
    part.append(DataPackage(corpus).bytes, to: "datapackage.json")
    for table in CSVTable.allCases {
      var writer = CSVWriter()
      for column in table.columns { writer.bare(column.name) }
      writer.endRow()
      part.append((isForExcel ? Array("\u{FEFF}".utf8) : []) + writer.bytes, to: table.file)
    }
    var sheet = CSVSheet(isForExcel: isForExcel)
    let vocabulary = corpus.snapshot.vocabulary
    var seen: Set<Handle> = []
    for entry in vocabulary.entries where seen.insert(entry.definition.handle).inserted {
      sheet.add(entry.definition, in: entry.path) { $0.name.normalised }
    }
    return sheet.part(into: part)
  }

  func part(of file: ExportedFile) -> ExportPart {
    var sheet = CSVSheet(isForExcel: isForExcel)
    var undefined: [Handle] = []
    if !file.facts.isCodebook, file.isRead {
      let records = ArticleRecords(file)
      sheet.add(records)
      undefined = file.facts.handles.filter { records.scope.sigil(of: $0) == nil }
    }
    var part = sheet.part()
    part.undefined = undefined
    return part
  }

  func part(of findings: [Finding], in path: String, _ bytes: [UInt8]) -> ExportPart {
    var sheet = CSVSheet(isForExcel: isForExcel)
    for finding in FindingPlace.all(findings, in: bytes) {
      sheet.row(.findings) { row in
        row.text(path)
        for text in [finding.code, finding.severity, finding.message] { row.text(text) }
        for number in [finding.line, finding.column, finding.endLine, finding.endColumn] { row.integer(number) }
      }
    }
    return sheet.part()
  }

  mutating func add(_ part: ExportPart) -> ExportPart {
    let new = part.undefined.filter { undefined.insert($0).inserted }
    guard !new.isEmpty else { return part }
    var sheet = CSVSheet(isForExcel: isForExcel)
    for handle in new { sheet.add(undefined: handle) }
    return sheet.part(into: part)
  }
}
