// As what `dossier show` prints what it counts.

enum ShowFormat: String, CaseIterable {
  case table, json, csv, markdown

  /// Whether a program reads it rather than a person.
  var isForPrograms: Bool { self == .json || self == .csv }
}
