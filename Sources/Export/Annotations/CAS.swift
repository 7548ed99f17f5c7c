// UIMA CAS for INCEpTION: for each article a CAS in JSON and in XMI, and the types for all.

internal import Corpus
internal import Serial
internal import Syntax

/// Types are INCEpTION's custom layers (`webanno.custom.Actor`). UIMA counts UTF-16 units, so offsets do here.
struct CAS: Exporter {
  static let namespace = "webanno.custom."

  /// The features of each type, all strings: the values of annotations, and which of several spans it is.
  static let features = ArticleRecords.valueNames + ["part", "tag"]

  mutating func begin(_ corpus: ExportedCorpus) -> ExportPart { ExportPart(CASTypes.xml, to: "TypeSystem.xml") }

  func part(of file: ExportedFile) -> ExportPart {
    var part = ExportPart()
    if file.facts.isCodebook || !file.isRead { return part }
    let records = ArticleRecords(file)
    let annotations = records.annotations
    let document = CASDocument(records, CASStructure.all(annotations, of: records))
    part.append(document.json, to: records.stem + ".json")
    part.append(document.xmi, to: records.stem + ".xmi")
    part.losses.add(.withoutWords, annotations.count { $0.spans.isEmpty })
    part.losses.add(.control, XMLData.unsayable(in: records.map.text))
    return part
  }
}
