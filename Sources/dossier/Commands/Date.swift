// dossier date: words of a date worked out.

internal import EDTF
internal import Serial
internal import Temporal

enum Date: Subcommand {
  static let name = "date"
  static let summary = "turn words into dates, and explain a value: what \"last Friday\" and 1993-23 mean"
  static let usage = "[OPTION…] WORD…"
  static let options = [
    Option(name: "--on", value: "DATE", help: "the day of the article: 1993-04-17"),
    Option(name: "--language", value: "LANGUAGE", help: "en (the default), de, fr, es, ja, or a name: German"),
    Option(
      name: "--before",
      value: "TEXT",
      help: "the text before the words: its verbs show whether they look back or ahead"
    ),
    Option(name: "--after", value: "TEXT", help: "the text after them"),
    Option(name: "--format", value: "FORMAT", help: "text (the default), or json: one object"),
  ]
  static let examples = [
    ("dossier date \"last Friday\" --on 1993-04-17", "1993-04-16, and what else it may be"),
    ("dossier date Friday --on 1993-04-17 --before \"They will meet on\"", "1993-04-23: the verb looks ahead"),
    ("dossier date 1993-23", "what an EDTF value means, or where its mistake is"),
    ("dossier date \"Anfang nächsten Monats\" --language de --on 1993-04-17", "German words"),
  ].map { (command: $0.0, help: $0.1) }
  static let remarks = """
    The likeliest comes first. The reference describes the conventions: grammar/dates.md.
    Exit status 1 when the words are not a known expression of time.
    """

  @MainActor static func run(_ arguments: Arguments) async -> ExitStatus {
    let text = arguments.words.joined(separator: " ")
    guard !text.isEmpty else {
      printError("`date` needs words: dossier date \"last Friday\" --on 1993-04-17")
      return .failed
    }
    let format = arguments.value("--format") ?? "text"
    guard format == "text" || format == "json" else {
      printError("there is no format `\(format)`: text, json")
      return .failed
    }
    guard let language = language(arguments), case .success(let day) = day(arguments) else { return .failed }
    let words = DateWords(text, in: language)
    let context = DateContext(
      on: day,
      before: arguments.value("--before").map { $0 + " " } ?? "",
      after: arguments.value("--after").map { " " + $0 } ?? ""
    )
    var candidates = words.candidates(in: context).map { Row(value: $0.value, reason: $0.reason) }
    let written = WrittenValue(text)
    if candidates.isEmpty, let reading = written?.reading {
      candidates = [Row(value: reading.value, reason: reading.meaning)]
    }
    let status =
      format == "json"
      ? Output.standard.write(exactly: json(text, language, day, candidates))
      : Output.standard.write(list(candidates))
    guard status == .fine else { return status }
    guard candidates.isEmpty else { return .fine }
    printError("\(written?.problem ?? nothing(text, words, day))")
    return .found
  }

  private static func language(_ arguments: Arguments) -> DateLanguage? {
    guard let name = arguments.value("--language") else { return .english }
    if let language = DateLanguage(name) { return language }
    let known = DateLanguage.all.map { "\($0.tag) (\($0.name))" }.joined(separator: ", ")
    printError("Dossier knows no words of the language `\(name)`; it knows \(known)")
    return nil
  }

  private struct NoDay: Error {}

  /// The day of `--on`, perhaps none; a failure has been reported already.
  private static func day(_ arguments: Arguments) -> Result<CalendarDay?, NoDay> {
    guard let text = arguments.value("--on") else { return .success(nil) }
    if let problem = HeaderDate.problem(text) {
      printError("`--on \(text)` is not a date: \(problem)")
      return .failure(NoDay())
    }
    guard case .success(let value) = DateValue.parse(text), let day = value.earliest?.day, value.latest?.day == day
    else {
      printError("`--on \(text)` is not a single day: give year, month and day, such as 1993-04-17")
      return .failure(NoDay())
    }
    return .success(day)
  }

  /// A value, and why it is one.
  private struct Row {
    var value: DateValue
    var reason: String
  }

  private static func list(_ candidates: [Row]) -> Escaped<PlainLine> {
    let width = candidates.map { $0.value.description.count }.max() ?? 0
    return candidates.map { "\($0.value.description.padded(to: width))  \($0.reason)\n" }.joined()
  }

  private static func json(
    _ text: String,
    _ language: DateLanguage,
    _ day: CalendarDay?,
    _ candidates: [Row]
  ) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { object in
      object.key("words")
      object.string(text)
      object.key("language")
      object.string(language.tag)
      object.key("on")
      object.string(day?.description)
      object.key("candidates")
      object.array(candidates) { writer, candidate in
        writer.object { object in
          object.key("value")
          object.string(candidate.value.description)
          object.key("reason")
          object.string(candidate.reason)
        }
      }
    }
    return writer.bytes + [0x0A]
  }

  private static func nothing(_ text: String, _ words: DateWords, _ day: CalendarDay?) -> String {
    let language = words.language
    if words.isTemporal {
      return day == nil
        ? "what `\(text)` means depends on the article's day: give it with --on 1993-04-17"
        : "`\(text)` is not a time here, judging by the words around it"
    }
    let said = "`\(text)` is not a time in \(language.name)"
    guard let part = DateWords.expression(atEndOf: text, in: language) else {
      let other = DateLanguage.all.first { DateWords(text, in: $0).isTemporal }
      return said + (other.map { "; it is one in \($0.name): --language \($0.tag)" } ?? "")
    }
    let bytes = Array(text.utf8)
    return said + "; `\(String(decoding: bytes[part], as: UTF8.self))` is one, what stands before it is --before"
  }
}
