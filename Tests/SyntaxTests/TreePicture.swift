// A tree as text, to compare in a test.

import Syntax
import Text

extension SyntaxTree {
  /// One line a node: its depth as indentation, its kind, and a leaf's bytes.
  var picture: String {
    var lines: [String] = []
    var ends: [Int] = []
    for (index, node) in nodes.enumerated() {
      while let last = ends.last, last <= index { ends.removeLast() }
      let bytes = node.kind.isComposite ? "" : " \(string(node.range).debugDescription)"
      lines.append(String(repeating: " ", count: ends.count) + "\(node.kind)" + bytes)
      if node.kind.isComposite { ends.append(Int(node.next)) }
    }
    return lines.joined(separator: "\n")
  }

  /// The leaves' bytes, one after the other.
  var printed: [UInt8] {
    var result: [UInt8] = []
    for node in nodes where !node.kind.isComposite { result += bytes[node.range.indices] }
    return result
  }
}
