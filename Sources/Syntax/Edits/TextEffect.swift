// What an edit may do to an article's text.

public import Text

/// What an edit does to the text of an article, which is the file without its markup.
public enum TextEffect: Hashable, Sendable {
  /// The text stays as it is, byte for byte.
  case kept
  /// These bytes of the file are markup that was read as text by mistake: they leave the text, and nothing else does.
  case removesMarkup([TextRange])
  /// The file is read anew: what was text is now header, or what was foot is now text.
  case readAnew
}
