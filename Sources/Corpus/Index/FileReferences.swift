// What one file shares with others beyond definitions.

/// The numbers and names by which one file is found from others.
struct FileReferences: Sendable {
  /// Numbers shared by texts that are alike.
  let likeness: [UInt32]
  /// The keys of the file's plain positions, each once, in order.
  let positions: [PositionKey]
  /// The text's number, by which its other codings are found; nil where the file takes no position.
  let text: UInt32?
  /// The names that the file uses and does not define for itself.
  let names: [NameID]

  /// Those of a record; none where there is no file.
  init(_ record: FileRecord?, of file: FileID) {
    likeness = record?.facts.sketch.keys ?? []
    let own = record?.ownHandles ?? []
    var keys: [PositionKey] = []
    record?.forEachPosition(own) { keys.append($0.key(in: file)) }
    keys.sort()
    if zip(keys, keys.dropFirst()).contains(where: ==) { keys = Array(Set(keys)).sorted() }
    positions = keys
    text = keys.isEmpty ? nil : record?.facts.sketch.textKey
    names = record?.namesFromOutside(own) ?? []
  }
}
