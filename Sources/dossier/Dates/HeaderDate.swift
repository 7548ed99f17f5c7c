// The date of a header, as an option gives it.

internal import EDTF

enum HeaderDate {
  /// What is wrong with a date; nil where nothing is.
  static func problem(_ text: String) -> String? {
    switch DateValue.parse(text) {
    case .success(let value): value.kind == .edtf ? nil : "a duration or a repeat is no point in time"
    case .failure(let problem): problem.description
    }
  }
}
