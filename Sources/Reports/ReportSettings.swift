// What formats must know beside the findings, each what it needs of it.

public struct ReportSettings: Sendable {
  public var palette: Palette
  public var links: Hyperlinks
  /// The columns that a line of source may take.
  public var width: Int
  public var checkout: Checkout
  /// When the check ran, in UTC: `1993-04-17T09:00:00`.
  public var time: String
  /// That of the program.
  public var version: String

  public init(
    palette: Palette,
    links: Hyperlinks,
    width: Int,
    checkout: Checkout,
    time: String,
    version: String
  ) {
    self.palette = palette
    self.links = links
    self.width = width
    self.checkout = checkout
    self.time = time
    self.version = version
  }
}
