// The requests of the protocol that are not served, each with its reason.

/// What a client may ask by the protocol (3.17) and is answered `methodNotFound`. A test holds that this list and
/// ``Handlers`` name each request of a client once, and that the README says the same.
enum UnservedRequests {
  static let all: [(method: String, reason: String)] = [
    ("textDocument/documentColor", "a text about positions has no colours of its own"),
    ("textDocument/colorPresentation", "a text about positions has no colours of its own"),
    ("textDocument/moniker", "a handle is known in its corpus alone, and has no name outside of it"),
    ("textDocument/inlineValue", "nothing is run, so nothing has a value"),
    (
      "textDocument/inlineCompletion",
      "completion offers what the codebook has; who says what is for a person to decide"
    ),
    ("textDocument/onTypeFormatting", "white space that changes under the cursor disturbs; format when you save"),
    ("textDocument/rangesFormatting", "one range is laid out at a time"),
    ("textDocument/willSaveWaitUntil", "nothing is changed unasked; an editor can format or fix when it saves"),
    ("workspace/textDocumentContent", "every document is a file"),
    ("workspace/willCreateFiles", "files refer to handles and not to files: nothing changes"),
    ("workspace/willDeleteFiles", "files refer to handles and not to files: nothing changes"),
    ("documentLink/resolve", "a link has its address from the beginning"),
    ("inlayHint/resolve", "a hint has its reason from the beginning"),
    ("workspaceSymbol/resolve", "a symbol has its place from the beginning"),
  ]
}
