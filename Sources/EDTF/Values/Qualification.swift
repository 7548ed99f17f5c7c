// What EDTF's signs ?, ~ and % say of a date.

/// Whether a date, or a part of one, is uncertain (`?`), approximate (`~`) or both (`%`); empty where it is neither.
public struct Qualification: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue & 3 }

  /// The source may be wrong: `?`.
  public static let uncertain = Qualification(rawValue: 1)
  /// The value is an estimate: `~`.
  public static let approximate = Qualification(rawValue: 2)

  /// The sign that EDTF writes, or nothing.
  public var sign: String {
    switch rawValue {
    case 1: "?"
    case 2: "~"
    case 3: "%"
    default: ""
    }
  }
}
