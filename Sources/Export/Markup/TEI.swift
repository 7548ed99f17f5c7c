// TEI P5: one document for each article.

internal import Corpus
internal import Serial
internal import Syntax

/// Spans are elements in the text, statements relations beside it. Dates are as near as TEI has them, with the EDTF in
/// `when-custom`.
struct TEI: Exporter {
  func part(of file: ExportedFile) -> ExportPart {
    if file.facts.isCodebook || !file.isRead { return ExportPart() }
    let records = ArticleRecords(file)
    var document = TEIDocument(records)
    var part = ExportPart(document.written(), to: records.stem + ".xml")
    part.losses = document.losses
    part.losses.add(.control, XMLData.unsayable(in: records.map.text))
    return part
  }
}
