// What may stand where something is being written, with the part at the cursor.

public enum SignatureHelpRequest: ClientRequest {
  public typealias Params = SignatureHelpParams
  public typealias Result = SignatureHelp?
  public static let method = RequestMethod.signatureHelp
}

/// Why help is asked for is not read: the answer depends on the place alone.
public typealias SignatureHelpParams = TextDocumentPositionParams

public struct SignatureHelp: Codable, Hashable, Sendable {
  public var signatures: [SignatureInformation]
  public var activeSignature: UInt32?
  public var activeParameter: UInt32?

  public init(signatures: [SignatureInformation], activeSignature: UInt32? = nil, activeParameter: UInt32? = nil) {
    self.signatures = signatures
    self.activeSignature = activeSignature
    self.activeParameter = activeParameter
  }
}

public struct SignatureInformation: Codable, Hashable, Sendable {
  public var label: String
  public var documentation: MarkupContent?
  public var parameters: [ParameterInformation]?

  public init(label: String, documentation: MarkupContent? = nil, parameters: [ParameterInformation]? = nil) {
    self.label = label
    self.documentation = documentation
    self.parameters = parameters
  }
}

public struct ParameterInformation: Codable, Hashable, Sendable {
  /// A part of the signature's label that stands in it once.
  public var label: String
  public var documentation: MarkupContent?

  public init(label: String, documentation: MarkupContent? = nil) {
    self.label = label
    self.documentation = documentation
  }
}
