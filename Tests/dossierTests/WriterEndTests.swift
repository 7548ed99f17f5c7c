// Writers that are ended leave nothing behind; what one that was killed left, the next run takes away.

#if os(Linux)
  import Foundation
  import Platform
  import Testing

  @Suite struct WriterEndTests {
    private static let articles = 3_000

    /// A corpus that `format` changes everywhere.
    private static func bench() throws -> Bench {
      let bench = try Bench()
      let made = try bench.run(
        """
        echo '@kantor: Mickey Kantor' > dossier.codebook
        awk 'BEGIN { for (n = 10000; n < \(10_000 + articles); n++) {
          f = "a" n ".article"; printf "published:   1993\\n---\\nHe{@kantor}.\\n" > f; close(f) } }'
        """
      )
      #expect(made.status == 0, "\(made.errors)")
      return bench
    }

    /// Ends a writer by a signal when its first file waits to take the place of another.
    private func end(by signal: String, in bench: Bench) throws -> Outcome {
      try bench.run(
        """
        dossier format > /dev/null 2>&1 & writer=$!
        until ls -A | grep -q 'dossier-new$' || ! kill -0 $writer 2> /dev/null; do :; done
        kill -\(signal) $writer; wait $writer; echo $?
        ls -A | grep -c 'dossier-new$'
        head -qn 1 *.article | sort | uniq -c | awk '{ n += $1; $1 = ""; print } END { print n }'
        """
      )
    }

    @Test(.timeLimit(.minutes(3)), arguments: [("TERM", SIGTERM), ("HUP", SIGHUP), ("QUIT", SIGQUIT)])
    func aSignalTakesAwayWhatWaits(name: String, number: Int32) throws {
      let lines = try end(by: name, in: Self.bench()).lines
      #expect(lines.first == "\(128 + number)" || lines.first == "0")
      #expect(lines.dropFirst().first == "0")
      #expect(lines.last == "\(Self.articles)")
      #expect(lines.dropFirst(2).dropLast().allSatisfy { [" published: 1993", " published: 1993"].contains($0) })
    }

    @Test(.timeLimit(.minutes(3))) func whatOneThatWasKilledLeftIsTakenAway() throws {
      let bench = try Self.bench()
      let lines = try end(by: "KILL", in: bench).lines
      #expect(lines.last == "\(Self.articles)")
      let next = try bench.run("dossier check --quiet; echo $?; ls -A | grep -c 'dossier-new$'; ls | wc -l")
      #expect(next.lines == ["0", "0", "\(Self.articles + 1)"])
    }
  }
#endif
