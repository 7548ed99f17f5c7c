// What was asked of `dossier show`, read whole before anything is done.

internal import Analysis
internal import Corpus
internal import EDTF
internal import Rules
internal import Serial

struct ShowOptions {
  static let list = [
    Option(name: "--issues", value: "N", help: "how many issues to show, the most disputed first (5)"),
    Option(name: "--actor", value: "@ACTOR", help: "what an actor stands for, with all who are in it at that date"),
    Option(
      name: "--issue",
      value: "'#ISSUE'",
      help: "who stands where on an issue and all that is in it; or on an actor"
    ),
    Option(name: "--from", value: "DATE", help: "only stands of this date and later: 1993, 1993-04, 1993-04-16"),
    Option(name: "--to", value: "DATE", help: "only stands of this date and before"),
    Option(name: "--by", value: "WHAT", help: "count by article, actor, issue, month or coder"),
    Option(
      name: "--facts-only",
      help: "leave out what is alleged, possible, conditional …, and what the coder marks with ?"
    ),
    Option(
      name: "--direct-only",
      help: "leave out what follows from a statement on another one (^label), such as a denial"
    ),
    Option(name: "--once", value: "UNIT", help: "count a stand once an article, day, week, month or year"),
    Option(name: "--agreement", help: "how far the coders of the same texts agree, and where they differ"),
    Option(name: "--format", value: "FORMAT", help: "table (the default), json, csv or markdown"),
    FileOptions.noIgnore,
    Option.colour,
  ]

  let issues: Int
  /// The days may be without an end at either side.
  let query: StanceQuery
  let grouping: StanceGrouping?
  let format: ShowFormat
  let showsAgreement: Bool
  /// Whether nothing but the corpus, or an article, is to be shown.
  let isPlain: Bool

  /// nil, with an error printed, where a value is bad.
  init?(_ arguments: Arguments) {
    guard let issues = Int(arguments.value("--issues") ?? "5"), issues >= 0 else {
      printError("`--issues` is a number")
      return nil
    }
    guard let grouping = Self.word(StanceGrouping.self, arguments, "--by"),
      let format = Self.word(ShowFormat.self, arguments, "--format"),
      let once = Self.word(StanceRepetition.self, arguments, "--once"),
      let actor = Self.handle(arguments, "--actor", [.actor]),
      let target = Self.handle(arguments, "--issue", [.issue, .actor]),
      let days = Self.days(arguments)
    else { return nil }
    (self.issues, self.grouping) = (issues, grouping.value)
    self.format = format.value ?? .table
    query = StanceQuery(
      actor: actor.value,
      target: target.value,
      days: days.value,
      factsOnly: arguments.has("--facts-only"),
      directOnly: arguments.has("--direct-only"),
      repetition: once.value ?? .everyTime
    )
    showsAgreement = arguments.has("--agreement")
    if showsAgreement,
      let other = Self.list.first(where: { option in
        option.name != "--agreement" && option.name != Option.colour.name && arguments.has(option.name)
      })
    {
      printError("`--agreement` compares all that coders record: remove `\(other.name)`")
      return nil
    }
    isPlain = !Self.list.contains { $0.name != Option.colour.name && arguments.has($0.name) }
  }

  /// The value of an option that may be missing.
  private struct Value<Wrapped> {
    var value: Wrapped?
  }

  private static func word<Word: RawRepresentable & CaseIterable>(
    _ type: Word.Type,
    _ arguments: Arguments,
    _ option: String
  ) -> Value<Word>? where Word.RawValue == String {
    guard let written = arguments.value(option) else { return Value(value: nil) }
    let words = Word.allCases.map(\.rawValue).filter { $0 != StanceRepetition.everyTime.rawValue }
    if words.contains(written), let word = Word(rawValue: written) { return Value(value: word) }
    let listed = words.dropLast().joined(separator: ", ") + " or " + (words.last ?? "")
    let near = nearest(to: written, among: words)
    printError("`\(option)` is \(listed), not `\(written)`\(didYouMean(near))")
    return nil
  }

  /// A handle with its sigil or without; the first namespace is meant where it has none.
  private static func handle(_ arguments: Arguments, _ option: String, _ allowed: [Namespace]) -> Value<Handle>? {
    guard let written = arguments.value(option) else { return Value(value: nil) }
    let sigils: [Character: Namespace] = ["@": .actor, "#": .issue]
    let namespace = written.first.flatMap { sigils[$0] }
    let name = namespace == nil ? written : String(written.dropFirst())
    if !name.isEmpty, allowed.contains(namespace ?? allowed[0]) {
      return Value(value: Handle(namespace ?? allowed[0], name))
    }
    let example = option == "--actor" ? "an actor: --actor @clinton" : "an issue: --issue '#targets'"
    printError("`\(option)` needs \(example)")
    return nil
  }

  /// nil, with an error printed, where a date is bad, or the last day is before the first.
  private static func days(_ arguments: Arguments) -> Value<ClosedRange<CalendarDay>>? {
    guard arguments.has("--from") || arguments.has("--to") else { return Value(value: nil) }
    guard let first = dayRange(arguments, "--from"), let last = dayRange(arguments, "--to") else { return nil }
    guard first.earliest <= last.latest else {
      printError("`--from` is after `--to`: there is no day between them")
      return nil
    }
    return Value(value: first.earliest...last.latest)
  }

  private static func dayRange(_ arguments: Arguments, _ option: String) -> DayRange? {
    guard let text = arguments.value(option) else { return .always }
    if let problem = HeaderDate.problem(text) {
      printError("`\(option)`: `\(text)` is not a date: \(problem)")
      return nil
    }
    return (try? DateValue(text)).map { DayRange($0) } ?? .always
  }
}
