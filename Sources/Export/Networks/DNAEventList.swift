// DNA's event list: one row for each holder and target of a statement, and behind DNA's columns what DNA has no place for.

internal import Corpus
internal import Serial
internal import Syntax

/// As Discourse Network Analyzer writes its statement table: separated by semicolons, texts in quotation marks, numbers and
/// times bare, no line end behind the last row. Quotation marks within texts are doubled, so that the text is the text.
struct DNAEventList: Exporter {
  static let columns = [
    "statement_id", "time", "person", "organization", "concept", "agreement", "start_position", "stop_position", "text",
    "coder", "document_id", "document_title", "document_author", "document_source", "document_section", "document_type",
  ]
  /// What DNA lacks.
  static let ours = [
    "file", "holder", "target", "sign", "verb", "date_edtf", "date_earliest", "date_latest", "addressee", "reported_by",
    "because", "if", "unless", "form", "certainty", "spans", "label", "note", "tag",
    "published", "on",
  ]

  private var count = 0
  private var coders: [String: Int] = [:]
  private var documents: [String: Int] = [:]

  mutating func begin(_ corpus: ExportedCorpus) -> ExportPart {
    var writer = Self.writer
    for column in Self.columns + Self.ours { writer.text(column) }
    return ExportPart(writer.bytes)
  }

  func part(of file: ExportedFile) -> ExportPart {
    var part = ExportPart()
    if file.facts.isCodebook || !file.isRead { return part }
    let records = ArticleRecords(file)
    let header = Dictionary(records.header.map { ($0.key, $0.value) }) { first, _ in first }
    for statement in records.statements {
      if statement.holders.isEmpty || statement.targets.isEmpty { part.losses.add(.noHolder) }
      for holder in statement.holders {
        for target in statement.targets {
          guard case .handle(let about) = target else {
            part.losses.add(.onStatement)
            continue
          }
          guard statement.position != 0 else {
            part.losses.add(.neutral)
            continue
          }
          if statement.spans.isEmpty { part.losses.add(.withoutPlace) }
          part.events.append(event(statement, holder, about, records, header))
        }
      }
    }
    return part
  }

  mutating func add(_ part: ExportPart) -> ExportPart {
    var bytes: [UInt8] = []
    for event in part.events {
      count += 1
      let coder = event.coder.isEmpty ? 0 : coders[event.coder] ?? coders.count + 1
      if !event.coder.isEmpty { coders[event.coder] = coder }
      let document = documents[event.file] ?? documents.count + 1
      documents[event.file] = document
      bytes += Array("\n\(count);".utf8) + event.before + Array(";\(coder);\(document);".utf8) + event.behind
    }
    return bytes.isEmpty ? ExportPart() : ExportPart(bytes)
  }

  private static var writer: CSVWriter { CSVWriter(separator: UInt8(ascii: ";"), quotesTexts: true) }

  private func event(
    _ statement: StatementRecord,
    _ holder: HandleRecord,
    _ target: HandleRecord,
    _ records: ArticleRecords,
    _ header: [String: String]
  ) -> DNAEvent {
    var before = Self.writer
    let days = statement.days?.written
    let day = days.map { $0.earliest.isEmpty ? $0.latest : $0.earliest } ?? ""
    before.bare(day.isEmpty ? "" : day + " 00:00:00")
    let (person, organisation) = names(holder, statement, records)
    before.text(person)
    before.text(organisation)
    before.text(records.title(target.handle))
    before.integer(statement.position > 0 ? 1 : 0)
    before.integer(statement.spans.first?.start ?? 0)
    before.integer(statement.spans.last?.end ?? 0)
    before.text(statement.text)
    var behind = Self.writer
    for key in ["title", "byline", "source", "section", "x-type"] { behind.text(header[key] ?? "") }
    behind.text(records.file.path)
    behind.text(holder.id)
    behind.text(target.sigil.character + target.id)
    behind.text(statement.sign.character)
    for text in [statement.verb?.id ?? "", statement.on ?? "", days?.earliest ?? "", days?.latest ?? ""] {
      behind.text(text)
    }
    behind.text(statement.addressees.map(\.id).joined(separator: "; "))
    behind.text(statement.reporters.map(\.id).joined(separator: "; "))
    for list in [statement.because, statement.conditions, statement.exceptions] {
      behind.text(list.joined(separator: "; "))
    }
    behind.text(statement.reality?.rawValue ?? "")
    behind.text(holder.isUnsure || target.isUnsure || statement.isVerbUnsure ? "unsure" : "")
    behind.text(statement.spans.map { "\($0.start)-\($0.end)" }.joined(separator: "; "))
    for text in [statement.label ?? "", statement.tail.note ?? "", statement.tag] { behind.text(text) }
    for key in ["published", "on"] { behind.text(header[key] ?? "") }
    return DNAEvent(before: before.bytes, coder: header["coder"] ?? "", behind: behind.bytes, file: records.file.path)
  }

  /// A person and the nearest body that it is in at the date; a body by itself has no person.
  private func names(
    _ holder: HandleRecord,
    _ statement: StatementRecord,
    _ records: ArticleRecords
  ) -> (person: String, organisation: String) {
    let title = records.title(holder.handle)
    switch records.scope.find(holder.handle)?.definition.kind {
    case .organisation, .state, .group, .document: return ("", title)
    case .person, .anonymous, nil:
      let body = records.scope.groups(of: holder.handle, at: statement.days).first
      return (title, body.map(records.title) ?? "")
    }
  }
}
