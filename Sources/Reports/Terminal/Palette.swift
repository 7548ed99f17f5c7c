// Colours of a terminal, or none.

public import Serial

public struct Palette: Sendable {
  public enum Style: Sendable {
    case plain, bold, dim, red, green, yellow, blue, cyan

    /// What a terminal takes to begin it (ECMA-48, SGR).
    fileprivate var code: StaticString {
      switch self {
      case .plain: ""
      case .bold: "\u{1B}[1m"
      case .dim: "\u{1B}[2m"
      case .red: "\u{1B}[1;31m"
      case .green: "\u{1B}[32m"
      case .yellow: "\u{1B}[1;33m"
      case .blue: "\u{1B}[1;34m"
      case .cyan: "\u{1B}[36m"
      }
    }
  }

  public var isOn: Bool

  public init(isOn: Bool) { self.isOn = isOn }

  public func bold(_ text: Escaped<PlainLine>) -> Escaped<PlainLine> { paint(.bold, text) }
  public func dim(_ text: Escaped<PlainLine>) -> Escaped<PlainLine> { paint(.dim, text) }
  public func red(_ text: Escaped<PlainLine>) -> Escaped<PlainLine> { paint(.red, text) }
  public func green(_ text: Escaped<PlainLine>) -> Escaped<PlainLine> { paint(.green, text) }

  /// The text, which may hold colours itself, with what begins and ends a style around it.
  public func paint(_ style: Style, _ text: Escaped<PlainLine>) -> Escaped<PlainLine> {
    guard paints(style), !text.isEmpty else { return text }
    return Escaped(stringLiteral: style.code) + text + Escaped(stringLiteral: Self.end)
  }

  fileprivate func paints(_ style: Style) -> Bool { isOn && style != .plain }

  fileprivate static let end: StaticString = "\u{1B}[0m"
}

extension Outgoing where Destination == PlainLine {
  public mutating func write(_ text: Escaped<PlainLine>, _ style: Palette.Style, _ palette: Palette) {
    if text.isEmpty { return }
    painted(style, palette) { $0.write(text) }
  }

  /// What is written in between, in a style.
  mutating func painted(_ style: Palette.Style, _ palette: Palette, _ write: (inout Self) -> Void) {
    let isPainted = palette.paints(style)
    if isPainted { literal(style.code) }
    write(&self)
    if isPainted { literal(Palette.end) }
  }
}
