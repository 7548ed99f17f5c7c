// How many findings there are, in words.

internal import Serial

enum FindingSentence {
  /// `2 errors and 1 warning were found`; empty where nothing was.
  static func text(errors: Int, warnings: Int) -> String {
    var parts: [String] = []
    if errors > 0 { parts.append(plural(errors, "error")) }
    if warnings > 0 { parts.append(plural(warnings, "warning")) }
    if parts.isEmpty { return "" }
    return "\(parts.joined(separator: " and ")) \(errors + warnings == 1 ? "was" : "were") found"
  }
}
