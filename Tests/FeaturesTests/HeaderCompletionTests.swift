// What is offered below each kind of definition, and what is not.

import Features
import Fixtures
import Rules
import Syntax
import Testing
import Text

@Suite struct HeaderCompletionTests {
  @Test(arguments: [
    ("@x: X", ["also: ", "kind: ", "role: ", "in: ", "url: ", "wikidata: ", "note: ", "allow: "]),
    ("#x: X", ["also: ", "in: ", "url: ", "wikidata: ", "note: ", "allow: "]),
    ("+x: X", ["also: ", "weight: ", "note: ", "allow: "]),
    ("-x: X", ["also: ", "weight: ", "note: ", "allow: "]), ("~x: X", ["also: ", "weight: ", "note: ", "allow: "]),
    ("%tone: Tone", ["values: ", "note: ", "allow: "]),
  ])
  func aDefinitionIsOfferedTheKeysOfItsKindAlone(definition: String, keys: [String]) throws {
    let before = ["", "  note: seen\n", "\n  // a comment\n", "  broken\n"]
    for lines in before {
      for indent in ["  ", "\t"] {
        let text = "\(definition)\n\(lines)\(indent)<|>\n"
        #expect(try Cursor("-- b.codebook --\n\(text)").labels == keys)
        #expect(try Cursor("-- a.article --\n\(text)---\nText.\n").labels == keys)
        #expect(try Cursor("-- b.codebook --\n@before: B\n  kind: person\n\(text)%after: A\n").labels == keys)
      }
    }
  }

  @Test func onlyACodebookChoosesFiles() throws {
    let book = try Cursor("-- b.codebook --\n<|>\n").labels
    #expect(book.contains("exclude: ") && book.contains("include: "))
    #expect(try Cursor("-- b.codebook --\nexcl<|>\n").labels.first == "exclude: ")
    let article = try Cursor("-- a.article --\n<|>\n---\nText.\n").labels
    #expect(!article.contains("exclude: ") && !article.contains("include: "))
  }

  /// What completion writes, the checker reads without a warning.
  @Test(arguments: Sigil.allCases)
  func whatIsOfferedIsKnown(sigil: Sigil) throws {
    let offered = try Cursor("-- b.codebook --\n\(sigil.character)x: X\n  <|>\n").labels
    #expect(!offered.isEmpty)
    for key in offered {
      let findings = FileSet("-- b.codebook --\n\(sigil.character)x: X\n  \(key)y\n").findings()
      #expect(findings.values.joined().filter { $0.code == "unknown-property" }.isEmpty, "\(key)")
    }
  }

  @Test(arguments: [
    // Under an entry, under nothing, under a line that ends the definition, in a comment, at a broken line's value.
    "title: T\n  <|>", "  <|>", "@x: X\ntitle: T\n  <|>", "@x: X\nbroken\n  <|>", "@x: X\n  // ki<|>", "@x: X\n  : <|>",
    // Values that are not of a kind's own.
    "%tone: Tone\n  kind: <|>", "#x: X\n  kind: <|>", "+x: X\n  in: @<|>", "%tone: Tone\n  in: <|>",
    "@x: X\n  url: <|>",
    "@x: X\n  also: @<|>", "title: @<|>", "@u<|>", "@x: @<|>", "@x: X\n  in: @us, 19<|>", "kind: <|>",
  ])
  func nothingIsOfferedElsewhere(text: String) throws {
    #expect(try Cursor("-- b.codebook --\n\(text)\n").labels == [])
  }

  @Test(arguments: [
    ("#x: X\n  in: <|>", ["#quotas", "#talks"]), ("#x: X\n  in: #quotas | #<|>", ["#quotas", "#talks"]),
    ("@x: X\n  in: @us-<|>", []), ("@x: X\n  in: @u<|>", ["@us"]), ("@x: X\n  in: @japan, 1993 | @u<|>", ["@us"]),
    ("@x: X\n  kind: gr<|>", ["group"]), ("@x: X\n  kind : gr<|>", ["group"]), ("@7: X\n  ro<|>", ["role: "]),
    ("ti<|>", ["title: "]),
  ])
  func whatFitsIsOffered(text: String, labels: [String]) throws {
    let offered = try Cursor("-- b.codebook --\n\(text)\n").labels
    // The definition that is being written is offered, too.
    #expect(offered.filter { $0 != "#x" } == labels)
  }

  @Test func aStatusIsOneOfThoseThatAreListed() throws {
    #expect(try Cursor("-- a.article --\nstatus: <|>\n---\n").labels == ["todo", "coded", "checked"])
    #expect(try Cursor("-- a.article --\nstatus: ch<|>\n---\n").labels == ["checked"])
    #expect(try Cursor("-- a.article --\nsta<|>\n---\n").labels == ["status: "])
    let own = "-- b.codebook --\nstatuses: first pass | done\n-- a.article --\nstatus: <|>\n---\n"
    #expect(try Cursor(own).labels == ["first pass", "done"])
    #expect(try Cursor("-- b.codebook --\nsta<|>\n").labels == ["statuses: "])
    #expect(try Cursor("-- b.codebook --\nstatus: <|>\n").labels.isEmpty)
  }

  @Test func whatWasTypedIsReplacedAlsoBehindTheCursor() throws {
    func replaced(_ text: String) throws -> String? {
      let cursor = try Cursor("-- b.codebook --\n@x: X\n\(text)\n")
      return Completion.at(cursor.offset, in: cursor.context).items.first.map {
        cursor.context.tree.string($0.edit.range)
      }
    }
    #expect(try replaced("  ro<|>le: Minister") == "role: ")
    #expect(try replaced("  ro<|>le:Minister") == "role:")
    #expect(try replaced("  <|>role: Minister") == "")
    #expect(try replaced("  in: @jap<|>an, 1993") == "@japan")
    #expect(try replaced("  in: <|>@japan") == "")
  }
}
