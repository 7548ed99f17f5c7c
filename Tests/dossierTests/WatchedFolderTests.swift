// dossier check --watch: the folder that was named goes for a moment, or what a link leads to changes.

#if os(Linux)
  import Foundation
  import Testing

  @Suite struct WatchedFolderTests {
    /// The closing lines so far: one for each round.
    private func rounds(_ program: RunningProgram) -> [String] {
      program.text.split(separator: "\n").filter { $0.contains(" file") && $0.contains(" in ") }.map(String.init)
    }

    private func bench() throws -> Bench {
      let bench = try Bench()
      let made = try bench.run(
        "mkdir c && echo '@kantor: K' > c/dossier.codebook && printf 'published: 1993\\n---\\nHe{@nobody}.\\n' > c/a.article"
      )
      #expect(made.status == 0)
      return bench
    }

    @Test(.timeLimit(.minutes(2)), arguments: ["c", "."])
    func aFolderThatGoesForAMomentIsWaitedFor(named: String) throws {
      let bench = try bench()
      let program = try RunningProgram(["check", "--watch", "--format", "concise", named], in: bench)
      try program.wait("no first round") { rounds(program).count == 1 }
      _ = try bench.run("mv c away; sleep 1; sed -i s/nobody/kantor/ away/a.article; mv away c")
      try program.wait("no round after the folder came back") {
        rounds(program).last?.hasPrefix("nothing found in 2") ?? false
      }
      // And it is watched as before.
      _ = try bench.run("sed -i s/kantor/nobody/ c/a.article")
      try program.wait("no round after a change") { rounds(program).last?.hasPrefix("1 error") ?? false }
      program.signal(SIGINT)
      #expect(try program.status() == 130)
    }

    @Test(.timeLimit(.minutes(2))) func whatALinkLeadsToOutsideIsWatched() throws {
      let bench = try bench()
      _ = try bench.run("mkdir other && mv c/a.article other/x.article && ln -s ../other/x.article c/link.article")
      let program = try RunningProgram(["check", "--watch", "--format", "concise", "c"], in: bench)
      try program.wait("no first round") { rounds(program).last?.hasPrefix("1 error in 1 of 2") ?? false }
      _ = try bench.run("sed -i s/nobody/kantor/ other/x.article")
      try program.wait("no round") { rounds(program).last?.hasPrefix("nothing found in 2") ?? false }
    }

    @Test func aFolderThatWasNeverThereIsAnError() throws {
      let outcome = try Bench().run("dossier check --watch none")
      #expect(outcome.status == 2 && outcome.errors.contains("cannot read none"))
    }
  }
#endif
