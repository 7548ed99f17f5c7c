// Ctrl-C in the middle of a large corpus: the program ends, tells what it had found, and says that this is not all.

#if os(Linux)
  import Foundation
  import Platform
  import Testing

  @Suite struct InterruptionTests {
    static let articles = 12_000

    /// A corpus whose every article has one error.
    private static func bench() throws -> Bench {
      let bench = try Bench()
      let made = try bench.run(
        """
        echo '@kantor: Mickey Kantor' > dossier.codebook
        awk 'BEGIN { for (n = 10000; n < \(10_000 + articles); n++) {
          f = "a" n ".article"; printf "published: 1993\\n---\\nHe{@nobody} {}.\\n" > f; close(f) } }'
        """
      )
      #expect(made.status == 0, "\(made.errors)")
      return bench
    }

    /// Runs a command on the corpus and signals it as soon as it reads its articles; anew where a busy machine brings the
    /// signal too late.
    private func interrupted(
      _ arguments: [String],
      of command: String = "check",
      in bench: Bench
    ) throws -> (RunningProgram, status: Int32) {
      for _ in 0..<5 {
        let (program, status) = try signalled([command] + arguments, in: bench)
        if status == 130 { return (program, status) }
      }
      return try signalled([command] + arguments, in: bench)
    }

    private func signalled(_ arguments: [String], in bench: Bench) throws -> (RunningProgram, status: Int32) {
      // What a run before the signal may have written.
      try? FileManager.default.removeItem(at: bench.folder.appendingPathComponent("out"))
      let watch = inotify_init1(Int32(IN_CLOEXEC))
      defer { close(watch) }
      let file = bench.folder.appendingPathComponent("a10010.article").path
      try #require(inotify_add_watch(watch, file, UInt32(IN_OPEN)) >= 0)
      let program = try RunningProgram(arguments, in: bench)
      var ready = pollfd(fd: watch, events: Int16(POLLIN), revents: 0)
      try #require(poll(&ready, 1, 20_000) > 0)
      program.signal(SIGINT)
      return (program, try program.status())
    }

    /// What was told before a busy machine brought the signal may be little; it is never all.
    @Test(.timeLimit(.minutes(3))) func whatWasFoundUntilThenIsToldAsPartial() throws {
      let bench = try Self.bench()
      let note = "dossier: interrupted: this is only what was found until then\n"

      let (concise, status) = try interrupted(["--format", "concise"], in: bench)
      #expect(status == 130)
      #expect(concise.errorText == note)
      let lines = concise.text.split(separator: "\n")
      #expect(lines.last?.hasPrefix("interrupted; until then: ") ?? false)
      #expect(lines.count > 1 && lines.count < Self.articles)
      #expect(lines.dropLast().allSatisfy { $0.contains("error[") })

      let (json, _) = try interrupted(["--format", "json"], in: bench)
      #expect(json.errorText == note)
      #expect(try JSONSerialization.jsonObject(with: Data(json.text.utf8)) is [Any])

      let (sarif, _) = try interrupted(["--format", "sarif"], in: bench)
      let log = try JSONSerialization.jsonObject(with: Data(sarif.text.utf8)) as? [String: Any]
      let run = (log?["runs"] as? [[String: Any]])?.first
      let invocation = (run?["invocations"] as? [[String: Any]])?.first
      #expect(invocation?["executionSuccessful"] as? Bool == false)
      #expect(invocation?["exitCode"] as? Int == 130)
      #expect("\(invocation ?? [:])".contains("interrupted"))

      let (tap, _) = try interrupted(["--format", "tap"], in: bench)
      #expect(tap.text.contains("\nBail out! interrupted"))

      let (junit, _) = try interrupted(["--format", "junit"], in: bench)
      #expect(junit.text.contains("<error message=\"interrupted"))
      #expect(junit.text.hasSuffix("</testsuites>\n"))

      // A baseline of a part would make all the rest new.
      let (writing, written) = try interrupted(["--write-baseline", "old.baseline"], in: bench)
      #expect(written == 130)
      #expect(writing.errorText == "dossier: interrupted: old.baseline was not written\n")
      #expect(try bench.run("test -e old.baseline").status == 1)
    }

    @Test(.timeLimit(.minutes(3)), arguments: ["csv", "matrix", "refi", "jsonl"])
    func anExportThatIsEndedLeavesNothing(format: String) throws {
      let bench = try Self.bench()
      let arguments = ["--format", format, "--output", "out"]
      let (program, status) = try interrupted(arguments, of: "export", in: bench)
      #expect(status == 130)
      #expect(program.errorText == "")
      #expect(try bench.run("ls -A | grep -v -e '^a[0-9]*.article$' -e '^dossier.codebook$'").text == "")
    }

    /// As a job in the background, or beneath nohup.
    @Test(.timeLimit(.minutes(2))) func aSignalThatIsIgnoredIsIgnoredStill() throws {
      let bench = try Bench()
      try bench.write("dossier.codebook", "@kantor: Mickey Kantor\n")
      let outcome = try bench.run(
        """
        (trap '' INT; exec dossier check --watch) > out & until grep -q found out; do sleep 0.05; done
        kill -INT $!; echo '@kantor: Kantor' > dossier.codebook
        until [ $(grep -c found out) -gt 1 ]; do sleep 0.05; done; kill -TERM $!; wait $!
        """
      )
      #expect(outcome.status == 128 + SIGTERM)
    }
  }
#endif
