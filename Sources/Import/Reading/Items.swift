// Items of tags made of what other programs say.

enum Items {
  /// A text as a string of a tag: line ends become spaces.
  static func string(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace, scalar != " " {
        result += " "
        continue
      }
      if ["\"", "\\", "{", "}"].contains(scalar) { result += "\\" }
      result.unicodeScalars.append(scalar)
    }
    return result + "\""
  }

  /// Variables, their names with `%`, and a note, each behind a space.
  static func tail(variables: [(name: String, value: String)], note: String?) -> String {
    var tail = ""
    for (name, value) in variables { tail += " \(name) \(string(value))" }
    if let note { tail += " note \(string(note))" }
    return tail
  }
}
