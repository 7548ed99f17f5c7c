// What may come at each place of a tag and a foot, beside places where it may not.

import Testing

@Suite struct CompletionPlaceTests {
  static let actors: Set = ["@article", "@us", "@japan-government", "@kaifu", "@miyazawa"]
  static let issues: Set = ["#quotas", "#talks"]
  static let clauses: Set = ["to", "via", "on", "because", "if", "unless", "as", "note", "allow"]
  static let closing: Set = ["note", "allow", "%frame"]

  private func labels(_ text: String) throws -> Set<String> { Set(try Cursor.text(text).labels) }

  @Test(arguments: ["[x]{@<|>}", "[x]{@us, @<|>}", "[x]{not @<|>}", "[x]{@us - #quotas to @<|>}", "[x]{@us; @<|>}"])
  func anActorComesBehindItsSign(text: String) throws { #expect(try labels(text) == Self.actors) }

  @Test(arguments: ["[x]{@us - #quotas to <|>}", "[x]{@us - #quotas via <|>}", "[x]{not <|>}", "[x]{@us, <|>}"])
  func anActorComesWhereNothingElseMay(text: String) throws { #expect(try labels(text) == Self.actors) }

  @Test(arguments: ["[x]{#<|>}", "[x]{@us - #<|>}", "[x]{@us - #talks, #<|>}", "[x]{#talks, <|>}"])
  func anIssueComesBehindItsSign(text: String) throws { #expect(try labels(text) == Self.issues) }

  @Test(arguments: [
    "[x]{@us -rejects <|>}", "[x]{@us - <|>}", "[x]{@us - #quotas, <|>}", "[x]{^one: @us - <|>}",
  ])
  func aTargetIsAnIssueOrAnActor(text: String) throws {
    #expect(try labels(text) == Self.actors.union(Self.issues))
  }

  @Test(arguments: [
    "[x]{@us - #quotas because <|>}", "[x]{@us - #quotas if <|>}", "[x]{@us - #quotas unless <|>}",
    "[x]{@us - #quotas because ^two, <|>}", "[x]{@us - #quotas if 1993, <|> to @us}", "[x]{^one: @us - #quotas if <|>}",
  ])
  func aReasonIsAlsoAStatementOrADate(text: String) throws {
    let found = try labels(text + " [y]{^three: @us - #talks}").subtracting(["^one", "^two"])
    #expect(found == Self.actors.union(Self.issues).union(["^three", "1993-04-17"]))
  }

  @Test(arguments: [
    ("[x]{@us - #quotas because 19<|>}", ["1993-04-17"]), ("[x]{@us - #quotas because ^<|>}", ["^one"]),
    ("[x]{@us - #quotas to ^<|>}", ["^one"]), ("[x]{@us - #quotas to 19<|>}", []),
    // The date of the article holds without a clause.
    ("[x]{@us - #quotas on <|>}", []), ("[x]{@us - #quotas on <|> to @us}", []),
  ])
  func whatIsBegunIsCompleted(text: String, labels: [String]) throws {
    #expect(try self.labels(text + " [y]{^one: @us - #talks}") == Set(labels))
  }

  /// Behind a label and a colon stands a statement, as at the foot.
  @Test(
    arguments: [
      ("[x]{^one: <|>}", actors), ("[x]{^one:@<|>}", actors), ("[x]{^one: @us, <|>}", actors),
      ("[x]{^one: #<|>}", issues), ("[x]{^one : @us <|>}", ["+demands", "-rejects", "-doubts", "~weighs"]),
      ("[x]{^one: @us - #quotas as al<|>}", ["alleged"]), ("[x]{^one: <|>", actors), ("[x]{@us; ^one: @<|>", actors),
    ] as [(String, Set<String>)]
  )
  func aStatementBehindALabelIsCompleted(text: String, labels: Set<String>) throws {
    #expect(try self.labels(text) == labels)
  }

  @Test(arguments: [
    ("[x]{@us +<|>}", ["+demands"]), ("[x]{@us -<|>}", ["-rejects", "-doubts"]), ("[x]{@us ~<|>}", ["~weighs"]),
    ("[x]{@us, @kaifu -r<|>}", ["-rejects"]),
  ])
  func aVerbComesBehindItsHolderBySign(text: String, verbs: [String]) throws {
    #expect(try labels(text) == Set(verbs))
  }

  @Test func behindAHolderComesAVerbOrTheTagsEnd() throws {
    #expect(try labels("[x]{@us <|>}") == Self.closing.union(["+demands", "-rejects", "-doubts", "~weighs"]))
  }

  @Test(arguments: ["[x]{-<|>}", "[x]{~<|>}", "[x]{#talks -<|>}", "[x]{@us - #quotas ~<|>}"])
  func noVerbComesWithoutAHolder(text: String) throws { #expect(try labels(text).isEmpty) }

  @Test func behindATargetComesEachClauseOnce() throws {
    #expect(try labels("[x]{@us - #quotas <|>}") == Self.clauses.union(["%frame"]))
    let taken = try labels("[x]{@us - #quotas to @kaifu as alleged <|>}")
    #expect(taken == Self.clauses.subtracting(["to", "as"]).union(["%frame"]))
  }

  @Test func behindAsComesHowRealItIs() throws {
    #expect(
      try labels("[x]{@us - #quotas as <|>}") == ["possible", "expected", "intended", "former", "alleged"]
    )
    #expect(try labels("[x]{@us - #quotas as al<|>}") == ["alleged"])
  }

  @Test(arguments: [
    ("[x]{#talks %<|>}", ["%frame"]), ("[x]{#talks %frame <|>}", ["moral", "economic"]),
    ("[x]{#talks %frame m<|>}", ["moral"]), ("[x]{#talks %other <|>}", []),
  ])
  func aVariableThenOneOfItsValues(text: String, words: [String]) throws { #expect(try labels(text) == Set(words)) }

  /// The item before a `;` says nothing of what comes behind it.
  @Test func eachItemBeginsAnew() throws {
    #expect(
      try labels("[x]{@us - #quotas; <|>}").isSuperset(of: Self.actors.union(Self.issues).union(["not", "note"]))
    )
    #expect(try labels("[x]{@us; -<|>}").isEmpty)
  }

  @Test(arguments: [
    ("[x]{@us note \"<|>\"}", false), ("[x]{@us note \"a\" <|>}", true), ("[x]{@us note \"a; @<|>\"}", false),
    ("[x]{@us note \"\\\" @<|>\"}", false),
  ])
  func nothingComesWithinAString(text: String, isOffered: Bool) throws {
    #expect(try labels(text).isEmpty == !isOffered)
  }

  @Test func aStatementOfTheFootIsCompletedAsInATag() throws {
    func foot(_ line: String) throws -> Set<String> {
      Set(try Cursor("-- a.article --\n---\n[x]{^one}\n---\n\(line)\n").labels)
    }
    #expect(try foot("^one: @<|>") == Self.actors)
    #expect(try foot("^one: @us -rejects #<|>") == Self.issues)
    #expect(try foot("^one: @us -rejects #quotas as <|>").contains("alleged"))
    #expect(try foot("^on<|>").isEmpty)
  }
}
