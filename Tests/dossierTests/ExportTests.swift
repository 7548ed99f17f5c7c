// An export of all examples, read back: keys in their order, offsets that lead to the words, lists in order.

import Foundation
import TestSupport
import Testing

@Suite struct ExportTests {
  /// The keys of one object of each kind, in their order.
  static let shapes = [
    #"{"format":_,"file":_,"kind":_,"header":_,"text":_,"definitions":_,"mentions":_,"topics":_,"dates":_,"#
      + #""statements":_,"nots":_,"notes":_,"findings":_}"#,
    // Of several corpora.
    #"{"format":_,"file":_,"corpus":_,"kind":_,"header":_,"text":_,"definitions":_,"mentions":_,"topics":_,"dates":_,"#
      + #""statements":_,"nots":_,"notes":_,"findings":_}"#,
    #"{"sigil":_,"handle":_,"title":_,"names":_,"kind":_,"roles":_,"in":_,"weight":_,"values":_,"line":_,"column":_,"#
      + #""ignored":_}"#,
    #"{"start":_,"end":_,"text":_,"actors":_,"unsure":_,"variables":_,"note":_}"#,
    #"{"start":_,"end":_,"text":_,"issues":_,"unsure":_,"variables":_,"note":_}"#,
    #"{"start":_,"end":_,"text":_,"kind":_,"value":_,"variables":_,"note":_}"#,
    #"{"label":_,"spans":_,"text":_,"holders":_,"sign":_,"verb":_,"unsure":_,"targets":_,"to":_,"via":_,"on":_,"#
      + #""because":_,"if":_,"unless":_,"as":_,"variables":_,"note":_}"#,
    #"{"start":_,"end":_,"text":_,"actors":_}"#,
    #"{"start":_,"end":_,"text":_,"note":_}"#,
    #"{"code":_,"severity":_,"message":_,"line":_,"column":_,"endLine":_,"endColumn":_}"#,
    #"{"length":_,"sha256":_}"#,
    #"{"name":_,"period":_}"#, #"{"role":_,"period":_}"#, #"{"handle":_,"period":_}"#,
  ]

  static let every = """
    published: 1993-04-17
    @a: A
      also: B
      role: R, 1993
      in: @a
    ---
    A{@a; #i} 1993{1993} [b]{@a + #i} c{not @a note "n"}.
    """

  @Test func everyObjectHasItsKeysInTheirOrder() throws {
    let bench = try Bench()
    try bench.write("every.article", Self.every)
    let examples = try bench.run("dossier export every.article; dossier export \"$EXAMPLES\"")
    // The examples of mistakes hold items that cannot be read.
    #expect(examples.errors.hasPrefix("dossier: ") && examples.errors.contains("`dossier check` says why\n"))
    #expect(examples.lines.count > 20)
    var shapes: Set<String> = []
    for line in examples.lines { shapes.formUnion(KeyOrder(line).shapes) }
    // A header and variables have keys of the writer's own.
    let firsts = ["format", "sigil", "start", "label", "code", "length", "name", "role", "handle"]
    let fixed = shapes.filter { shape in firsts.contains { shape.hasPrefix("{\"\($0)\":") } }
    #expect(fixed.subtracting(Self.shapes).isEmpty)
    #expect(Set(Self.shapes).isSubset(of: shapes), "\(Set(Self.shapes).subtracting(shapes))")
  }

  /// Whatever the corpora of the files, they come in the order of their paths.
  @Test func filesComeInTheOrderOfTheirPaths() throws {
    let bench = try Bench()
    let article = "published: 1993-04-17\n---\nText.\n"
    _ = try bench.run("mkdir -p r/b r/d")
    for path in ["r/a.article", "r/c.article", "r/b/x.article"] { try bench.write(path, article) }
    for path in ["r/b/dossier.codebook", "r/d/dossier.codebook"] { try bench.write(path, "title: T\n") }
    let files = try bench.run("dossier export r").lines.map { try ExportedFile($0).file }
    #expect(files == ["a.article", "dossier.codebook", "x.article", "c.article", "dossier.codebook"])
  }

  @Test func aDefinitionThatAnotherCodebookHasFirstIsMarked() throws {
    let bench = try Bench()
    try bench.write("dossier.codebook", "@a: A\n@b: B\n")
    try bench.write("more.codebook", "@b: Other\n@c: C\n")
    let lines = try bench.run("dossier export").lines
    #expect(lines.map { $0.components(separatedBy: "\"ignored\":true").count - 1 } == [0, 1])
    #expect(lines.last?.contains("\"handle\":\"b\"") == true)
  }

