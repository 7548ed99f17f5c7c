// The line that tells how far long work has come: at a terminal, after a while, and gone at the end.

#if os(Linux)
  import Foundation
  import Platform
  import Testing

  @Suite struct ProgressTests {
    private func bench() throws -> Bench {
      let bench = try Bench()
      let made = try bench.run(
        """
        echo '@kantor: Mickey Kantor' > dossier.codebook
        awk 'BEGIN { for (n = 10000; n < 12000; n++) {
          f = "a" n ".article"; printf "published: 1993\\n---\\nHe{@kantor}.\\n" > f; close(f) } }'
        """
      )
      #expect(made.status == 0, "\(made.errors)")
      return bench
    }

    /// Runs a verb and holds it up for a second and a half in the middle of its reading.
    private func heldUp(_ bench: Bench, by verb: String = "check", terminal: FileHandle?) throws -> RunningProgram {
      let watch = inotify_init1(Int32(IN_CLOEXEC))
      defer { close(watch) }
      let file = bench.folder.appendingPathComponent("a10010.article").path
      try #require(inotify_add_watch(watch, file, UInt32(IN_OPEN)) >= 0)
      let program = try RunningProgram([verb], in: bench, terminal: terminal)
      var ready = pollfd(fd: watch, events: Int16(POLLIN), revents: 0)
      try #require(poll(&ready, 1, 20_000) > 0)
      program.signal(SIGSTOP)
      usleep(1_500_000)
      program.signal(SIGCONT)
      #expect(try program.status() == 0)
      #expect(program.text.hasPrefix(verb == "check" ? "nothing found in 2001 files" : ""))
      return program
    }

    @Test(.timeLimit(.minutes(2))) func itIsShownAtATerminalAndErased() throws {
      let terminal = try Terminal()
      _ = try heldUp(bench(), terminal: terminal.inner)
      let text = terminal.text()
      #expect(text.hasPrefix("\r"))
      #expect(text.contains("reading: ") && text.contains(" of 2000 files, ") && text.contains(" a second, "))
      #expect(text.hasSuffix("\r\u{1B}[K"))
      #expect(!text.contains("\n"))
    }

    @Test(
      .timeLimit(.minutes(2)),
      arguments: [
        ("format", "formatting: ", " of 2001 files, ", "nothing to format in 2001 files"),
        ("tag", "tagging: ", " of 2000 files, ", "nothing to tag in 2000 articles"),
      ]
    )
    func whatChangesFilesShowsItToo(verb: String, doing: String, total: String, end: String) throws {
      let terminal = try Terminal()
      _ = try heldUp(bench(), by: verb, terminal: terminal.inner)
      let text = terminal.text()
      #expect(text.contains(doing) && text.contains(total) && text.contains("\r\u{1B}[K" + end))
      let piped = try bench()
      let pipedText = try withExtendedLifetime(piped) { try heldUp(piped, by: verb, terminal: nil).errorText }
      #expect(pipedText == end + "\n")
    }

    @Test(.timeLimit(.minutes(2))) func ofShortWorkNothingIsShown() throws {
      let bench = try Bench()
      try bench.write("dossier.codebook", "@kantor: Mickey Kantor\n")
      let terminal = try Terminal()
      #expect(try RunningProgram(["check"], in: bench, terminal: terminal.inner).status() == 0)
      #expect(terminal.text() == "")
    }

    @Test(.timeLimit(.minutes(2))) func intoAPipeNothingIsWritten() throws {
      let bench = try bench()
      let text = try withExtendedLifetime(bench) { try heldUp(bench, terminal: nil).errorText }
      #expect(text == "")
    }
  }
#endif
