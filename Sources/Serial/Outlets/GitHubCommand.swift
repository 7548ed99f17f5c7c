// Text within a workflow command of GitHub Actions.

/// As `@actions/core` escapes it. A text is the command's message; `\(property: …)` is the value of one of its properties.
public enum GitHubCommand: Outlet {
  public static func append(_ text: String, to bytes: inout [UInt8]) { escape(text.visible, isProperty: false, &bytes) }

  fileprivate static func escape(_ text: String, isProperty: Bool, _ bytes: inout [UInt8]) {
    text.withBytes { text in
      for byte in text {
        switch byte {
        case UInt8(ascii: "%"): bytes.append(contentsOf: "%25".utf8)
        case UInt8(ascii: "\r"): bytes.append(contentsOf: "%0D".utf8)
        case UInt8(ascii: "\n"): bytes.append(contentsOf: "%0A".utf8)
        case UInt8(ascii: ":") where isProperty: bytes.append(contentsOf: "%3A".utf8)
        case UInt8(ascii: ",") where isProperty: bytes.append(contentsOf: "%2C".utf8)
        default: bytes.append(byte)
        }
      }
    }
  }
}

extension Escaped.Interpolation where Destination == GitHubCommand {
  /// The value of a property, exactly: GitHub looks for the file that it names.
  public mutating func appendInterpolation(property text: String) {
    GitHubCommand.escape(text, isProperty: true, &bytes)
  }
}

extension Outgoing where Destination == GitHubCommand {
  /// The value of a property, exactly.
  public mutating func property(_ text: String) { escaped { GitHubCommand.escape(text, isProperty: true, &$0) } }
}
