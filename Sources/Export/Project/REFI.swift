// REFI-QDA: a project for MAXQDA, NVivo, ATLAS.ti, QualCoder and Taguette.

internal import Corpus
internal import Serial
internal import Syntax

/// A ZIP archive: the text of each article, and `project.qde`, which holds codes and selections. Every GUID is made of what it
/// names, so that the same corpus gives the same project. Positions count code points.
struct REFI: Exporter {
  private var archive = ZIPWriter()
  /// Of what `project.qde` says of the articles: codes stand before it, which are known when the last article is.
  private var sources = CRC32()
  /// Codes with their sigils that occur, and what they are called.
  private var codes: [String: String] = [:]
  private var coders: Set<String> = []

  func part(of file: ExportedFile) -> ExportPart {
    var part = ExportPart()
    if file.facts.isCodebook || !file.isRead { return part }
    let records = ArticleRecords(file)
    let source = REFISource(records)
    part.append(records.map.text, to: source.textPath)
    part.held = source.xml
    part.coder = source.coder
    for code in source.codes {
      part.nodes.append(NetworkNode(id: code, title: source.title(code), variable: "", kind: ""))
    }
    part.losses.add(.withoutWords, source.wordless)
    part.losses.add(.inParts, source.inParts)
    return part
  }

  mutating func add(_ part: ExportPart) -> ExportPart {
    var out = ExportPart()
    for piece in part.pieces { out.append(archive.file("sources/" + piece.name, piece.bytes)) }
    out.held = part.held
    sources.add(part.held)
    for node in part.nodes { codes[node.id] = node.title }
    if let coder = part.coder { coders.insert(coder) }
    return out
  }

  mutating func end(_ corpus: ExportedCorpus) -> ExportPart {
    let (head, foot) = project(corpus)
    var sum = CRC32()
    sum.add(head)
    sum.add(sources)
    sum.add(foot)
    var part = ExportPart(archive.header("project.qde", of: sum) + head)
    part.behindHeld = foot + archive.end()
    return part
  }

  /// What stands before the articles, and what stands behind them.
  private func project(_ corpus: ExportedCorpus) -> (head: [UInt8], foot: [UInt8]) {
    var out = Outgoing<XMLData>()
    out.literal("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<Project xmlns=\"urn:QDA-XML:project:1.0\" ")
    out.write("name=\"\(corpus.title)\" origin=\"Dossier\">\n")
    if !coders.isEmpty {
      out.literal("  <Users>\n")
      for coder in coders.sorted(by: bytewise) {
        out.write("    <User guid=\"\(GUID.of("user", coder))\" name=\"\(coder)\"/>\n")
      }
      out.literal("  </Users>\n")
    }
    if !codes.isEmpty {
      out.literal("  <CodeBook><Codes>\n")
      for (group, title) in [("@", "Actors"), ("#", "Issues"), ("+-~", "Positions"), ("", "Words")] {
        let members = codes.keys.filter { code in
          group.isEmpty ? !"@#+-~".contains(code.first ?? " ") : group.contains(code.first ?? " ")
        }
        if members.isEmpty { continue }
        out.write("    <Code guid=\"\(GUID.of("group", title))\" name=\"\(title)\" isCodable=\"false\">\n")
        for code in members.sorted(by: bytewise) {
          out.write("      <Code guid=\"\(GUID.of("code", code))\" name=\"\(code)\" isCodable=\"true\">")
          out.write("<Description>\(codes[code] ?? "")</Description></Code>\n")
        }
        out.literal("    </Code>\n")
      }
      out.literal("  </Codes></CodeBook>\n")
    }
    if sources.count == 0 { return (out.bytes, Array("</Project>\n".utf8)) }
    out.literal("  <Sources>\n")
    return (out.bytes, Array("  </Sources>\n</Project>\n".utf8))
  }

  private func bytewise(_ a: String, _ b: String) -> Bool { Array(a.utf8).lexicographicallyPrecedes(Array(b.utf8)) }
}
