// A script on a server, and the smallest part of it that still fails.

/// Where the server and the engine disagree.
struct SoakFailure: Sendable {
  /// The steps up to there.
  var steps: [SoakStep]
  var differences: [String]
  /// What the steps came to.
  var story: [String]
}

enum SoakRun {
  /// Runs a script on a new server; nil where server and engine agree to its end.
  static func failure(of steps: [SoakStep], _ setting: SoakWorld.Setting) async throws -> SoakFailure? {
    let world = try await SoakWorld(setting)
    return try await failure(of: steps, in: world)
  }

  /// The same in a world of which something is asked later.
  static func failure(of steps: [SoakStep], in world: SoakWorld) async throws -> SoakFailure? {
    for (place, step) in (steps + [SoakStep(.check, 0)]).enumerated() {
      world.take(step)
      guard step.kind == .check else { continue }
      let differences = try await world.differences()
      if !differences.isEmpty {
        try await world.finish()
        return SoakFailure(steps: Array(steps.prefix(place)), differences: differences, story: world.story)
      }
    }
    try await world.finish()
    return nil
  }

  /// The shortest script that fails, as far as leaving out parts of a script tells: halves first, single steps last. A
  /// script that fails now and then is tried a few times.
  static func shrunk(_ failure: SoakFailure, _ setting: SoakWorld.Setting) async throws -> SoakFailure {
    var failure = failure
    var length = max(1, failure.steps.count / 2)
    var tries = 400
    while tries > 0 {
      var isShorter = false
      var start = 0
      while start < failure.steps.count, tries > 0 {
        var steps = failure.steps
        steps.removeSubrange(start..<min(start + length, steps.count))
        var shorter: SoakFailure?
        for _ in 0..<2 where shorter == nil && tries > 0 {
          tries -= 1
          shorter = try await self.failure(of: steps, setting)
        }
        if let shorter, shorter.steps.count < failure.steps.count {
          failure = shorter
          isShorter = true
        } else {
          start += length
        }
      }
      if length == 1, !isShorter { break }
      length = max(1, length / 2)
    }
    return failure
  }
}
