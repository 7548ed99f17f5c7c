// Two coders' versions of one text, merged: nothing of either is lost, and neither side is the better one.

import Foundation
import Testing

@testable import dossier

@Suite struct FileMergeTests {
  /// How many pairs are merged by git; `DOSSIER_MERGES=1000` takes that many.
  static let pairs = ProcessInfo.processInfo.environment["DOSSIER_MERGES"].flatMap { Int($0) } ?? 40

  @Test(arguments: 0..<60 as Range<UInt64>)
  func nothingOfEitherSideIsLost(seed: UInt64) throws {
    var fixture = MergeFixture(seed: seed)
    let (base, ours, theirs) = fixture.versions()
    let merge = try #require(FileMerge(base, ours, theirs, isCodebook: false))
    let other = try #require(FileMerge(base, theirs, ours, isCodebook: false))
    #expect(merge.conflicts == other.conflicts)
    let bodies = try [base, ours, theirs].map { try #require(MarkedBody(article: $0)) }
    let facts = bodies.map { Fact.all($0) }
    let (kept, newer) = (facts[0].intersection(facts[1]).intersection(facts[2]), facts[1].union(facts[2]))
    let wanted = kept.union(newer.subtracting(facts[0]))
    // What contradicts the other stands between markers, in an article of another text.
    let merged = try merge.conflicts > 0 ? bodies[0] : #require(MarkedBody(article: merge.bytes))
    #expect(merged.text == bodies[0].text)
    #expect(merge.conflicts > 0 || merge.bytes == other.bytes)
    #expect(merge.conflicts > 0 || Fact.all(merged) == wanted)
    for word in merge.conflicts > 0 ? ["<<<<<<< ours\n", ">>>>>>> theirs\n"] : [] {
      #expect(String(decoding: merge.bytes, as: UTF8.self).contains(word))
    }
  }

  /// Most pairs are merged whole: else the test above would say little.
  @Test func mostPairsAreMergedWhole() {
    let whole = (0..<60).count { seed in
      var fixture = MergeFixture(seed: UInt64(seed))
      let (base, ours, theirs) = fixture.versions()
      return FileMerge(base, ours, theirs, isCodebook: false)?.conflicts == 0
    }
    #expect(whole >= 30 && whole < 60, "\(whole)")
  }

  @Test(.timeLimit(.minutes(10))) func gitMergesAndRebasesByTheDriver() throws {
    let bench = try Bench()
    var expected: [String: [UInt8]] = [:]
    for folder in ["base", "ours", "theirs"] { _ = try bench.run("mkdir \(folder)") }
    var seed: UInt64 = 1000
    while expected.count < Self.pairs {
      var fixture = MergeFixture(seed: seed)
      let (base, ours, theirs) = fixture.versions()
      seed += 1
      guard base != ours, base != theirs, ours != theirs,
        let merge = FileMerge(base, ours, theirs, isCodebook: false), merge.conflicts == 0
      else { continue }
      let name = "\(expected.count).article"
      for (folder, bytes) in [("base", base), ("ours", ours), ("theirs", theirs)] {
        try Data(bytes).write(to: bench.folder.appendingPathComponent("\(folder)/\(name)"))
      }
      expected[name] = merge.bytes
    }
    let script = """
      export GIT_CONFIG_GLOBAL=/dev/null
      export GIT_AUTHOR_NAME=a GIT_AUTHOR_EMAIL=a@b GIT_COMMITTER_NAME=a GIT_COMMITTER_EMAIL=a@b
      set -e
      git init -q -b main r && cd r
      git config merge.dossier.driver 'dossier merge %O %A %B %P'
      echo '*.article -text merge=dossier' > .gitattributes
      cp ../base/* . && git add -A && git commit -qm base
      for side in ours theirs; do git checkout -q -b $side main && cp ../$side/* . && git commit -qam $side; done
      git branch moved ours && git branch other theirs
      git checkout -q ours && git merge -q theirs -m merged && mkdir ../merged && cp *.article ../merged
      git checkout -q moved && git rebase -q other && mkdir ../rebased && cp *.article ../rebased
      """
    let run = try bench.run(script)
    #expect(run.status == 0, "\(run.errors)")
    for (name, bytes) in expected {
      let merged = try Data(contentsOf: bench.folder.appendingPathComponent("merged/\(name)"))
      #expect(Array(merged) == bytes, "\(name)")
      let rebased = try Data(contentsOf: bench.folder.appendingPathComponent("rebased/\(name)"))
      #expect(Array(rebased) == bytes, "\(name)")
    }
  }

  /// An item and the words that it marks.
  struct Fact: Hashable {
    let start: Int
    let end: Int
    let item: [UInt8]

    static func all(_ body: MarkedBody) -> Set<Fact> {
      Set(body.tags.flatMap { place, tag in tag.items.map { Fact(start: place.start, end: place.end, item: $0) } })
    }
  }
}
