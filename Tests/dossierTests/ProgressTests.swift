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

    /// Runs a verb and holds it up for a second and a half in the middle of its reading. A program that has read on by the
    /// time the busy machine lets it be stopped is let go, and another begun.
    private func heldUp(_ bench: Bench, by verb: String = "check", terminal: FileHandle?) throws -> RunningProgram {
      for _ in 0..<100 {
        let first = try opening(of: "a10010.article", bench)
        let late = try opening(of: "a11900.article", bench)
        defer { for watch in [first, late] { close(watch) } }
        let program = try RunningProgram([verb], in: bench, terminal: terminal)
        try #require(isOpened(first, within: 60_000))
        program.signal(SIGSTOP)
        try program.wait("it does not stop") { program.isStopped || !program.isRunning }
        guard program.isRunning, !isOpened(late, within: 0) else {
          program.signal(SIGKILL)
          _ = try program.status()
          continue
        }
        usleep(1_500_000)
        program.signal(SIGCONT)
        #expect(try program.status() == 0)
        #expect(program.text.hasPrefix(verb == "check" ? "nothing found in 2001 files" : ""))
        return program
      }
      throw NotHeldUp()
    }

    private struct NotHeldUp: Error {}

    /// A descriptor that can be read once a file is opened.
    private func opening(of name: String, _ bench: Bench) throws -> Int32 {
      let watch = inotify_init1(Int32(IN_CLOEXEC))
      let file = bench.folder.appendingPathComponent(name).path
      try #require(inotify_add_watch(watch, file, UInt32(IN_OPEN)) >= 0)
      return watch
    }

    private func isOpened(_ watch: Int32, within milliseconds: Int32) -> Bool {
      var ready = pollfd(fd: watch, events: Int16(POLLIN), revents: 0)
      return poll(&ready, 1, milliseconds) > 0
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
      // Where a busy machine makes the work long, it is done again.
      var isShort = false
      while !isShort {
        let terminal = try Terminal()
        let start = ContinuousClock.now
        #expect(try RunningProgram(["check"], in: bench, terminal: terminal.inner).status() == 0)
        isShort = ContinuousClock.now - start < .seconds(1)
        if isShort { #expect(terminal.text() == "") }
      }
    }

    @Test(.timeLimit(.minutes(2))) func intoAPipeNothingIsWritten() throws {
      let bench = try bench()
      let text = try withExtendedLifetime(bench) { try heldUp(bench, terminal: nil).errorText }
      #expect(text == "")
    }
  }
#endif
