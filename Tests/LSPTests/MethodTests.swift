// Every method has its type, and every type its own method.

import LSP
import Testing

private let requests: [any ClientRequest.Type] = [
  InitializeRequest.self, ShutdownRequest.self, WillSaveWaitUntilRequest.self, CompletionRequest.self,
  CompletionResolveRequest.self, HoverRequest.self, SignatureHelpRequest.self, DeclarationRequest.self,
  DefinitionRequest.self,
  TypeDefinitionRequest.self, ImplementationRequest.self, ReferencesRequest.self, DocumentHighlightRequest.self,
  DocumentSymbolRequest.self, CodeActionRequest.self, CodeActionResolveRequest.self, CodeLensRequest.self,
  CodeLensResolveRequest.self, DocumentLinkRequest.self, DocumentLinkResolveRequest.self, FoldingRangeRequest.self,
  SelectionRangeRequest.self, LinkedEditingRangeRequest.self, CallHierarchyPrepareRequest.self,
  CallHierarchyIncomingCallsRequest.self, CallHierarchyOutgoingCallsRequest.self, TypeHierarchyPrepareRequest.self,
  TypeHierarchySupertypesRequest.self, TypeHierarchySubtypesRequest.self, SemanticTokensFullRequest.self,
  SemanticTokensDeltaRequest.self, SemanticTokensRangeRequest.self, InlayHintRequest.self,
  InlayHintResolveRequest.self, DocumentDiagnosticRequest.self, WorkspaceDiagnosticRequest.self,
  DocumentFormattingRequest.self, DocumentRangeFormattingRequest.self, DocumentOnTypeFormattingRequest.self,
  RenameRequest.self, PrepareRenameRequest.self, WorkspaceSymbolRequest.self, ExecuteCommandRequest.self,
  WillCreateFilesRequest.self, WillRenameFilesRequest.self, WillDeleteFilesRequest.self,
]

private let notifications: [any ClientNotification.Type] = [
  InitializedNotification.self, ExitNotification.self, CancelRequestNotification.self, SetTraceNotification.self,
  WorkDoneProgressCancelNotification.self, DidOpenTextDocumentNotification.self, DidChangeTextDocumentNotification.self,
  WillSaveTextDocumentNotification.self, DidSaveTextDocumentNotification.self, DidCloseTextDocumentNotification.self,
  DidChangeConfigurationNotification.self, DidChangeWatchedFilesNotification.self,
  DidChangeWorkspaceFoldersNotification.self, DidCreateFilesNotification.self, DidRenameFilesNotification.self,
  DidDeleteFilesNotification.self,
]

@Test func everyMethodHasOneType() {
  #expect(requests.map { $0.method } == RequestMethod.allCases)
  #expect(notifications.map { $0.method } == NotificationMethod.allCases)
}

@Test func unknownMethodsAreNone() {
  for name in ["", "hover", "textDocument/Hover", "textDocument/moniker", "$/unknown"] {
    #expect(RequestMethod(rawValue: name) == nil)
    #expect(NotificationMethod(rawValue: name) == nil)
  }
}
