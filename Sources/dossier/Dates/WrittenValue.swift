// A date that is written as a value already, or was meant to be one.

internal import EDTF

/// What `dossier date` says of `1993-23` and of `1993-13`.
struct WrittenValue {
  private let text: String

  /// nil for words.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard let first = bytes.first, first == UInt8(ascii: "[") || first == UInt8(ascii: "{") || !bytes.contains(0x20)
    else {
      return nil
    }
    let next = bytes.dropFirst().first ?? 0
    switch first {
    case 0x30...0x39, UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "."), UInt8(ascii: "/"): break
    case UInt8(ascii: "X"), UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: "~"), UInt8(ascii: "%"): break
    case UInt8(ascii: "Y"), UInt8(ascii: "P"), UInt8(ascii: "R"):
      guard 0x30...0x39 ~= next || next == UInt8(ascii: "T") || next == UInt8(ascii: "/") || next == UInt8(ascii: "-")
      else { return nil }
    default: return nil
    }
    self.text = text
  }

  /// In its canonical form, with what it means; nil for what is no value.
  var reading: (value: DateValue, meaning: String)? {
    guard case .success(let value) = DateValue.parse(text) else { return nil }
    let parts = [value.inEnglish, doubt(value), days(value)].compactMap(\.self)
    return (value, parts.joined(separator: ", "))
  }

  /// What is wrong with it; nil for a value.
  var problem: String? {
    guard case .failure(let problem) = DateValue.parse(text) else { return nil }
    return "`\(text)` is not a date: \(problem)"
  }

  private func doubt(_ value: DateValue) -> String? {
    switch value.qualification {
    case []: nil
    case .uncertain: "uncertain"
    case .approximate: "approximate"
    default: "uncertain and approximate"
    }
  }

  /// nil for one day, which is said by then, and for what has no days.
  private func days(_ value: DateValue) -> String? {
    guard let first = value.earliest, let last = value.latest, first.day == nil || first != last else { return nil }
    return "from \(named(first)) to \(named(last))"
  }

  private func named(_ bound: DateBound) -> String {
    switch bound {
    case .day(let day): "\(day)"
    case .open: "any day"
    case .unknown: "an unknown day"
    }
  }
}
