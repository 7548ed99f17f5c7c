// What a file sees, and what is in what at a date.

import Corpus
import EDTF
import Testing

@Suite struct ScopeTests {
  private func corpus(_ codebook: String, _ article: String = "---\n") -> Scope {
    let vocabulary = Vocabulary([(file: FileID(0), path: "d.codebook", facts: facts("d.codebook", codebook))])
    return Scope(facts("a.article", article), vocabulary)
  }

  private func days(_ text: String) throws -> DayRange { DayRange(try DateValue(text)) }

  static let cabinets = """
    @miyazawa: Kiichi Miyazawa
      in: @cabinet, 1991-11-05/1993-08-09
    @cabinet: Cabinet
      in: @government
    @government: Government
    """

  @Test(arguments: [("1993-04-17", 2), ("1994-01-01", 0), ("1993", 2), ("1991-11-04", 0)])
  func membershipHoldsForItsPeriod(date: String, count: Int) throws {
    let groups = corpus(Self.cabinets).groups(of: Handle(.actor, "miyazawa"), at: try days(date))
    #expect(groups.count == count)
  }

  @Test func withoutADateEveryMembershipCounts() {
    #expect(
      corpus(Self.cabinets).groups(of: Handle(.actor, "miyazawa"), at: nil).map(\.name) == ["cabinet", "government"]
    )
  }

  @Test func aCircleEnds() {
    let groups = corpus("@a: A\n  in: @b\n@b: B\n  in: @a\n").groups(of: Handle(.actor, "a"), at: nil)
    #expect(groups.map(\.name) == ["b"])
  }

  @Test func anArticlesOwnDefinitionStandsBeforeTheCodebooks() {
    let scope = corpus("@a: shared\n", "@a: own\n---\n")
    #expect(scope.find(Handle(.actor, "a"))?.definition.title == "own")
    #expect(scope.knows(.article))
    #expect(!scope.knows(Handle(.actor, "b")))
  }

  @Test func canonicallyEquivalentHandlesAreOne() {
    let scope = corpus("@\u{E9}lys\u{E9}e: A\n")
    #expect(scope.knows(Handle(.actor, "e\u{301}lyse\u{301}e")))
    #expect(facts("a.article", "---\nw{@\u{E9}} w{@e\u{301}}").handles.count == 1)
  }
}

@Suite struct StatementOrderTests {
  @Test func statementsOfOneTagStandByTheirPlaceInIt() {
    let found = facts("a.article", "---\n[w]{^2; @a - #i; ^1}\n---\n^1: @b - #i\n^2: @c - #i\n")
    let holders = found.statements.map { found.uses($0.uses).first.flatMap(found.handle)?.name }
    #expect(holders == ["c", "a", "b"])
  }
}
