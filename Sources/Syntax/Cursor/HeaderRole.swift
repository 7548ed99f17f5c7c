// What a part of a header does there.

/// The role of a part of a header's line.
public enum HeaderRole: Hashable, Sendable {
  /// The key of an entry, also while its line has no colon yet.
  case key
  /// The value of an entry; the key is nil where the language does not know it.
  case value(of: HeaderKey?)
  /// Sigil and handle of a definition.
  case handle(Sigil)
  case title(Sigil)
  /// The key of a property in a definition of this kind, also while its line has no colon yet.
  case property(in: Sigil)
  /// The value of a property, or one name of a list; the key is nil where a definition of this kind does not have it.
  case propertyValue(of: PropertyKey?, in: Sigil)
  /// The period behind a name of a list.
  case period(of: PropertyKey?, in: Sigil)
}
