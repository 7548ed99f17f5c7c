// A part of an export: bytes on their way to files, and what they do not say.

internal import Corpus

/// What one file, or a corpus, adds to an export.
public struct ExportPart: Sendable {
  /// Bytes that are written behind those that a file of the export holds.
  public struct Piece: Sendable {
    /// The path within the folder of the export; empty where the export is one file.
    public let name: String
    public fileprivate(set) var bytes: [UInt8]
  }

  public private(set) var pieces: [Piece] = []
  /// What waits until a later part has `behindHeld`, behind what waits already: for a file that says first what is known last.
  public var held: [UInt8] = []
  /// What stands behind all that was held, which goes out behind the pieces; nil where it waits on.
  public var behindHeld: [UInt8]?
  /// What the format cannot say.
  var losses = ExportLosses()
  /// The handles of a file that nothing defines.
  var undefined: [Handle] = []
  /// What a network counts of a file.
  var stances: [NetworkStance] = []
  /// The actors and issues that a file defines for itself.
  var nodes: [NetworkNode] = []
  /// Who coded a file.
  var coder: String?
  /// Rows that are numbered when they go out, and what numbers depend on.
  var events: [DNAEvent] = []

  init() {}

  public init(_ bytes: [UInt8], to name: String = "") { append(bytes, to: name) }

  /// Bytes for files each of which comes once.
  init(_ files: some Sequence<(name: String, bytes: [UInt8])>) {
    pieces = files.map { Piece(name: $0.name, bytes: $0.bytes) }
  }

  mutating func append(_ bytes: [UInt8], to name: String = "") {
    if let place = pieces.firstIndex(where: { $0.name == name }) {
      pieces[place].bytes += bytes
    } else {
      pieces.append(Piece(name: name, bytes: bytes))
    }
  }

  /// Adds what is lost here to what was lost before.
  public func addLosses(to sum: inout ExportLosses) { sum.add(losses) }
}
