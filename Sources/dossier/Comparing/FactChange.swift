// A fact that one of two files has and the other has not.

internal import Disk
internal import Serial

struct FactChange: Equatable {
  let file: DiskPath
  let isAdded: Bool
  let fact: String

  /// Of all files of two sides, in the order of their names; of two files, whatever they are called. nil, with an error
  /// printed, where a file cannot be read.
  static func all(_ old: ComparedFiles, _ new: ComparedFiles) -> [FactChange]? {
    guard old.isFolder == new.isFolder else {
      printError("\(old.root) and \(new.root): one is a file, and one a folder")
      return nil
    }
    // Two files are compared whatever they are called.
    let names = old.isFolder ? Set(old.names + new.names).sorted() : new.names
    var all: [FactChange] = []
    for name in names {
      guard let before = old.bytes(old.isFolder ? name : old.names[0]), let after = new.bytes(name) else { return nil }
      if before == after { continue }
      let kinds = [old.isFolder ? name : old.names[0], name].map { CorpusFileKind(named: $0) == .codebook }
      all += changes(
        name,
        FactLines(before, isCodebook: kinds[0]).all,
        FactLines(after, isCodebook: kinds[1]).all
      )
    }
    return all
  }

  /// What the first has and the second has not, then the other way round; a fact that stands twice counts twice.
  static func changes(_ file: DiskPath, _ old: [String], _ new: [String]) -> [FactChange] {
    func rest(_ lines: [String], without others: [String]) -> [String] {
      var counts = Dictionary(others.map { ($0, 1) }, uniquingKeysWith: +)
      return lines.filter { line in
        guard let count = counts[line], count > 0 else { return true }
        counts[line] = count - 1
        return false
      }
    }
    return rest(old, without: new).map { FactChange(file: file, isAdded: false, fact: $0) }
      + rest(new, without: old).map { FactChange(file: file, isAdded: true, fact: $0) }
  }

  static func list(_ changes: [FactChange]) -> Escaped<PlainLine> {
    var text: Escaped<PlainLine> = ""
    var last: DiskPath?
    for change in changes {
      if change.file != last {
        if last != nil { text += "\n" }
        text += "\(change.file)\n"
        last = change.file
      }
      text += "\(change.isAdded ? "+" : "-") \(change.fact)\n"
    }
    return text
  }

  static func json(_ changes: [FactChange]) -> [UInt8] {
    var writer = JSONWriter()
    writer.array(changes) { writer, change in
      writer.object { object in
        object.member("file", change.file.description)
        object.member("change", change.isAdded ? "added" : "removed")
        object.member("fact", change.fact)
      }
    }
    return writer.bytes + [0x0A]
  }
}
