// Whoever ends the program while it writes its cache finds the same at the next check.

import Foundation
import TestSupport
import Testing

@Suite struct CacheKillTests {
  /// `DOSSIER_CACHE_KILLS=500 swift test --filter CacheKillTests` ends it that often.
  private static let kills = ProcessInfo.processInfo.environment["DOSSIER_CACHE_KILLS"].flatMap { Int($0) } ?? 12
  private static let check = "dossier check --format json --select all ."
  private static let cache = "DOSSIER_CACHE=\"$HOME/../cache\""

  /// Articles with something to find, each with much to keep.
  private func write(_ number: Int, _ bench: Bench, _ dice: inout Seeded) throws {
    let lines = (0..<Int.random(in: 10...30, using: &dice)).map { line in
      "Japan{@\(Bool.random(using: &dice) ? "us" : "japan")} [said no]{@us -rejects #i\(line % 7) on 1993-04-\(10 + line % 20)}."
    }
    try bench.write("a\(number).article", "published: 1993-04-17\n---\n" + lines.joined(separator: "\n") + "\n")
  }

  @Test(.timeLimit(.minutes(10))) func aKillAtAnyMomentLosesNothing() throws {
    var dice = Seeded(seed: 9)
    let bench = try Bench()
    try bench.write("dossier.codebook", "@us: United States\n@japan: Japan\n+rejects: rejects\n#i1: Issue\n")
    for number in 0..<16 { try write(number, bench, &dice) }
    let begun = Date()
    _ = try bench.run("\(Self.cache) \(Self.check)")
    let duration = Date().timeIntervalSince(begun)
    for kill in 0..<Self.kills {
      try write(Int.random(in: 0..<16, using: &dice), bench, &dice)
      // The cache is written at the end.
      let delay = Double.random(in: 0.4...1.1, using: &dice) * duration
      let outcome = try bench.run(
        """
        # What has just been written is not kept.
        sleep 0.2
        \(Self.cache) \(Self.check) > /dev/null & sleep \(delay); kill -9 $! ; wait $! 2> /dev/null
        \(Self.cache) \(Self.check) > ../cached; echo $?
        \(Self.check) > ../plain; echo $?
        \(Self.cache) \(Self.check) > ../again; cmp ../cached ../plain && cmp ../again ../plain
        """
      )
      try #require(outcome.status == 0, "kill \(kill) after \(delay) s: \(outcome.text) \(outcome.errors)")
      #expect(outcome.lines.count == 2 && outcome.lines.first == outcome.lines.last, "\(outcome.text)")
    }
    // What the killed ones left is no cache, and the last one is.
    let kept = try bench.run("ls ../cache | grep -c dossier-cache")
    #expect(kept.lines == ["1"], "\(kept.text)")
  }
}
