// Facts as JSON lines: the format that other programs build on, one object a file.

internal import Serial

public struct JSONLines: Exporter {
  public static let findings = FindingUse.within

  public init() {}

  public func part(of file: ExportedFile) -> ExportPart { ExportPart(JSONLine(file).bytes) }

  /// The line of one file, with its end.
  public func line(of file: ExportedFile) -> [UInt8] { JSONLine(file).bytes }

  /// The line that stands for a file that could not be read, and says why.
  public func line(ofUnread path: String, because reason: String) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.key("format")
      writer.integer(1)
      writer.member("file", path)
      writer.member("error", reason)
    }
    return writer.bytes + [0x0A]
  }
}
