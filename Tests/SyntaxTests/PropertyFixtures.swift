// What the property tests are held against: the examples, the reference's blocks, and random files from a seed.

import Foundation
import Syntax
import TestSupport
import Testing
import Text

/// A file that properties are tried on.
struct PropertyFixture: Sendable, CustomTestStringConvertible {
  var name: String
  var bytes: [UInt8]
  var isCodebook: Bool
  var testDescription: String { name }

  /// The examples of the grammar, and each fenced block of its pages, as an article and as a codebook.
  static let all: [PropertyFixture] = {
    // A folder that cannot be read shows in the counts that `PropertyTests` holds.
    let pages = ((try? Repository.names("grammar")) ?? []).filter { $0.hasSuffix(".md") }
    return examples(Repository.url("grammar/examples")) + pages.flatMap { blocks(Repository.url("grammar/\($0)")) }
  }()

  private static func examples(_ folder: URL) -> [PropertyFixture] {
    let names = (FileManager.default.enumerator(atPath: folder.path)?.allObjects ?? []).compactMap { $0 as? String }
    return names.sorted().compactMap { name in
      guard name.hasSuffix(".article") || name.hasSuffix(".codebook"),
        let data = FileManager.default.contents(atPath: folder.appendingPathComponent(name).path)
      else { return nil }
      return PropertyFixture(name: name, bytes: [UInt8](data), isCodebook: name.hasSuffix(".codebook"))
    }
  }

  private static func blocks(_ reference: URL) -> [PropertyFixture] {
    guard let text = try? String(contentsOf: reference, encoding: .utf8) else { return [] }
    let fenced = text.components(separatedBy: "\n```").enumerated().filter { $0.offset % 2 == 1 }
    return fenced.flatMap { number, block in
      let bytes = Array(block.drop { $0 != "\n" }.dropFirst().utf8)
      return [false, true].map {
        PropertyFixture(
          name: "block \(number / 2 + 1) of \(reference.lastPathComponent)\($0 ? ", a codebook" : "")",
          bytes: bytes,
          isCodebook: $0
        )
      }
    }
  }
}

extension SyntaxTree {
  init(_ bytes: [UInt8], isCodebook: Bool) {
    if isCodebook { self.init(codebook: bytes) } else { self.init(article: bytes) }
  }

  /// Where the tree is not what a tree must be: leaves that tile the file, composites that hold whole leaves. Nil
  /// where it is.
  var flaw: String? {
    var offset: TextOffset = 0
    var open: [(next: Int, end: TextOffset)] = []
    for index in nodes.indices {
      let node = nodes[index]
      while let last = open.last, last.next <= index {
        if last.end != offset { return "a composite before node \(index) ends at \(last.end), its leaves at \(offset)" }
        open.removeLast()
      }
      if node.range.start != offset { return "\(node.kind) begins at \(node.range.start), not at \(offset)" }
      if Int(node.next) <= index || Int(node.next) > (open.last?.next ?? nodes.count) {
        return "\(node.kind) at \(offset) has \(node.next) as next"
      }
      if node.kind.isComposite {
        open.append((Int(node.next), node.range.end))
      } else {
        if node.range.isEmpty || Int(node.next) != index + 1 { return "\(node.kind) at \(offset) is no leaf" }
        offset = node.range.end
      }
    }
    if open.contains(where: { $0.end != offset }) { return "a composite ends beyond its leaves" }
    return Int(offset) == bytes.count ? nil : "the leaves end at \(offset) of \(bytes.count)"
  }
}
