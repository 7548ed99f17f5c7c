// A period as people write it behind a name: `since 1993`, `(1993–2001)`, `20 January 1993/20 January 2001`.

internal import EDTF
internal import Temporal

/// The end of a name that is meant as a period.
struct WrittenPeriod {
  /// What it means in EDTF, the likeliest first.
  let values: [String]
  /// How many bytes of the name it takes, with the comma, the white space and the parenthesis before it.
  let length: Int

  /// The marks around a period that stands apart, by the closing one. A set of EDTF keeps its own.
  private static let brackets: [Character: Character] = [")": "(", "]": "[", "}": "{"]

  /// Words of a name's end that may be a period.
  private static let mostWords = 8

  /// `name` as it is written, without an EDTF period behind a comma. nil where it ends in none. Without a comma and without
  /// parentheses only what has a beginning or an end is a period, since a name may well end in a year.
  init?(in name: String, isRole: Bool, _ language: DateLanguage) {
    let languages = [language] + DateLanguage.all.filter { $0 != language }
    if let last = name.last, let mark = Self.brackets[last], let open = name.lastIndex(of: mark),
      !Self.isEscaped(open, name)
    {
      let set = Self.edtf(String(name[open...]))
      let inside = Self.trimmed(name[name.index(after: open)...].dropLast())
      let values = set.map { [$0] } ?? Self.values(inside, languages)
      let isClear = isRole || set != nil || values.contains { $0.contains("/") || $0.utf8.count >= 7 }
      guard isClear, let found = WrittenPeriod(values, in: name, from: open) else { return nil }
      self = found
      return
    }
    if let comma = name.lastIndex(where: { $0 == "," || $0 == "，" }) {
      if Self.isEscaped(comma, name) { return nil }
      let tail = Self.trimmed(name[name.index(after: comma)...])
      guard let found = WrittenPeriod(Self.values(tail, languages), in: name, from: comma) else { return nil }
      self = found
      return
    }
    for start in Self.wordStarts(name) {
      let tail = name[start...]
      if tail.contains("\\") { continue }
      let values = Self.values(String(tail), languages).filter { $0.contains("/") || isRole && $0.utf8.count == 10 }
      // A length of words is no period of the name: "the Agreement of 5 May 1955".
      let isWords = tail.first.map { !$0.isNumber } ?? false
      guard !isWords || values.contains(where: { $0.contains("/") }) else { continue }
      if let found = WrittenPeriod(values, in: name, from: start) {
        self = found
        return
      }
    }
    return nil
  }

  private init?(_ values: [String], in name: String, from start: String.Index) {
    let before = name[..<start]
    let kept = before.reversed().drop { $0.isWhitespace || $0 == "," }
    guard !values.isEmpty, !kept.isEmpty else { return nil }
    self.values = values
    length = name.utf8.count - String(kept.reversed()).utf8.count
  }

  /// Whether a backslash makes a mark part of the name.
  private static func isEscaped(_ mark: String.Index, _ name: String) -> Bool {
    mark > name.startIndex && name[name.index(before: mark)] == "\\"
  }

  /// Where the last words begin, but the first of the name; the longest end first.
  private static func wordStarts(_ name: String) -> [String.Index] {
    let words = name.split(whereSeparator: \.isWhitespace)
    return words.dropFirst().suffix(mostWords).map(\.startIndex)
  }

  // MARK: What is meant

  /// The values that words may mean as a period; none where they are no time.
  static func values(_ text: String, _ languages: [DateLanguage] = DateLanguage.all) -> [String] {
    guard text.contains(where: \.isNumber), text.utf8.count <= 100 else { return [] }
    if let value = edtf(text) { return [value] }
    let plain = text.replacing("\u{2013}", with: "-").replacing("\u{2014}", with: "-")
    if let years = years(plain) { return years }
    for separator in ["/", " - ", "-", " to ", " bis "] {
      let halves = plain.split(separator: separator, omittingEmptySubsequences: false).map { trimmed($0) }
      guard halves.count == 2, !halves[0].isEmpty, !halves[1].isEmpty else { continue }
      if let first = day(halves[0], languages), let last = day(halves[1], languages),
        let value = edtf("\(first)/\(last)")
      {
        return [value]
      }
    }
    for language in languages {
      let words = DateWords(text, in: language)
      guard words.isTemporal, let value = words.candidates(in: DateContext(on: nil)).first?.value, value.kind == .edtf
      else { continue }
      return ["\(value)"]
    }
    return []
  }

  /// `1993-2001`, `1993 -`, `93/01`: years with one mark between.
  private static func years(_ text: String) -> [String]? {
    let parts = text.split(omittingEmptySubsequences: false, whereSeparator: { $0 == "-" || $0 == "/" })
      .map { trimmed($0) }
    guard parts.count == 2, parts.allSatisfy({ $0.allSatisfy { ("0"..."9").contains($0) } }) else { return nil }
    let (first, last) = (parts[0], parts[1])
    switch (first.count, last.count) {
    case (4, 4): return edtf("\(first)/\(last)").map { [$0] }
    case (4, 0): return ["\(first)/.."]
    case (0, 4): return ["../\(last)"]
    case (4, 2):
      let same = first.prefix(2) + last
      return same >= first ? edtf("\(first)/\(same)").map { [$0] } : nil
    case (2, 2):
      // `93/01` is of 1993 to 2001, or of the first month of 1993.
      let begin = century(first)
      let end = century(last)
      let years = begin <= end ? edtf("\(begin)/\(end)") : nil
      return [years, edtf("\(begin)-\(last)")].compactMap(\.self)
    default: return nil
    }
  }

  /// A year of two figures in full: `93` is 1993, `01` is 2001.
  private static func century(_ year: String) -> String { (year < "40" ? "20" : "19") + year }

  private static func edtf(_ text: String) -> String? {
    guard case .success(let value) = DateValue.parse(text), value.kind == .edtf else { return nil }
    return text
  }

  /// A date of one end of a period.
  private static func day(_ text: String, _ languages: [DateLanguage]) -> String? {
    if let value = edtf(text) { return value.contains("/") ? nil : value }
    for language in languages {
      let words = DateWords(text, in: language)
      guard words.isTemporal, let value = words.candidates(in: DateContext(on: nil)).first?.value, value.kind == .edtf
      else { continue }
      let written = "\(value)"
      return written.contains("/") ? nil : written
    }
    return nil
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    var text = Substring(text)
    while text.first?.isWhitespace ?? false { text.removeFirst() }
    while text.last?.isWhitespace ?? false { text.removeLast() }
    return String(text)
  }
}
