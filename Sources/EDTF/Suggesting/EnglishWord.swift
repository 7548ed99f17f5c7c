// The English words that a malformed value may hold.

/// English words of dates; other languages are read where words are worked out.
enum EnglishWord {
  /// 1–12 for the name of a month or three letters of it or more; `sept` too.
  static func month(_ word: String) -> Int? {
    let names = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
      "december",
    ]
    guard word.utf8.count >= 3 else { return nil }
    return names.firstIndex { $0.hasPrefix(word) }.map { $0 + 1 }
  }

  /// 21–24.
  static func season(_ word: String) -> Int? {
    switch word {
    case "spring": 21
    case "summer": 22
    case "autumn", "fall": 23
    case "winter": 24
    default: nil
    }
  }

  static func isWeekday(_ word: String) -> Bool {
    let names = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    return word.utf8.count >= 3 && names.contains { $0.hasPrefix(word) }
  }

  static let circa: Set = ["c", "ca", "circa", "cca", "about", "approximately", "approx", "around"]
  static let ordinalEndings: Set = ["st", "nd", "rd", "th"]
}
