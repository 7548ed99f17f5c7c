// Which part of a statement stands at the cursor, and where there is no statement.

import Features
import Testing

@Suite struct SignatureTests {
  private func active(_ text: String) throws -> String? {
    let cursor = try Cursor.text(text)
    return StatementSignatures.at(cursor.offset, in: cursor.context).map { $0.parts[$0.active].label }
  }

  @Test(arguments: [
    ("[x]{<|>}", "@holder"), ("[x]{@u<|>s}", "@holder"), ("[x]{@us, @<|>}", "@holder"), ("[x]{@us <|>}", "+verb"),
    ("[x]{@us +<|>}", "+verb"), ("[x]{@us +dem<|>ands #talks}", "+verb"), ("[x]{@us +demands <|>}", "#target"),
    ("[x]{@us +demands #ta<|>lks}", "#target"), ("[x]{@us +demands #talks, <|>}", "#target"),
    ("[x]{@us +demands #talks <|>}", "to @addressee"), ("[x]{@us +demands #talks to <|>}", "to @addressee"),
    ("[x]{@us +demands #talks to @ka<|>ifu}", "to @addressee"),
    ("[x]{@us +demands #talks to @kaifu <|>}", "via @reporter"),
    ("[x]{@us +demands #talks on 1993-<|>04}", "on date"), ("[x]{@us +demands #talks because <|>}", "because #reason"),
    ("[x]{@us +demands #talks as <|>}", "as possible|expected|intended|former|alleged"),
    ("[x]{@us +demands #talks %frame <|>}", "%variable value"), ("[x]{@us +demands #talks note \"<|>\"}", "note \"…\""),
    ("[x]{@us <|>", "+verb"), ("[x]{@kaifu; @us +demands <|>}", "#target"),
    ("[x]{^1: @us <|>}", "+verb"), ("x\n---\n^1: @us +demands <|>", "#target"),
  ])
  func aPartIsActive(text: String, part: String) throws { #expect(try active(text) == part) }

  @Test(arguments: [
    "Plain <|>text.", "[x]{#talks<|>}", "[x]{1993-<|>04-16}", "[x]{^o<|>ne}", "[x]{not @<|>us}", "[x]{note \"<|>\"}",
    "[x]{@us note \"<|>\"}", "[x]{@us %frame <|>}", "x\n---\n^1<|>: @us",
  ])
  func elsewhereIsNone(text: String) throws { #expect(try active(text) == nil) }

  @Test func eachPartStandsOnceInTheLabel() throws {
    let cursor = try Cursor.text("[x]{<|>}")
    let signature = try #require(StatementSignatures.at(cursor.offset, in: cursor.context))
    #expect(signature.label.hasPrefix("@holder +verb #target to @addressee via @reporter on date because #reason"))
    for part in signature.parts {
      #expect(signature.label.ranges(of: part.label).count == 1, "\(part.label)")
      #expect(!part.help.isEmpty)
    }
  }
}
