// brat stand-off: for each article its text and a file of annotations, and one configuration for all.

internal import Corpus
internal import Syntax

/// Offsets count code points. A mention is an entity, a statement an event whose trigger is its words, with the nearest
/// mentions of its holders, targets, addressees and sources as arguments; what brat has no place for, and the tag, is a note.
struct Brat: Exporter {
  mutating func begin(_ corpus: ExportedCorpus) -> ExportPart {
    ExportPart(Array(Self.configuration.utf8), to: "annotation.conf")
  }

  func part(of file: ExportedFile) -> ExportPart {
    var part = ExportPart()
    if file.facts.isCodebook || !file.isRead { return part }
    let records = ArticleRecords(file)
    var page = BratPage(records)
    page.write()
    part.append(records.map.text, to: records.stem + ".txt")
    part.append(Array(page.text.utf8), to: records.stem + ".ann")
    part.append(Array(records.headerSource.utf8), to: records.stem + ".header")
    part.losses = page.losses
    return part
  }

  /// The kinds of annotations, as brat's server wants them listed.
  private static let configuration = """
    # What dossier export --format brat writes.
    [entities]
    Actor
    Issue
    Date
    Not
    Note

    [relations]

    [events]
    Supports Holder*:Actor, Target*:<ANY>, Addressee*:Actor, Source*:Actor
    Opposes Holder*:Actor, Target*:<ANY>, Addressee*:Actor, Source*:Actor
    Neutral Holder*:Actor, Target*:<ANY>, Addressee*:Actor, Source*:Actor

    [attributes]
    Factuality Arg:<EVENT>, Value:possible|expected|intended|former|alleged
    Unsure Arg:<ANY>

    """
}
