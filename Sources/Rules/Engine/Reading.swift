// From a file's bytes to what the rules see.

public import Corpus
internal import Syntax
internal import Text

/// A file that was read, or what keeps it from being read.
public enum ReadFile: Sendable {
  case checked(CheckedFile)
  /// The file is no UTF-8; it says nothing.
  case unread(Finding)

  /// Reads bytes as an article or, where the path ends in `.codebook`, as a codebook.
  public init(path: String, bytes: [UInt8]) {
    if let offset = firstInvalidUTF8(in: bytes) {
      self = .unread(NotUTF8.finding(at: TextOffset(clamping: offset)))
      return
    }
    let tree = path.hasSuffix(".codebook") ? SyntaxTree(codebook: bytes) : SyntaxTree(article: bytes)
    self = .checked(CheckedFile(path: path, tree: tree, facts: Facts(tree)))
  }

  /// What the file says; nothing where it was not read.
  public var facts: Facts {
    switch self {
    case .checked(let file): return file.facts
    case .unread: return Facts()
    }
  }
}

extension Catalogue {
  /// What a file tells by itself and in the light of the codebooks.
  public static func findings(_ file: ReadFile, _ vocabulary: Vocabulary, _ set: RuleSet? = nil) -> [Finding] {
    switch file {
    case .checked(let file):
      let set = set ?? RuleSet(.usual, vocabulary)
      return alone(file, set) + withVocabulary(file, vocabulary, set)
    case .unread(let finding): return [finding]
    }
  }
}
