// Selections that widen step by step.

public enum SelectionRangeRequest: ClientRequest {
  public typealias Params = SelectionRangeParams
  public typealias Result = [SelectionRange]?
  public static let method = RequestMethod.selectionRange
}

public struct SelectionRangeParams: Codable, Hashable, Sendable {
  public var textDocument: TextDocumentIdentifier
  public var positions: [Position]
  public var workDoneToken: ProgressToken?
  public var partialResultToken: ProgressToken?

  public init(
    textDocument: TextDocumentIdentifier,
    positions: [Position],
    workDoneToken: ProgressToken? = nil,
    partialResultToken: ProgressToken? = nil
  ) {
    self.textDocument = textDocument
    self.positions = positions
    self.workDoneToken = workDoneToken
    self.partialResultToken = partialResultToken
  }
}

/// One for each position asked about.
public struct SelectionRange: Hashable, Sendable {
  /// From the innermost outwards, each within the next; the protocol nests them as `parent`. Not empty.
  public var ranges: [Range]

  public init(_ ranges: [Range]) { self.ranges = ranges }
}

extension SelectionRange: Codable {
  private enum CodingKeys: CodingKey { case range, parent }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    ranges = [try container.decode(Range.self, forKey: .range)]
    ranges += try container.decodeIfPresent(SelectionRange.self, forKey: .parent)?.ranges ?? []
  }

  public func encode(to encoder: any Encoder) throws { try encode(ranges[...], to: encoder) }

  private func encode(_ ranges: ArraySlice<Range>, to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    guard let range = ranges.first else { return }
    try container.encode(range, forKey: .range)
    if ranges.count > 1 { try encode(ranges.dropFirst(), to: container.superEncoder(forKey: .parent)) }
  }
}
