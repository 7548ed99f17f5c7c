// dossier check --watch: a real process, and files that change beneath it.

#if os(Linux)
  import Foundation
  import Platform
  import Testing

  @Suite struct WatchTests {
    /// A corpus whose every article has one error.
    private func bench(articles: Int) throws -> Bench {
      let bench = try Bench()
      try bench.write("dossier.codebook", "@kantor: Mickey Kantor\n")
      for number in 0..<articles { try bench.write("a\(number).article", article("nobody")) }
      return bench
    }

    private func article(_ handle: String) -> String { "published: 1993\n---\nHe{@\(handle)}.\n" }

    /// The closing lines so far: one for each round.
    private func rounds(_ program: RunningProgram) -> [String] {
      // A finding begins with its path.
      program.text.split(separator: "\n").filter { $0.first?.isNumber ?? false || $0.hasPrefix("nothing found in ") }
        .map(String.init)
    }

    /// What each round found, without what it does not show.
    private func found(_ program: RunningProgram) -> [String] {
      rounds(program).map { String($0.prefix { $0 != ";" }) }
    }

    /// Watches, from when the first round was told.
    private func watch(_ bench: Bench, _ more: [String] = []) throws -> RunningProgram {
      let program = try RunningProgram(["check", "--watch", "--format", "concise"] + more, in: bench)
      try program.wait("no first round") { rounds(program).count == 1 }
      return program
    }

    private func check(_ bench: Bench, _ more: String = "") throws -> String {
      try bench.run("dossier check --format concise \(more)").text
    }

    /// What the last round told, without those before.
    private func lastRound(_ program: RunningProgram) -> String {
      let lines = program.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      let ends = lines.indices.filter { rounds(program).contains(String(lines[$0])) }
      let start = ends.count > 1 ? ends[ends.count - 2] + 1 : lines.startIndex
      return lines[start...].map { $0 + "\n" }.joined()
    }

    /// Two ways to one answer: after each change the round tells what a check from the beginning tells.
    @Test(.timeLimit(.minutes(2))) func eachRoundTellsWhatANewCheckTells() throws {
      let bench = try bench(articles: 3)
      let program = try watch(bench)
      let changes = [
        // An article, then a new one in a new folder, one that goes, one that is renamed.
        "sed -i s/nobody/kantor/ a0.article",
        "mkdir -p new/deep && cp a1.article new/deep/b.article",
        "rm a1.article",
        "mv a2.article new/c.article",
        // What one article defines is told of another; a codebook, a setting, a second codebook, a folder that goes.
        "printf 'published: 1993\\n@nobody: No One\\n---\\nHe{@nobody}.\\n' > d.article",
        "echo '@nobody: Nobody' >> dossier.codebook",
        "echo 'check shadowed-definition: error' >> dossier.codebook",
        "printf '@hata: Tsutomu Hata\\n@kantor: Twice\\n' > more.codebook",
        // A folder takes the place of an empty one, and then something changes in it.
        "mkdir over && mv -T new over",
        "echo 'She{@unheard} left.' >> over/c.article",
        "rm -r over",
        "rm more.codebook",
        "printf 'caf\\351' > d.article",
        // A reprint, of which both articles are told, until one of them goes.
        "echo 'The envoys would set no limits, and left the hall before noon.' | tee e.article f.article > text",
        "rm e.article",
      ]
      for change in changes {
        let before = rounds(program).count
        _ = try bench.run(change)
        let right = try check(bench)
        // Where the machine stops the shell between two steps of a change, there is a round for each.
        try program.wait("no round after \(change)") {
          rounds(program).count > before && lastRound(program) == right
        }
      }
      program.signal(SIGINT)
      #expect(try program.status() == 130)
      #expect(program.errorText == "")
    }

    @Test(.timeLimit(.minutes(2))) func aBranchSwitchOfManyFilesIsFewRounds() throws {
      let bench = try bench(articles: 400)
      let made = try bench.run(
        """
        git init -q -b main . && git config user.name A && git config user.email a@example.org && git add . &&
        git commit -qm one && git checkout -q -b other && sed -i s/nobody/kantor/ *.article && rm a9?.article &&
        git mv a1.article b1.article && git commit -qam two && git checkout -q main
        """
      )
      #expect(made.status == 0, "\(made.errors)")
      let program = try watch(bench)
      #expect(found(program) == ["400 errors in 400 of 401 files"])
      _ = try bench.run("git checkout -q other")
      try program.wait("no last round") { found(program).last == "nothing found in 391 files" }
      // A busy machine may stop git for longer than a round waits; even so the rounds are few.
      #expect(rounds(program).count <= 5)
      program.signal(SIGINT)
      #expect(try program.status() == 130)
    }

    /// Nothing wakes it but the runtime's own second hand, and that takes no time worth a tick.
    @Test(.timeLimit(.minutes(2))) func whileNothingChangesItDoesNothing() throws {
      let bench = try bench(articles: 20)
      let program = try watch(bench)
      // A file that is no part of the corpus wakes it, but makes no round.
      try bench.write("notes.md", "x")
      var before = program.work
      try program.wait("it does not come to rest") {
        usleep(500_000)
        defer { before = program.work }
        return program.work == before
      }
      let start = ContinuousClock.now
      usleep(2_000_000)
      let after = program.work
      let seconds = Double((ContinuousClock.now - start).components.seconds + 1)
      #expect(after.ticks <= before.ticks + 1)
      #expect(Double(after.wakings - before.wakings) < 6 * seconds)
      #expect(rounds(program).count == 1)
    }

    @Test(.timeLimit(.minutes(2))) func aFolderThatGoesAndComesBackIsWatchedStill() throws {
      let bench = try Bench()
      _ = try bench.run("mkdir -p c/corpus && echo '@kantor: Mickey Kantor' > c/corpus/dossier.codebook")
      try bench.write("c/corpus/a.article", article("nobody"))
      let program = try watch(bench, ["c/corpus"])
      _ = try bench.run(
        "mv c/corpus c/away && mkdir c/corpus && cp c/away/* c/corpus && cp c/away/a.article c/corpus/b.article"
      )
      try program.wait("no round") { found(program).last == "2 errors in 2 of 3 files" }
      let count = rounds(program).count
      try bench.write("c/corpus/b.article", article("kantor"))
      try program.wait("no round") {
        rounds(program).count > count && found(program).last == "1 error in 1 of 3 files"
      }
      // When it is gone for good there is nothing left to watch.
      _ = try bench.run("rm -r c")
      #expect(try program.status() == 2)
      #expect(program.errorText.contains("c/corpus"))
    }

    @Test(.timeLimit(.minutes(2))) func whatIsChosenIsChosenInEachRound() throws {
      let bench = try bench(articles: 2)
      _ = try bench.run("dossier check --write-baseline old.baseline")
      let chosen = ["--baseline", "old.baseline", "--ignore", "dates", "--max", "1"]
      let program = try watch(bench, chosen)
      #expect(found(program) == ["nothing found in 3 files"])
      #expect(rounds(program).last?.contains("; 2 old findings left out (--baseline old.baseline)") ?? false)
      try bench.write("a1.article", article("someone") + article("else"))
      try program.wait("no round") { rounds(program).count == 2 }
      #expect(try lastRound(program) == check(bench, chosen.joined(separator: " ")))
      #expect(rounds(program).last?.hasPrefix("2 errors in 1 of 3 files, 1 of them not shown (--max 1)") ?? false)
    }

    @Test(.timeLimit(.minutes(2))) func atATerminalEachRoundTakesThePlaceOfTheLast() throws {
      let bench = try bench(articles: 1)
      let terminal = try Terminal()
      let program = try RunningProgram(["check", "--watch", "--color", "never"], in: bench, screen: terminal.inner)
      var text = ""
      let clear = "\u{1B}[H\u{1B}[2J\u{1B}[3J"
      func told() -> [Substring] {
        text += terminal.text()
        return text.split(separator: clear)
      }
      try program.wait("no first round") { told().last?.hasSuffix("watching; Ctrl-C ends\r\n") ?? false }
      #expect(text.hasPrefix(clear + "error["))
      try bench.write("a0.article", article("kantor"))
      try program.wait("no second round") { told().count == 2 && text.hasSuffix("ends\r\n") }
      #expect(told().last?.hasPrefix("nothing found in 2 files") ?? false)
    }

    @Test(.timeLimit(.minutes(2))) func aReportInAFileIsWrittenAnewInEachRound() throws {
      let bench = try bench(articles: 2)
      let program = try RunningProgram(["check", "--watch", "--format", "json", "--output", "out.json"], in: bench)
      func count() -> Int {
        let data = (try? Data(contentsOf: bench.folder.appendingPathComponent("out.json"))) ?? Data()
        return ((try? JSONSerialization.jsonObject(with: data)) as? [Any])?.count ?? -1
      }
      try program.wait("no report") { count() == 2 }
      try bench.write("a1.article", article("kantor"))
      try program.wait("no new report") { count() == 1 }
    }
  }
#endif
