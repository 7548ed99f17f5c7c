// Handles for what other programs call as they like.

internal import Syntax
internal import Text

/// Makes handles of names: letters, digits and hyphens. Two names never share one.
public struct CodeNames: Sendable {
  private var names: [String: String] = [:]
  private var taken: [String: String] = [:]

  public init() {}

  /// The handle of a name without a sigil: `us-government` of `US Government`. The same name has the same handle.
  mutating func handle(_ name: String) -> String {
    if let known = names[name] { return known }
    let plain = Self.plain(name)
    var handle = plain
    var number = 2
    while let other = taken[handle], other != name {
      handle = "\(plain)-\(number)"
      number += 1
    }
    taken[handle] = name
    names[name] = handle
    return handle
  }

  private static func plain(_ name: String) -> String {
    var result = ""
    for scalar in name.lowercased().normalised.unicodeScalars {
      if scalar.isLetter || scalar.isCombining || scalar.properties.numericType == .decimal {
        result.unicodeScalars.append(scalar)
      } else if !result.isEmpty, result.last != "-" {
        result += "-"
      }
    }
    while result.last == "-" { result.removeLast() }
    let short = String(result.prefix(60))
    if isHandleName(short) { return short }
    return isHandleName("c-" + short) ? "c-" + short : "code"
  }
}
