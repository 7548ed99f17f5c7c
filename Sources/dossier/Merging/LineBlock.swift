// A part of a header or of a foot that is merged as one: an entry, a definition, a line of the foot.

internal import Syntax
internal import Text

struct LineBlock: Equatable {
  /// What it is known by: a key, a handle, a label.
  let key: String
  /// The comments and blank lines before it.
  var lead: [UInt8]
  var lines: [UInt8]
  let isDefinition: Bool

  var bytes: [UInt8] { lead + lines }

  /// The blocks of some nodes, which stand one behind the other; what follows the last is a block without lines.
  static func all(_ nodes: [Int], _ tree: SyntaxTree) -> [LineBlock] {
    var blocks: [LineBlock] = []
    var lead: [UInt8] = []
    var counts: [String: Int] = [:]
    func add(_ key: String, _ lines: [UInt8], isDefinition: Bool = false) {
      counts[key, default: 0] += 1
      let count = counts[key] ?? 1
      let numbered = count > 1 ? "\(key) \(count)" : key
      blocks.append(LineBlock(key: numbered, lead: lead, lines: lines, isDefinition: isDefinition))
      lead = []
    }
    for node in nodes {
      let bytes = Array(tree.bytes[tree.nodes[node].range.indices])
      switch tree.nodes[node].kind {
      case .comment, .blank: lead += bytes
      case .definition:
        let handle = tree.children(of: node).first { tree.nodes[$0].kind == .handle }
        let key = handle.map { tree.string(tree.nodes[$0].range) } ?? String(decoding: bytes, as: UTF8.self)
        add(key, bytes, isDefinition: handle != nil)
      case .entry:
        let key = tree.children(of: node).first { tree.nodes[$0].kind == .key }
        add(key.map { tree.string(tree.nodes[$0].range) } ?? "", bytes)
      case .footLine:
        let label = tree.children(of: node).first { tree.nodes[$0].kind == .label }
        add(label.map { tree.string(tree.nodes[$0].range) } ?? "", bytes)
      default: add(String(decoding: bytes, as: UTF8.self), bytes)
      }
    }
    blocks.append(LineBlock(key: "", lead: lead, lines: [], isDefinition: false))
    return blocks
  }

  /// With a line end behind its last line, so that another may follow.
  var ended: LineBlock {
    var block = self
    if let last = lines.last, last != 0x0A { block.lines.append(0x0A) }
    return block
  }
}
