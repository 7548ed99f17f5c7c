// What the header of an imported text says, and who says it.

internal import Import
internal import Serial

/// The values of one header: those of a table, then of the file's name, then of options.
struct TextHeader {
  private var values: [(key: String, value: String, place: String)] = []

  /// Adds values that stand at a place; nil, with an error printed, where it says otherwise than another.
  mutating func add(_ new: [(key: String, value: String)], at place: String, isDefault: Bool = false) -> Bool {
    for (key, value) in new {
      guard let known = values.first(where: { $0.key == key }) else {
        values.append((key, value, place))
        continue
      }
      if isDefault || known.value == value { continue }
      printError("\(place): `\(key)` is `\(value)`, and `\(known.value)` by \(known.place); correct one of them")
      return false
    }
    return true
  }

  /// The values with dates in EDTF, in the order of a header. nil, with errors printed, where a date is none or may be
  /// several; what was read otherwise than it was written is reported. Nothing in `told` is said again: what options say is the
  /// same for many texts.
  func resolved(_ told: inout Set<Escaped<PlainLine>>) -> [(key: String, value: String)]? {
    var result: [(key: String, value: String)] = []
    var isClear = true
    func tell(_ sentence: Escaped<PlainLine>) { if told.insert(sentence).inserted { printError(sentence) } }
    let language = values.first { $0.key == "language" }?.value
    for (key, value, place) in values {
      guard key == "published" || key == "on" else {
        result.append((key, value))
        continue
      }
      let said: Escaped<PlainLine> =
        place.hasPrefix("--") ? "`\(place) \(value)`" : "\(place): `\(key)` “\(value)”"
      switch DateReading(value, language: language) {
      case .written(let date): result.append((key, date))
      case .read(let date):
        tell("\(said) is read as \(date)")
        result.append((key, date))
      case .unclear(let dates):
        tell("\(said) may be \(dates.joined(separator: " or ")); write it so")
        isClear = false
      case .unknown(let problem):
        tell("\(said) is not a date: \(problem)")
        isClear = false
      }
    }
    return isClear ? MetadataTable.inOrder(result) : nil
  }
}
