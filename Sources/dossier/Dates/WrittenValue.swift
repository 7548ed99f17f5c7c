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
    return (value, value.inWords.joined(separator: ", "))
  }

  /// What is wrong with it; nil for a value.
  var problem: String? {
    guard case .failure(let problem) = DateValue.parse(text) else { return nil }
    return "`\(text)` is not a date: \(problem)"
  }
}