  /// What a codebook is judged against does not depend on the paths that are named.
  @Test func aCodebookIsJudgedTheSameFromEveryPath() throws {
    let bench = try Bench()
    _ = try bench.run("mkdir -p r/sub r/two")
    try bench.write("r/top.article", "published: 1993-04-17\n---\nText.\n")
    try bench.write("r/sub/y.codebook", "@b: B\n")
    try bench.write("r/two/z.codebook", "@b: Other\n@c: C\n")
    let all = try bench.run("dossier export r").lines
    #expect(all.count == 3)
    // Of several corpora a line names its own.
    let alone = all[2].replacingOccurrences(of: #","corpus":"r/two""#, with: "")
    #expect(alone != all[2])
    #expect(try bench.run("dossier export r/two").lines == [alone])
    #expect(try bench.run("dossier export r/two/z.codebook").lines == [alone])
  }

  @Test func offsetsLeadToTheWordsAndListsAreInOrder() throws {
    let bench = try Bench()
    let files = try FileManager.default.subpathsOfDirectory(
      atPath: Repository.url("grammar/examples").path
    ).filter { $0.hasSuffix(".article") }.sorted()
    #expect(files.count > 20)
    let texts = try bench.run(
      "cd \"$EXAMPLES\"; for f in \(files.joined(separator: " ")); do dossier text $f; printf '\\0'; done"
    )
    let lines = try bench.run("cd \"$EXAMPLES\"; for f in \(files.joined(separator: " ")); do dossier export $f; done")
      .lines
    #expect(lines.count == files.count)
    for (line, text) in zip(lines, texts.text.split(separator: "\0", omittingEmptySubsequences: false)) {
      let file = try ExportedFile(line)
      let points = Array(text.unicodeScalars)
      #expect(file.text?.length == points.count)
      func words(_ start: Int, _ end: Int) -> String {
        var scalars = String.UnicodeScalarView()
        if start >= 0, start <= end, end <= points.count { scalars.append(contentsOf: points[start..<end]) }
        return String(scalars)
      }
      for list in [file.mentions, file.topics, file.dates, file.nots, file.notes] {
        #expect(list.allSatisfy { words($0.start, $0.end) == $0.text })
        #expect(zip(list, list.dropFirst()).allSatisfy { ($0.start, -$0.end) <= ($1.start, -$1.end) })
      }
      for statement in file.statements {
        #expect(statement.spans.map { words($0[0], $0[1]) }.joined(separator: " ") == statement.text)
      }
      let firsts = file.statements.map { ($0.spans.first?[0] ?? .max, -($0.spans.first?[1] ?? 0)) }
      #expect(zip(firsts, firsts.dropFirst()).allSatisfy { $0 <= $1 })
    }
  }

  @Test func aMentionInSeveralPlacesHasAllOfThem() throws {
    let bench = try Bench()
    try bench.write("dossier.codebook", "@a: A\n@b: B\n")
    try bench.write("a.article", "---\nThe [Foreign]{^m: @a} and [Finance [Ministers]{^m}]{@b}.\n")
    let line = try bench.run("dossier export a.article").text
    let first = #"{"start":4,"end":33,"text":"Foreign Ministers","spans":[[4,11],[24,33]],"actors":["a"]"#
    #expect(line.contains(#""mentions":[\#(first)"#), "\(line)")
    #expect(line.contains(#"{"start":16,"end":33,"text":"Finance Ministers","actors":["b"]"#), "\(line)")
  }
}

/// The keys of all objects of a line of JSON, as the line has them: `{"a":_,"b":_}`.
private struct KeyOrder {
  private(set) var shapes: Set<String> = []

  init(_ line: String) {
    var open: [[String]] = []
    var string: String?
    var last = ""
    var isEscaped = false
    for character in line.unicodeScalars {
      if let text = string {
        if isEscaped || character != "\"" {
          string = text + String(character)
          isEscaped = !isEscaped && character == "\\"
        } else {
          last = text
          string = nil
        }
        continue
      }
      switch character {
      case "\"": string = ""
      case "{": open.append([])
      case ":": open[open.count - 1].append(last)
      case "}": shapes.insert("{" + (open.popLast() ?? []).map { "\"\($0)\":_" }.joined(separator: ",") + "}")
      default: break
      }
    }
  }
}
