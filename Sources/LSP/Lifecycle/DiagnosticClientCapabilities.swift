// What a client can do with diagnostics, pushed and pulled.

public struct PublishDiagnosticsClientCapabilities: LenientValue, Sendable {
  @Lenient public var relatedInformation: Bool
  @Lenient public var versionSupport: Bool
  @Lenient public var codeDescriptionSupport: Bool
  @Lenient public var dataSupport: Bool
  @Lenient public var tagSupport: DiagnosticTagSupport

  public init() {}
}

public struct DiagnosticTagSupport: LenientValue, Sendable {
  /// Raw values of `DiagnosticTag`.
  @Lenient public var valueSet: [Int]

  public init() {}
}

/// Of diagnostics that are pulled. What is shown of each, clients say here since 3.18, and before with those that are pushed.
public struct DiagnosticClientCapabilities: LenientValue, Sendable {
  @Lenient public var dynamicRegistration: Bool
  @Lenient public var relatedDocumentSupport: Bool
  @Lenient public var relatedInformation: Bool
  @Lenient public var codeDescriptionSupport: Bool
  @Lenient public var dataSupport: Bool
  @Lenient public var tagSupport: DiagnosticTagSupport

  public init() {}
}
