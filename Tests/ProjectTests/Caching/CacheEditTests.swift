// After each of many random edits a check with the cache finds what one without finds.

import Foundation
import Testing

@Suite struct CacheEditTests {
  /// `DOSSIER_CACHE_EDITS=5000 swift test --filter CacheEditTests` makes that many; `DOSSIER_CACHE_SEED` begins others.
  private static let environment = ProcessInfo.processInfo.environment
  private static let edits = environment["DOSSIER_CACHE_EDITS"].flatMap { Int($0) } ?? 160
  private static let seed = environment["DOSSIER_CACHE_SEED"].flatMap { UInt64($0) } ?? 15

  @Test(.timeLimit(.minutes(30))) func whateverIsEditedTheSameIsFound() async throws {
    var edits = RandomEdits(seed: Self.seed)
    var known = 0
    for _ in 0..<Self.edits {
      for _ in 0..<Int.random(in: 1...3, using: &edits.random) { edits.edit() }
      // Often a check comes first that keeps what has settled, often the clock does not even tick.
      if Int.random(in: 0...2, using: &edits.random) == 0 {
        await edits.check.settle()
        _ = await edits.check.check()
        if Bool.random(using: &edits.random) { edits.edit() }
      }
      let cached = await edits.check.check()
      let plain = await edits.check.check(cached: false)
      known += cached.compactMap(\.known).reduce(0, +)
      try #require(cached == plain, "seed \(Self.seed), after \(edits.steps.suffix(20))")
    }
    // How many, hangs on how fast the machine is.
    #expect(known > 0)
  }
}
