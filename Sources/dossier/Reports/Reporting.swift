// How findings are told: the format, and where it goes.

struct Reporting {
  static let options = [Option.colour]

  private let palette: Palette

  /// nil, with a word on standard error, where a value is bad.
  init?(_ arguments: Arguments) {
    guard let palette = Palette(arguments) else { return nil }
    self.palette = palette
  }

  var report: any Report { HumanReport(palette: palette, width: Output.standard.width) }
}
