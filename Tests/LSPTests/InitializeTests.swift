// What clients say of themselves: the odd, the old and the broken.

import LSP
import Testing

private func params(_ json: String) throws -> InitializeParams {
  guard case .request(_, let call) = try Message(Array(#"{"id":1,"method":"initialize","params":\#(json)}"#.utf8))
  else {
    throw ResponseError(.internalError, "no request")
  }
  return try call.params(of: InitializeRequest.self)
}

@Test func aRichClientIsUnderstood() throws {
  let client = try params(
    #"""
    {"processId": 42, "clientInfo": {"name": "Neovim", "version": "0.11.4"}, "workDoneToken": "1", "trace": "off",
     "rootPath": "/corpus", "rootUri": "file:///corpus", "workspaceFolders": [{"uri": "file:///a", "name": "a"}],
     "capabilities": {
       "general": {"positionEncodings": ["utf-8", "utf-16", "utf-32"]},
       "window": {"workDoneProgress": true, "showDocument": {"support": true}},
       "workspace": {"workspaceEdit": {"resourceOperations": ["rename", "create"], "documentChanges": true},
         "didChangeWatchedFiles": {"dynamicRegistration": true, "relativePatternSupport": true},
         "diagnostics": {"refreshSupport": true}, "configuration": true, "fileOperations": {"willRename": true}},
       "textDocument": {
         "completion": {"completionItem": {"snippetSupport": true, "insertReplaceSupport": true,
           "labelDetailsSupport": true, "resolveSupport": {"properties": ["documentation"]},
           "documentationFormat": ["markdown", "plaintext"]}},
         "hover": {"contentFormat": ["markdown", "plaintext"]}, "definition": {"linkSupport": true},
         "codeAction": {"codeActionLiteralSupport": {"codeActionKind": {"valueSet": ["", "quickfix"]}}},
         "publishDiagnostics": {"relatedInformation": true, "versionSupport": true, "tagSupport": {"valueSet": [1, 2]}},
         "diagnostic": {"dynamicRegistration": false}, "callHierarchy": {},
         "foldingRange": {"lineFoldingOnly": true}, "rename": {"prepareSupport": true}}}}
    """#
  )
  #expect(client.processId == 42)
  #expect(client.clientInfo == ClientInfo(name: "Neovim", version: "0.11.4"))
  #expect(client.folders == [DocumentURI("file:///a")])
  let (general, window) = (client.capabilities.general, client.capabilities.window)
  #expect(general.positionEncodings == [.utf8, .utf16, .utf32])
  #expect(window.workDoneProgress && window.showDocument.support)
  let workspace = client.capabilities.workspace
  #expect(workspace.workspaceEdit.documentChanges)
  #expect(workspace.workspaceEdit.resourceOperations == [.rename, .create])
  #expect(workspace.didChangeWatchedFiles.dynamicRegistration)
  #expect(workspace.didChangeWatchedFiles.relativePatternSupport)
  #expect(workspace.diagnostics.refreshSupport && !workspace.inlayHint.refreshSupport)
  #expect(workspace.configuration && !workspace.workspaceFolders)
  #expect(workspace.fileOperations.willRename && !workspace.fileOperations.didRename)
  let document = client.capabilities.textDocument
  #expect(document.completion.completionItem.snippetSupport && document.completion.completionItem.labelDetailsSupport)
  #expect(document.completion.completionItem.insertReplaceSupport)
  #expect(document.completion.completionItem.resolveSupport.properties == ["documentation"])
  #expect(document.hover.contentFormat == [.markdown, .plainText])
  #expect(document.definition.linkSupport && !document.declaration.linkSupport)
  #expect(document.codeAction.codeActionLiteralSupport != nil)
  #expect(document.publishDiagnostics.tagSupport.valueSet == [1, 2])
  #expect(document.publishDiagnostics.versionSupport && !document.publishDiagnostics.codeDescriptionSupport)
  #expect(document.diagnostic != nil && document.callHierarchy != nil && document.typeHierarchy == nil)
  #expect(document.foldingRange.lineFoldingOnly && document.rename.prepareSupport)
}

@Test(arguments: [
  "null", "{}", #"{"capabilities": {}}"#, #"{"capabilities": null}"#, #"{"capabilities": []}"#,
  #"{"processId": "7", "rootUri": 7, "rootPath": false, "workspaceFolders": {}, "trace": 1, "clientInfo": "me"}"#,
  #"{"capabilities": {"general": {"positionEncodings": "utf-8"}, "textDocument": {"hover": {"contentFormat": true}}}}"#,
  #"{"capabilities": {"textDocument": {"diagnostic": null, "codeAction": {"codeActionLiteralSupport": 5}}}}"#,
  #"{"capabilities": {"workspace": [], "window": {"workDoneProgress": "yes"}}, "workDoneToken": {}}"#,
])
func whatMakesNoSenseIsTakenAsMissing(_ json: String) throws {
  let client = try params(json)
  #expect(client.processId == nil)
  #expect(client.folders == [])
  #expect(client.capabilities.general.positionEncodings == [])
  #expect(client.capabilities.textDocument.hover.contentFormat == [])
  #expect(client.capabilities.textDocument.diagnostic == nil)
  #expect(!client.capabilities.window.workDoneProgress)
}

@Test(arguments: [#"["no"]"#, "7", #""no""#, "true"]) func whatIsNoObjectIsAnError(_ json: String) {
  let error = #expect(throws: ResponseError.self) { try params(json) }
  #expect(error?.code == .invalidParams)
}

@Test func oneOddElementLeavesTheRest() throws {
  let client = try params(
    #"""
    {"workspaceFolders": [{"uri": 1}, {"uri": "file:///b", "name": "b"}, null],
     "capabilities": {"general": {"positionEncodings": ["utf-7", 8, "utf-16"]},
       "textDocument": {"publishDiagnostics": {"tagSupport": {"valueSet": [2, "x"]}}}}}
    """#
  )
  #expect(client.folders == [DocumentURI("file:///b")])
  #expect(client.capabilities.general.positionEncodings == [PositionEncodingKind(rawValue: "utf-7"), .utf16])
  #expect(client.capabilities.textDocument.publishDiagnostics.tagSupport.valueSet == [2])
}

@Test(arguments: [
  (#"{"rootUri": "file:///r", "rootPath": "/p", "workspaceFolders": [{"uri": "file:///w", "name": ""}]}"#, ["/w"]),
  (#"{"rootUri": "file:///r", "rootPath": "/p", "workspaceFolders": []}"#, ["/r"]),
  (#"{"rootUri": null, "rootPath": "/p q", "workspaceFolders": null}"#, ["/p q"]),
  (#"{"rootUri": null, "rootPath": ""}"#, []),
])
func foldersAreTakenFromTheNewestField(_ json: String, _ paths: [String]) throws {
  #expect(try params(json).folders.map(\.path) == paths)
}

@Test func numbersOutOfRangeAreClamped() throws {
  for (written, read) in [
    ("-1", 0), ("0", 0), ("0.9", 0), ("2.5", 2), ("4294967295", UInt32.max), ("4294967296", .max),
    ("9223372036854775807", .max), ("-1e300", 0), ("1e300", .max),
  ] {
    let json =
      #"{"id":1,"method":"m","params":{"textDocument":{"uri":"x"},"position":{"line":\#(written),"character":1}}}"#
    guard case .request(_, let call) = try Message(Array(json.utf8)) else {
      Issue.record("no request: \(json)")
      continue
    }
    #expect(try call.params(of: HoverRequest.self).position == Position(line: read, character: 1))
  }
}
