// W3C Web Annotations: for each article its text and a page of annotations in JSON-LD.

internal import Corpus
internal import Serial
internal import Syntax

/// Each span has both selectors: its position in code points, and the words with those around them.
struct WebAnnotation: Exporter {
  /// Code points before and after the words that a selector quotes.
  private static let around = 24

  func part(of file: ExportedFile) -> ExportPart {
    var part = ExportPart()
    if file.facts.isCodebook || !file.isRead { return part }
    let records = ArticleRecords(file)
    let annotations = records.annotations
    let page = Page(
      text: records.text,
      source: (records.stem + ".txt").percentEncoded,
      id: records.stem.percentEncoded,
      coder: records.header.first { $0.key == "coder" }?.value
    )
    var writer = JSONWriter()
    writer.object { writer in
      writer.key("@context")
      writer.array([0, 1]) { writer, place in
        if place == 0 { return writer.string("http://www.w3.org/ns/anno.jsonld") }
        writer.object { $0.member("dossier", "urn:x-dossier:") }
      }
      writer.member("id", "urn:x-dossier:page:" + page.id)
      writer.member("type", "AnnotationPage")
      writer.member("dossier:header", records.headerSource)
      writer.key("items")
      writer.array(annotations) { writer, annotation in
        if !annotation.spans.isEmpty { item(annotation, page, &writer) }
      }
    }
    part.losses.add(.withoutWords, annotations.count { $0.spans.isEmpty })
    part.append(records.map.text, to: records.stem + ".txt")
    part.append(writer.bytes + [0x0A], to: records.stem + ".jsonld")
    return part
  }

  /// What all annotations of an article say alike.
  private struct Page {
    let text: CodePointText
    /// The address of the text, and what the addresses of annotations begin with.
    let source: String
    let id: String
    let coder: String?
  }

  private func item(_ annotation: AnnotationRecord, _ page: Page, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("id", "urn:x-dossier:\(page.id)#\(annotation.id)")
      writer.member("type", "Annotation")
      writer.member(
        "motivation",
        annotation.kind == .note ? "commenting" : annotation.kind.isStatement ? "classifying" : "identifying"
      )
      if let coder = page.coder {
        writer.key("creator")
        writer.object { writer in
          writer.member("type", "Person")
          writer.member("name", coder)
        }
      }
      writer.key("body")
      writer.open(.array)
      body("tagging", annotation.kind.rawValue, &writer)
      for code in annotation.codes { body("tagging", code, &writer) }
      for (name, value) in annotation.values where name != "note" { body("describing", "\(name): \(value)", &writer) }
      if let note = annotation.value("note") { body("commenting", note, &writer) }
      writer.object { writer in
        writer.member("type", "TextualBody")
        writer.member("purpose", "describing")
        writer.member("format", "text/x-dossier")
        writer.member("value", annotation.tag)
      }
      writer.close(.array)
      writer.key("target")
      writer.array(annotation.spans) { writer, span in target(span, page, &writer) }
    }
  }

  private func body(_ purpose: String, _ value: String, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("type", "TextualBody")
      writer.member("purpose", purpose)
      writer.member("value", value)
    }
  }

  private func target(_ span: SpanRecord, _ page: Page, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("source", page.source)
      writer.key("selector")
      writer.open(.array)
      writer.object { writer in
        writer.member("type", "TextPositionSelector")
        writer.member("start", span.start)
        writer.member("end", span.end)
      }
      writer.object { writer in
        writer.member("type", "TextQuoteSelector")
        writer.member("exact", page.text.string(span.start..<span.end))
        writer.member("prefix", page.text.string(max(0, span.start - Self.around)..<span.start))
        writer.member("suffix", page.text.string(span.end..<min(page.text.count, span.end + Self.around)))
      }
      writer.close(.array)
    }
  }
}
