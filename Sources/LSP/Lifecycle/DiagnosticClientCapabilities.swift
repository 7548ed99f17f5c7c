// What a client can do with diagnostics, pushed and pulled.

public struct PublishDiagnosticsClientCapabilities: ClientValue {
  public var relatedInformation: Bool
  public var versionSupport: Bool
  public var codeDescriptionSupport: Bool
  public var dataSupport: Bool
  public var tagSupport: DiagnosticTagSupport

  public init(_ json: LSPAny = [:]) {
    relatedInformation = json.flag("relatedInformation")
    versionSupport = json.flag("versionSupport")
    codeDescriptionSupport = json.flag("codeDescriptionSupport")
    dataSupport = json.flag("dataSupport")
    tagSupport = DiagnosticTagSupport(json.part("tagSupport"))
  }
}

public struct DiagnosticTagSupport: ClientValue {
  /// Raw values of `DiagnosticTag`.
  public var valueSet: [Int]

  public init(_ json: LSPAny = [:]) {
    valueSet = json.list("valueSet") { $0.integer }
  }
}

/// Of diagnostics that are pulled. What is shown of each, clients say here since 3.18, and before with those that are pushed.
public struct DiagnosticClientCapabilities: ClientValue {
  public var dynamicRegistration: Bool
  public var relatedDocumentSupport: Bool
  public var relatedInformation: Bool
  public var codeDescriptionSupport: Bool
  public var dataSupport: Bool
  public var tagSupport: DiagnosticTagSupport

  public init(_ json: LSPAny = [:]) {
    dynamicRegistration = json.flag("dynamicRegistration")
    relatedDocumentSupport = json.flag("relatedDocumentSupport")
    relatedInformation = json.flag("relatedInformation")
    codeDescriptionSupport = json.flag("codeDescriptionSupport")
    dataSupport = json.flag("dataSupport")
    tagSupport = DiagnosticTagSupport(json.part("tagSupport"))
  }
}
