// TimeML: one document for each article, with its dates as TIMEX3.

internal import Corpus
internal import EDTF
internal import Serial
internal import Syntax

struct TIMEX3: Exporter {
  func part(of file: ExportedFile) -> ExportPart {
    if file.facts.isCodebook || !file.isRead { return ExportPart() }
    let records = ArticleRecords(file)
    var losses = ExportLosses()
    var out = Outgoing<XMLData>()
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TimeML>\n<DOCID>\(records.stem)</DOCID>\n")
    let header = Dictionary(records.header.map { ($0.key, $0.value) }) { first, _ in first }
    if let published = header["published"], let value = TIMEXValue(published, .edtf, nil) {
      out.write("<DCT><TIMEX3 tid=\"t0\" type=\"\(value.type)\" value=\"\(value.value)\" ")
      out.write("functionInDocument=\"PUBLICATION_TIME\">\(published)</TIMEX3></DCT>\n")
    }
    if let title = header["title"] { out.write("<TITLE>\(title)</TITLE>\n") }
    let written = records.dates
    let dates = written.compactMap { date in
      TIMEXValue(date.value, date.kind, date.days).map { (date: date, value: $0) }
    }
    losses.add(.repetition, written.count - dates.count)
    out.literal("<TEXT>")
    let nested = NestedText(records.text, 0..<records.text.count, dates.map(\.date.span))
    losses.add(nested.losses)
    // The ends of intervals stand behind the text.
    var ends = Outgoing<XMLData>()
    var next = dates.count
    for step in nested.steps {
      switch step {
      case .text(let text):
        out.lines(text)
      case .close: out.literal("</TIMEX3>")
      case .open(let place):
        let value = dates[place].value
        out.write("<TIMEX3 tid=\"t\(place + 1)\" type=\"\(value.type)\" value=\"\(value.value)\"")
        if let mod = value.mod { out.write(" mod=\"\(mod)\"") }
        for (name, day) in [("beginPoint", value.begin), ("endPoint", value.end)] {
          guard let day else { continue }
          next += 1
          out.write(" \(name)=\"t\(next)\"")
          ends.write("<TIMEX3 tid=\"t\(next)\" type=\"DATE\" value=\"\(day)\"/>\n")
        }
        out.literal(">")
      }
    }
    out.literal("</TEXT>\n")
    out.write(ends)
    out.literal("</TimeML>\n")
    var part = ExportPart(out.bytes, to: records.stem + ".tml")
    losses.add(.control, XMLData.unsayable(in: records.map.text))
    part.losses = losses
    return part
  }
}
