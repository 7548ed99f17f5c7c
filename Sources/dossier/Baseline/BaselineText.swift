// A baseline as a file: one finding a line, sorted, so that git shows what came and went.

internal import Text

/// The form of a baseline's file. Below the name of each file, indented, its findings: the check, in parentheses how
/// often if not once, a colon and the words.
///
///     dossier baseline 1
///
///     talks/visit.article
///       label-unused: <<^2>>: {@hata - #rice}
///       unknown-actor (2): and <<@miazawa>> left
///
/// Lines that begin with `#`, and blank ones, say nothing.
enum BaselineText {
  /// What keeps a file from being read as a baseline.
  struct Problem: Error, Equatable {
    /// From 1.
    var line: Int
    var message: String
  }

  static let title = "dossier baseline"
  static let version = 1

  static func write(_ baseline: Baseline) -> [UInt8] {
    var text = """
      \(title) \(version)
      # Old findings: `dossier check --baseline FILE` leaves them out. Dossier knows them by their words, not by their lines.
      # `dossier check --baseline FILE --write-baseline` rewrites this file.

      """
    let byFile = Dictionary(grouping: baseline.counts, by: \.key.file)
    for (file, entries) in byFile.sorted(by: { precedes($0.key, $1.key) }) {
      text += "\n\(file)\n"
      for (entry, count) in entries.sorted(by: { precedes($0.key, $1.key) }) {
        text += "  \(entry.code)\(count > 1 ? " (\(count))" : ""):\(entry.words.isEmpty ? "" : " ")\(entry.words)\n"
      }
    }
    return Array(text.utf8)
  }

  static func read(_ bytes: [UInt8]) -> Result<Baseline, Problem> {
    if let offset = firstInvalidUTF8(in: bytes) {
      let line = LineTable(bytes).line(at: TextOffset(clamping: offset)) + 1
      return .failure(Problem(line: line, message: "it is not UTF-8 from here on"))
    }
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { line in
      String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line, as: UTF8.self)
    }[...]
    let first = lines.popFirst() ?? ""
    guard first.hasPrefix(title + " ") else {
      return .failure(Problem(line: 1, message: "a baseline begins with the line `\(title) \(version)`"))
    }
    guard first.dropFirst(title.count + 1) == String(version) else {
      return .failure(Problem(line: 1, message: "this program reads only `\(title) \(version)`; install a newer one"))
    }
    var baseline = Baseline()
    var file: String?
    for (index, line) in zip(lines.indices, lines) {
      if line.allSatisfy({ $0 == " " || $0 == "\t" }) || line.first == "#" { continue }
      func problem(_ message: String) -> Result<Baseline, Problem> {
        .failure(Problem(line: index + 1, message: message))
      }
      if ["<<<<<<< ", "=======", ">>>>>>> "].contains(where: line.hasPrefix) {
        return problem("it holds an unresolved git conflict")
      }
      guard line.first == " " || line.first == "\t" else {
        file = line
        continue
      }
      guard let file else { return problem("a finding comes before the first file name") }
      guard let (code, count, words) = finding(line) else {
        return problem("a finding is `  code: words` or, where it occurs several times, `  code (2): words`")
      }
      baseline.add(Baseline.Entry(file: file, code: code, words: words), count)
    }
    return .success(baseline)
  }

  /// `  unknown-actor (2): words`; nil for what is none.
  private static func finding(_ line: String) -> (code: String, count: Int, words: String)? {
    var rest = line[...].drop { $0 == " " || $0 == "\t" }
    let code = rest.prefix { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") }
    rest = rest.dropFirst(code.count)
    var count = 1
    if rest.hasPrefix(" (") {
      let digits = rest.dropFirst(2).prefix { $0 != ")" }
      guard let number = Int(digits), number > 0, digits.count <= 9 else { return nil }
      count = number
      rest = rest.dropFirst(2 + digits.count + 1)
    }
    guard !code.isEmpty, rest.first == ":" else { return nil }
    rest = rest.dropFirst()
    if rest.first == " " { rest = rest.dropFirst() }
    while rest.last == " " { rest = rest.dropLast() }
    return (String(code), count, String(rest))
  }

  private static func precedes(_ a: String, _ b: String) -> Bool { a.utf8.lexicographicallyPrecedes(b.utf8) }

  private static func precedes(_ a: Baseline.Entry, _ b: Baseline.Entry) -> Bool {
    a.code != b.code ? precedes(a.code, b.code) : precedes(a.words, b.words)
  }
}
