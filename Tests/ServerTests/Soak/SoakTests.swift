// Whatever happens to a workspace, an editor shows what a check of the same files finds.

import Foundation
import Testing
import Text

/// Random edits, files that are opened, closed, saved, moved and deleted, codebooks that come and go, branches that are
/// switched; after each burst the findings of the server are those of the engine over the disk and the open texts, related
/// places included.
///
/// A run makes 5,000 edits. `DOSSIER_SOAK=200000` makes that many, `DOSSIER_SOAK_SEED` begins elsewhere (a seed of `now`
/// anywhere), and `DOSSIER_SOAK_PROGRAM` names a `dossier` whose server is driven in place of the test's own. What fails is
/// cut down to the smallest script that does, and printed: add it to `scripts`.
@Suite(.serialized) struct SoakTests {
  private static let environment = ProcessInfo.processInfo.environment
  private static let edits = environment["DOSSIER_SOAK"].flatMap { Int($0) } ?? 5000
  private static let seed =
    environment["DOSSIER_SOAK_SEED"].map { $0 == "now" ? UInt64.random(in: 0..<1_000_000) : UInt64($0) ?? 1 } ?? 1
  private static let perScript = 250

  private static func setting(_ number: Int) -> SoakWorld.Setting {
    SoakWorld.Setting(
      encoding: PositionEncoding.allCases[number % 3],
      watcher: number % 2 == 0 ? .client : .server,
      program: environment["DOSSIER_SOAK_PROGRAM"]
    )
  }

  /// What once failed, each with the number of its setting.
  private static let scripts: [(setting: Int, steps: [SoakStep])] = [
    // A codebook that is open alone in a folder of the workspace.
    (
      1,
      [
        .init(.edit, 155_820_790), .init(.open, 3_336_150_630), .init(.open, 1_287_525_491), .init(.open, 535_040_454),
        .init(.edit, 1_771_210_613), .init(.edit, 334_834_459), .init(.delete, 1_498_404_483),
        .init(.open, 1_679_324_413), .init(.open, 2_465_257_879), .init(.delete, 2_753_065_117),
        .init(.close, 264_826_163), .init(.delete, 2_370_752_757), .init(.save, 569_300_714),
        .init(.moveFolder, 2_266_258_734), .init(.edit, 2_108_707_673),
      ]
    ),
    // A codebook whose folder had no article, and then one came.
    (
      4,
      [
        .init(.delete, 959_067_041), .init(.delete, 1_669_742_661), .init(.check, 0), .init(.open, 2_328_713_747),
        .init(.edit, 638_414_552), .init(.write, 2_928_882_107),
      ]
    ),
    // A codebook and an article that are open alone, and the larger corpus loses its codebook.
    (
      1,
      [
        .init(.edit, 1_949_161_149), .init(.edit, 728_376_790), .init(.delete, 850_637_118),
        .init(.deleteFolder, 1_306_423_952), .init(.write, 4_151_325_730), .init(.open, 1_240_518_290),
        .init(.open, 932_795_491),
      ]
    ),
  ]

  @Test func whatOnceFailedFailsNoMore() async throws {
    for (number, steps) in Self.scripts {
      let failure = try await SoakRun.failure(of: steps, Self.setting(number))
      #expect(failure == nil, "\(((failure?.story ?? []) + (failure?.differences ?? [])).joined(separator: "\n"))")
    }
  }

  @Test func theServerShowsWhatACheckFinds() async throws {
    print("soak: \(Self.edits) edits, DOSSIER_SOAK_SEED=\(Self.seed)")
    let count = max(1, Self.edits / Self.perScript)
    let compared = try await withThrowingTaskGroup(of: (all: Int, closed: Int).self) { group in
      for lane in 0..<2 { group.addTask { try await Self.run(stride(from: lane, to: count, by: 2)) } }
      return try await group.reduce(into: (all: 0, closed: 0)) { $0 = ($0.all + $1.all, $0.closed + $1.closed) }
    }
    // A test that compares nothing finds nothing.
    #expect(compared.all > Self.edits && compared.closed > Self.edits / 50, "\(compared)")
    print("soak: \(compared.all) findings compared, \(compared.closed) of them of files that are not open")
  }

  /// Runs scripts by their numbers; how many findings were compared.
  private static func run(_ numbers: StrideTo<Int>) async throws -> (all: Int, closed: Int) {
    var compared = (all: 0, closed: 0)
    for number in numbers {
      let steps = SoakStep.script(edits: min(perScript, edits), seed: seed &* 1_000_003 &+ UInt64(number))
      let world = try await SoakWorld(setting(number))
      if let found = try await SoakRun.failure(of: steps, in: world) {
        try await record(found, number, setting(number))
      }
      compared = (compared.all + world.compared.all, compared.closed + world.compared.closed)
    }
    return compared
  }

  private static func record(_ found: SoakFailure, _ number: Int, _ setting: SoakWorld.Setting) async throws {
    let failure = try await SoakRun.shrunk(found, setting)
    Issue.record(
      """
      seed \(seed), script \(number) (\(setting)), \(failure.steps.count) steps:
        (\(number % 6), [\(failure.steps.map(\.description).joined(separator: ", "))]),
      \(failure.story.map { "    " + $0 }.joined(separator: "\n"))
        - what a check finds, + what the server shows:
      \(failure.differences.map { "  " + $0 }.joined(separator: "\n"))
      """
    )
  }
}
