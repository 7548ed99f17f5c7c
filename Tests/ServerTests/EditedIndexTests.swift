// Two ways to one index: through edits that an editor sends, and built anew from the texts that these come to.

import Corpus
import LSP
import Project
import Rules
import Syntax
import TestSupport
import Testing
import Text

@testable import Server

@Suite struct EditedIndexTests {
  private static let paths = ["dossier.codebook", "more.codebook", "a.article", "b.article", "d/c.article"]
  private static let pieces = [
    "日本{@japan}", "🎌", "e\u{301}", "\u{301}", "👩‍👩‍👧{@us}", "\r\n", "\r", "\n", "\u{FEFF}", "{@us}",
    "[x]{@us +wants #trade}",
    "[y]{^l}", "---\n", "@us: US\n", "#trade: 貿易\r\n", "  in: @west\r", "@west: W\n", "+wants: w\n",
    "published: 1993-04-17\n",
    "title: 株\r\n", "{", "}", "é", "\t",
  ]

  /// What is known of a corpus, file by file and name by name, whatever the numbers of its files are.
  private func picture(_ check: CorpusCheck, _ texts: [String: [UInt8]]) -> [String] {
    let corpus = check.snapshot
    func path(_ file: FileID) -> String { corpus.path(file).path }
    func stance(_ stance: Stance) -> String {
      let names = [stance.holder, stance.target].map { corpus.handle($0)?.written ?? "?" }
      return "\(path(stance.file)) \(stance.statement) \(names) \(stance.sign) \(stance.dayNumber)"
    }
    var lines: [String] = []
    var handles: Set<Handle> = []
    for file in corpus.files {
      guard let facts = corpus.record(file)?.facts else { continue }
      handles.formUnion(facts.handles)
      handles.formUnion(facts.definitions.map(\.handle))
      lines.append("\(path(file)) \(corpus.contradictions(in: file).map(\.position.statement))")
      lines.append("alike \(corpus.mostAlike(file).map { "\(path($0.file)) \($0.likeness)" } ?? "none")")
      let bytes = texts[path(file)] ?? []
      let found = check.findings(of: ParsedFile(bytes, as: facts.kind), at: path(file))
      lines += found.map { "\($0.code) \($0.range) \($0.message)" }
    }
    for handle in handles.sorted() {
      let usages = corpus.usages(of: handle).map { "\(path($0.file)) \($0.mentions) \($0.uses)" }.sorted()
      let definers = corpus.files(defining: handle).map(path).sorted()
      let (held, taken) = (corpus.stances(heldBy: handle).map(stance), corpus.stances(on: handle).map(stance))
      lines.append("\(handle.written): \(usages) \(definers) \(held.sorted()) \(taken.sorted())")
      lines.append("\(corpus.possibleMembers(of: handle).sorted()) \(corpus.groups(of: handle, as: nil, at: nil))")
      lines.append("used \(corpus.isUsed(handle)), own \(corpus.hasOwners(of: handle))")
    }
    for typed in ["", "u", "日"] {
      lines += corpus.symbols(named: typed, atMost: 100).map { "\(typed): \(path($0.file)) \($0.name) \($0.fit)" }
        .sorted()
    }
    return lines
  }

  @Test(arguments: [1, 2, 3, 4, 5] as [UInt64], PositionEncoding.allCases)
  func editsComeToTheSameAsTheirTexts(_ seed: UInt64, _ encoding: PositionEncoding) {
    var dice = Seeded(seed: seed)
    var check = CorpusCheck()
    var texts: [String: [UInt8]] = [:]
    var documents: [String: Document] = [:]
    for path in Self.paths {
      let mark = Bool.random(using: &dice) ? "\u{FEFF}" : ""
      let text = mark + (0..<6).map { _ in Self.pieces.randomElement(using: &dice) ?? "" }.joined()
      texts[path] = Array(text.utf8)
      let item = TextDocumentItem(uri: DocumentURI(path: "/" + path), languageId: "article", version: 1, text: text)
      documents[path] = Document(item)
      check.set(documents[path]?.file.facts, at: path)
    }
    check.isComplete = true
    for step in 0..<40 {
      guard let path = Self.paths.randomElement(using: &dice), var text = texts[path], var document = documents[path]
      else { continue }
      let changes = (0..<Int.random(in: 1...3, using: &dice)).map { _ in change(&text, encoding, &dice) }
      document.apply(changes, version: step + 2, encoding)
      (texts[path], documents[path]) = (text, document)
      #expect(document.text.bytes == text, "\(path), step \(step)")
      check.set(document.file.facts, at: path)
      var anew = CorpusCheck()
      anew.load(Self.paths.map { ($0, ParsedFile(texts[$0] ?? [], as: kind($0)).facts) })
      anew.isComplete = true
      #expect(picture(check, texts) == picture(anew, texts), "seed \(seed), step \(step)")
    }
  }

  private func kind(_ path: String) -> FileKind { path.hasSuffix(".codebook") ? .codebook : .article }

  /// Replaces some of a text by a piece of another, and says so as an editor does.
  private func change(_ text: inout [UInt8], _ encoding: PositionEncoding, _ dice: inout Seeded)
    -> TextDocumentContentChangeEvent
  {
    let stops = SoakPlaces.stops(in: text)
    let first = Int.random(in: 0..<stops.count, using: &dice)
    let last = min(first + Int.random(in: 0...4, using: &dice), stops.count - 1)
    let new = Self.pieces.randomElement(using: &dice) ?? ""
    func position(_ offset: Int) -> Position {
      let place = SoakPlaces.place(offset, in: text, encoding)
      return Position(line: UInt32(place.line), character: UInt32(place.column))
    }
    let range = LSP.Range(start: position(stops[first]), end: position(stops[last]))
    // A byte-order mark stands on no line: no client can set its cursor before it.
    let mark = text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    text.replaceSubrange(max(stops[first], mark)..<max(stops[last], mark), with: new.utf8)
    return TextDocumentContentChangeEvent(range: range, text: new)
  }
}
