// Colours of a terminal, or none.

public import Serial

public struct Palette: Sendable {
  public enum Style: Sendable {
    case plain, bold, dim, red, green, yellow, blue, cyan

    /// What a terminal takes to begin it (ECMA-48, SGR).
    fileprivate var code: Escaped<PlainLine> {
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

  public func bold(_ text: String) -> String { paint(.bold, text) }
  public func dim(_ text: String) -> String { paint(.dim, text) }
  public func red(_ text: String) -> String { paint(.red, text) }
  public func green(_ text: String) -> String { paint(.green, text) }

  /// The text, which may hold colours itself, with what begins and ends a style around it.
  public func paint(_ style: Style, _ text: String) -> String {
    isOn && !text.isEmpty && style != .plain ? style.code.string + text + Self.end.string : text
  }

  fileprivate static let end: Escaped<PlainLine> = "\u{1B}[0m"
}

extension Outgoing where Destination == PlainLine {
  public mutating func write(_ text: Escaped<PlainLine>, _ style: Palette.Style, _ palette: Palette) {
    let isPainted = palette.isOn && !text.bytes.isEmpty && style != .plain
    if isPainted { write(style.code) }
    write(text)
    if isPainted { write(Palette.end) }
  }
}
