// Two ways to one answer: the index after edits is the index built anew.

import Corpus
import Syntax
import TestSupport
import Testing

func facts(_ path: String, _ source: String) -> Facts {
  let bytes = Array(source.utf8)
  return Facts(path.hasSuffix(".codebook") ? SyntaxTree(codebook: bytes) : SyntaxTree(article: bytes))
}

@Suite struct IndexTests {
  static let handles = ["a", "b", "c", "d"]
  static let paths = ["dossier.codebook", "x/more.codebook", "1.article", "2.article", "x/3.article"]

  private func source(_ path: String, _ dice: inout Seeded) -> String {
    func pick() -> String { Self.handles.randomElement(using: &dice) ?? "a" }
    if path.hasSuffix(".codebook") {
      return (0..<3).map { _ in "@\(pick()): T\n  in: @\(pick())\n#\(pick()): I\n" }.joined()
        + (Bool.random(using: &dice) ? "check label-unused: off\n" : "")
    }
    let local = Bool.random(using: &dice) ? "@\(pick()): local\n" : ""
    let words = (0..<3).map { _ in
      "w{@\(pick())} [x]{@\(pick()) +v #\(pick()), @\(pick()) on 1993-0\(Int.random(in: 1...9, using: &dice))}"
    }
    return local + "---\n" + words.joined(separator: " ")
  }

  /// Everything the index answers, by path.
  private func picture(_ corpus: Snapshot) -> [String] {
    let files = corpus.files.map { corpus.path($0).path }
    var lines = files
    for namespace in Namespace.allCases {
      for name in Self.handles + ["v"] {
        let handle = Handle(namespace, name)
        let users = corpus.usages(of: handle).map { "\(corpus.path($0.file).path) \($0.mentions) \($0.uses)" }.sorted()
        let definers = corpus.files(defining: handle).map { corpus.path($0).path }.sorted()
        let held = corpus.stances(heldBy: handle).map { stance(corpus, $0) }.sorted()
        let judged = corpus.stances(on: handle).map { stance(corpus, $0) }.sorted()
        lines.append("\(handle.written): \(users) \(definers) \(held) \(judged)")
      }
    }
    lines += corpus.vocabulary.entries.map { "\($0.path) \($0.definition.handle.written) \($0.definition.range)" }
    for file in corpus.files {
      guard let record = corpus.record(file) else { continue }
      lines.append("\(record.path) unknown \(corpus.unknownUses(of: record).map(\.range))")
    }
    return lines
  }

  private func stance(_ corpus: Snapshot, _ stance: Stance) -> String {
    let names = [stance.holder, stance.target].map { corpus.handle($0)?.written ?? "?" }
    return "\(corpus.path(stance.file).path) \(stance.statement) \(names) \(stance.sign) \(stance.dayNumber)"
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func editsAndBuildingAnewAgree(seed: UInt64) {
    var dice = Seeded(seed: seed)
    var corpus = Snapshot()
    var files: [String: String] = [:]
    for _ in 0..<60 {
      let path = Self.paths.randomElement(using: &dice) ?? "1.article"
      if Int.random(in: 0..<5, using: &dice) == 0 {
        files[path] = nil
        corpus.remove(path)
      } else {
        let text = source(path, &dice)
        files[path] = text
        corpus.set(path, facts(path, text))
      }
      var anew = Snapshot()
      anew.load(files.map { ($0.key, facts($0.key, $0.value)) })
      #expect(picture(corpus) == picture(anew))
    }
  }

  @Test func aCopyNeverChanges() {
    var corpus = Snapshot()
    corpus.set("1.article", facts("1.article", "---\nw{@a}"))
    let copy = corpus
    corpus.set("1.article", facts("1.article", "---\nw{@b}"))
    #expect(copy.files(using: Handle(.actor, "a")).count == 1)
    #expect(corpus.files(using: Handle(.actor, "a")).isEmpty)
  }

  @Test func equalFactsConcernNobody() {
    var corpus = Snapshot()
    corpus.set("1.article", facts("1.article", "---\nw{@a}"))
    let revision = corpus.revision
    #expect(corpus.set("1.article", facts("1.article", "---\nw{@a}")) == Impact())
    #expect(corpus.revision == revision)
  }

  @Test func movingADefinitionConcernsNobody() {
    var corpus = Snapshot()
    corpus.set("d.codebook", facts("d.codebook", "@a: A\n"))
    corpus.set("1.article", facts("1.article", "---\nw{@a}"))
    #expect(corpus.set("d.codebook", facts("d.codebook", "\n\n@a: A\n")).files.isEmpty)
  }

  @Test func aNewDefinitionConcernsThoseWhoUseItAlready() throws {
    var corpus = Snapshot()
    corpus.set("d.codebook", facts("d.codebook", "@b: B\n"))
    corpus.set("1.article", facts("1.article", "---\nw{@a}"))
    corpus.set("2.article", facts("2.article", "---\nw{@b}"))
    let first = try #require(corpus.file(at: "1.article"))
    #expect(corpus.set("d.codebook", facts("d.codebook", "@b: B\n@a: A\n")).files == [first])
    #expect(corpus.remove("d.codebook").files.count == 2)
  }

  @Test func pathsAreToldApartByTheirBytes() {
    var corpus = Snapshot()
    corpus.set("caf\u{E9}.article", facts("a.article", "---\nw{@a}"))
    corpus.set("cafe\u{301}.article", facts("a.article", "---\nw{@b}"))
    #expect(corpus.files.count == 2)
  }

  @Test func aSettingConcernsEverybody() {
    var corpus = Snapshot()
    #expect(corpus.set("d.codebook", facts("d.codebook", "check label-unused: off\n")).isEverything)
  }
}
