// Running another program: its words, its environment, what it writes, how it ends.

import Disk
import Testing

@Suite struct ProgramRunTests {
  private func run(_ script: String, _ more: [DiskPath] = [], set: [String: String] = [:]) throws -> ProgramRun {
    try ProgramRun.of("sh", ["-c", DiskPath(script), "sh"] + more, set: set, unset: ["HOME"]).get()
  }

  @Test func whatItWritesAndHowItEndsIsTaken() throws {
    let run = try run("echo out; echo err >&2; exit 3")
    #expect(run.output == Array("out\n".utf8))
    #expect(run.errors == Array("err\n".utf8))
    #expect(run.status == 3)
  }

  /// No shell stands between: a word arrives as it is, also one that is no UTF-8.
  @Test func wordsArriveAsTheyAre() throws {
    let words: [DiskPath] = ["a b", "it's \"$HOME\" `x`", "*", "", "line\nend", DiskPath(bytes: [0xE9])]
    let run = try run("for word; do printf '%s|' \"$word\"; done", words)
    #expect(run.output == words.flatMap { Array($0.bytes) + [UInt8(ascii: "|")] })
  }

  @Test func variablesAreSetAndTakenAway() throws {
    #expect(
      try run("echo \"$A-${HOME-none}-${PATH:+path}\"", set: ["A": "b c"]).output == Array("b c-none-path\n".utf8)
    )
  }

  @Test func aProgramThatIsNotThereIsMissing() {
    guard case .failure(let error) = ProgramRun.of("dossier-no-such-program", []) else {
      Issue.record("it ran")
      return
    }
    #expect(error.isMissing)
  }

  /// More than a pipe holds, on both ends in turn: neither side may wait for the other for ever.
  @Test(.timeLimit(.minutes(1))) func muchIsTakenFromBothPipes() throws {
    let run = try run("i=0; while [ $i -lt 200 ]; do printf '%01000d' 1; printf '%01000d' 2 >&2; i=$((i+1)); done")
    #expect(run.output.count == 200_000)
    #expect(run.errors.count == 200_000)
  }

  @Test func aSignalIsAStatusToo() throws { #expect(try run("kill -TERM $$").status == 128 + 15) }

  @Test(.timeLimit(.minutes(1))) func standardInputIsEmpty() throws {
    #expect(try run("cat; echo end").output == Array("end\n".utf8))
  }
}
