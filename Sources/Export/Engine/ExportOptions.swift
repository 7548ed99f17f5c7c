// What a user may ask of a format.

public struct ExportOptions: Sendable {
  /// `csv`: with a byte-order mark, and with no cell that a spreadsheet would calculate.
  public var isForExcel = false

  /// Networks: what is counted, and how.
  public var network = NetworkOptions()

  public init() {}
}
