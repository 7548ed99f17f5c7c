// Who takes a stand on whom.

public enum CallHierarchyPrepareRequest: ClientRequest {
  public typealias Params = CallHierarchyPrepareParams
  public typealias Result = [CallHierarchyItem]?
  public static let method = RequestMethod.prepareCallHierarchy
}

public enum CallHierarchyIncomingCallsRequest: ClientRequest {
  public typealias Params = CallHierarchyCallsParams
  public typealias Result = [CallHierarchyIncomingCall]?
  public static let method = RequestMethod.incomingCalls
}

public enum CallHierarchyOutgoingCallsRequest: ClientRequest {
  public typealias Params = CallHierarchyCallsParams
  public typealias Result = [CallHierarchyOutgoingCall]?
  public static let method = RequestMethod.outgoingCalls
}

public typealias CallHierarchyPrepareParams = TextDocumentPositionParams

public struct CallHierarchyCallsParams: Codable, Hashable, Sendable {
  public var item: HierarchyItem
  public var workDoneToken: ProgressToken?
  public var partialResultToken: ProgressToken?

  public init(item: HierarchyItem, workDoneToken: ProgressToken? = nil, partialResultToken: ProgressToken? = nil) {
    self.item = item
    self.workDoneToken = workDoneToken
    self.partialResultToken = partialResultToken
  }
}

/// A line of a call or a type hierarchy: both have the same fields.
public struct HierarchyItem: Codable, Hashable, Sendable {
  public var name: String
  public var kind: SymbolKind
  public var tags: [SymbolTag]?
  public var detail: String?
  public var uri: DocumentURI
  public var range: Range
  /// Inside `range`.
  public var selectionRange: Range
  /// Comes back when the client asks for the next level.
  public var data: LSPAny?

  public init(
    name: String,
    kind: SymbolKind,
    tags: [SymbolTag]? = nil,
    detail: String? = nil,
    uri: DocumentURI,
    range: Range,
    selectionRange: Range,
    data: LSPAny? = nil
  ) {
    self.name = name
    self.kind = kind
    self.tags = tags
    self.detail = detail
    self.uri = uri
    self.range = range
    self.selectionRange = selectionRange
    self.data = data
  }
}

public typealias CallHierarchyItem = HierarchyItem

public struct CallHierarchyIncomingCall: Codable, Hashable, Sendable {
  public var from: CallHierarchyItem
  /// In the document of `from`.
  public var fromRanges: [Range]

  public init(from: CallHierarchyItem, fromRanges: [Range]) {
    self.from = from
    self.fromRanges = fromRanges
  }
}

public struct CallHierarchyOutgoingCall: Codable, Hashable, Sendable {
  public var to: CallHierarchyItem
  /// In the document of the item asked about.
  public var fromRanges: [Range]

  public init(to: CallHierarchyItem, fromRanges: [Range]) {
    self.to = to
    self.fromRanges = fromRanges
  }
}
