// Habits of single files: how they begin, how long they are, what they never say.

import Testing

@Suite struct SourceFileTests {
  @Test func thereAreSources() {
    #expect(Checkout.sources.count >= 400)
    #expect(Checkout.tests.count >= 150)
  }

  @Test(arguments: Checkout.sources + Checkout.tests)
  func aFileBeginsWithASentence(file: TextFile) throws {
    let comment = file.lines.prefix { $0.hasPrefix("//") }
    let first = try #require(comment.first)
    #expect(first.hasPrefix("// ") && !first.hasPrefix("// swift-tools"))
    let end = try #require(comment.last?.last)
    #expect(".:?!".contains(end), "the first comment is no sentence")
  }

  @Test(arguments: Checkout.sources)
  func aFileIsShort(file: TextFile) { #expect(file.lines.count <= 350) }

  @Test(arguments: Checkout.sources)
  func nothingIsForcedOrPutOff(file: TextFile) {
    for word in forbidden { #expect(!file.text.contains(word), "\(word)") }
  }

  /// A test that does not run proves nothing.
  @Test(arguments: Checkout.tests.filter { !$0.path.hasPrefix("Tests/TidyTests/") })
  func noTestIsSwitchedOff(file: TextFile) {
    for word in [".disabled(", "withKnownIssue", "XCTSkip", ".enabled(if"] {
      #expect(!file.text.contains(word), "\(word)")
    }
  }

  /// A test that returns before it expects anything passes without testing; so does one over a list that could not be
  /// read. What needs the shared folder says in the log that it was skipped, and CI fails on that.
  @Test(arguments: Checkout.tests.filter { $0.path.hasSuffix("Tests.swift") && !$0.path.hasPrefix("Tests/TidyTests/") })
  func noTestPassesWithoutTesting(file: TextFile) {
    for (number, line) in file.lines.enumerated() {
      let isEarly = line.contains("guard ") && line.hasSuffix("else { return }")
      let isExcused = Self.excused.contains { line.contains($0) }
      #expect(!isEarly || isExcused, "\(file.path):\(number + 1) returns before it expects anything")
      #expect(
        isExcused || !line.contains("(try? ") || !line.contains(" ?? []"),
        "\(file.path):\(number + 1) tests an empty list"
      )
    }
  }

  /// Lines that are no way round an expectation: helpers, and what the log says to be skipped.
  private static let excused = [
    "Repository.shared(", "watcher == .client", "descriptor >= 0", "!new.isEmpty", "grammar/examples/",
  ]

  private let forbidden = [
    "try!", "as!", "fatalError(", "preconditionFailure(", "@unchecked Sendable", "nonisolated(unsafe)", "TODO", "FIXME",
    "XXX ", "not implemented", "NSRegularExpression", "DateFormatter", "try? Regex", "Regex(",
  ]
}
