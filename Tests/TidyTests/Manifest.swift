// The targets of `Package.swift` and what each says it may import, read from its text.

/// A target as the manifest declares it.
struct DeclaredTarget: Sendable, CustomStringConvertible {
  var name: String
  /// The targets it depends on.
  var below: Set<String>
  var isTest: Bool
  var description: String { name }
}

enum Manifest {
  static let file = Checkout.file("Package.swift")

  /// Every call that declares a target by a literal name.
  static let targets: [DeclaredTarget] = ["module(", ".target(", ".executableTarget(", "tests(", ".testTarget("]
    .flatMap {
      opening in
      calls(opening).compactMap { arguments in
        let strings = literals(arguments)
        guard let name = strings.first else { return nil }
        // What stands behind these labels is no target.
        let below = literals(arguments.cut(before: ["path:", "exclude:", "swiftSettings:"])).dropFirst()
        return DeclaredTarget(name: name, below: Set(below), isTest: opening.lowercased().contains("test"))
      }
    }

  /// The targets that are built from `Sources`.
  static let modules = targets.filter { !$0.isTest && Checkout.names("Sources").contains($0.name) }

  /// The texts between the parentheses of the calls that begin with `opening`.
  private static func calls(_ opening: String) -> [Substring] {
    var rest = file.text[...]
    var result: [Substring] = []
    while let start = rest.firstRange(of: opening) {
      let isWhole = opening.hasPrefix(".") || rest[..<start.lowerBound].last.map { !$0.isLetter && $0 != "." } ?? true
      var depth = 1
      let arguments = rest[start.upperBound...].prefix { character in
        depth += character == "(" ? 1 : character == ")" ? -1 : 0
        return depth > 0
      }
      if isWhole, !arguments.contains("{"), literals(arguments).first != nil { result.append(arguments) }
      rest = rest[start.upperBound...]
    }
    return result
  }

  private static func literals(_ text: Substring) -> [String] {
    text.split(separator: "\"", omittingEmptySubsequences: false).enumerated().filter { $0.offset % 2 == 1 }
      .map { String($0.element) }
  }
}

extension Substring {
  fileprivate func cut(before labels: [String]) -> Substring {
    let ends = labels.compactMap { firstRange(of: $0)?.lowerBound }
    return self[..<(ends.min() ?? endIndex)]
  }
}
