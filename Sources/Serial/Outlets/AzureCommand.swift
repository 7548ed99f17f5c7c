// Text within a logging command of Azure Pipelines.

/// As Microsoft's page "Logging commands" has it. A text is the command's message; `\(property: …)` is the value of one of
/// its properties.
public enum AzureCommand: Outlet {
  public static func append(_ text: String, to bytes: inout [UInt8]) { escape(text.visible, &bytes) }

  fileprivate static func escape(_ text: String, _ bytes: inout [UInt8]) {
    text.withBytes { text in
      for byte in text {
        switch byte {
        case UInt8(ascii: "%"): bytes.append(contentsOf: "%AZP25".utf8)
        case UInt8(ascii: "\r"): bytes.append(contentsOf: "%0D".utf8)
        case UInt8(ascii: "\n"): bytes.append(contentsOf: "%0A".utf8)
        case UInt8(ascii: ";"): bytes.append(contentsOf: "%3B".utf8)
        case UInt8(ascii: "]"): bytes.append(contentsOf: "%5D".utf8)
        default: bytes.append(byte)
        }
      }
    }
  }
}

extension Escaped.Interpolation where Destination == AzureCommand {
  /// The value of a property, exactly: Azure looks for the file that it names.
  public mutating func appendInterpolation(property text: String) { AzureCommand.escape(text, &bytes) }
}

extension Outgoing where Destination == AzureCommand {
  /// The value of a property, exactly.
  public mutating func property(_ text: String) { escaped { AzureCommand.escape(text, &$0) } }
}
