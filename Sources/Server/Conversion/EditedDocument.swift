// A file that an edit changes, as the client names it.

internal import LSP
internal import Text

struct EditedDocument: Sendable {
  let uri: DocumentURI
  /// The one that the client gave it; nil for a file that is not open, and where the client has named none.
  let version: Int?
  /// As it is before the edits.
  let text: SourceText
  var edits: [Text.TextEdit] = []
}
