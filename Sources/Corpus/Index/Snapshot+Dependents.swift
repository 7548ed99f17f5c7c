// Questions about files that concern each other: reprints, contradictions, names that nobody uses.

extension Snapshot {
  /// How many of the files that share a number with a file are looked at, by path: all of them would be many where a
  /// corpus is made of copies.
  static let nearestCopies = 4
  /// How many files are looked at for a contradiction, by path: the first nearly always is one, unless it is another
  /// coding of the same text.
  static let nearestOpponents = 64

  /// The file whose text is most like that of a file, and how much of it is the same, in hundredths: 100 for the same
  /// words. nil where none is, and where the text is too short to tell. Of equals the first by path.
  public func mostAlike(_ file: FileID) -> (file: FileID, likeness: Int)? {
    guard !crossReferences.shared.isEmpty, let sketch = record(file)?.facts.sketch else { return nil }
    var best: (file: FileID, likeness: Int)?
    var seen: Set<FileID> = []
    for key in sketch.keys where crossReferences.shared.contains(key) {
      for other in crossReferences.alike.files(key, but: file, atMost: Self.nearestCopies) {
        guard seen.insert(other).inserted, let likeness = record(other)?.facts.sketch.likeness(sketch) else { continue }
        if let known = best, (likeness, path(known.file)) <= (known.likeness, path(other)) { continue }
        best = (other, likeness)
      }
    }
    return best
  }

  /// The statements of a file that another contradicts: one above in the file, else one in another file, of which the first
  /// by path. A file that holds the same text, coded by another coder, contradicts nobody.
  public func contradictions(in file: FileID) -> [Contradiction] {
    guard crossReferences.hasContested, let record = record(file) else { return [] }
    let positions = record.positions
    let keys = positions.map { $0.key(in: file) }
    guard keys.contains(where: crossReferences.isContested) else { return [] }
    var first: [PositionKey: ActorPosition] = [:]
    var found: [Contradiction] = []
    for (position, key) in zip(positions, keys) {
      var opposite: Contradiction?
      if first[key] == nil { first[key] = position }
      if let above = first[key.opposite], above.contradicts(position) {
        opposite = Contradiction(position: position, opposite: above, file: nil)
      }
      if found.last?.position.statement == position.statement { continue }
      if let known = opposite ?? contradiction(of: position, key, in: file, record) { found.append(known) }
    }
    return found
  }

  private func contradiction(
    of position: ActorPosition,
    _ key: PositionKey,
    in file: FileID,
    _ record: FileRecord
  ) -> Contradiction? {
    if position.isLocal { return nil }
    for other in crossReferences.files(with: key.opposite, but: file, atMost: Self.nearestOpponents) {
      guard let there = self.record(other), !there.facts.sketch.isOtherCoding(of: record.facts.sketch),
        let opposite = there.positions.first(where: { !$0.isLocal && $0.contradicts(position) })
      else { continue }
      return Contradiction(position: position, opposite: opposite, file: other)
    }
    return nil
  }

  /// Whether a file uses a name that a codebook defines. A file that defines the name for itself uses its own.
  public func isUsed(_ handle: Handle) -> Bool { name(of: handle).map { crossReferences.users(of: $0) > 0 } ?? false }

  /// Whether the corpus holds an article.
  public var hasArticles: Bool { crossReferences.articles > 0 }

  /// The years that are not out of all proportion to those of the other articles; nil where there are too few to tell.
  public var usualYears: ClosedRange<Int>? { years.value { crossReferences.norms.usualYears } }

  /// Whether most articles of the corpus have a statement.
  public var mostArticlesSpeak: Bool { crossReferences.norms.mostSpeak }

  /// Whether some file of the corpus could not be read, or not even be found, so that nobody knows what it uses.
  public var hasUnreadFiles: Bool { missesFiles || crossReferences.unread > 0 }

  /// Whether some codebook could not be read, so that nobody knows what it defines.
  public var hasUnreadCodebooks: Bool { crossReferences.unreadCodebooks > 0 }

  /// The files, other than a file, that it concerns before or after a change. To be asked before the change.
  ///
  /// Not inlined: the optimiser of Swift 6.3.1 crashes over `change` with all of it within (`CopyToBorrowOptimization`).
  @inline(never)
  func neighbours(
    of file: FileID,
    from old: FileRecord?,
    to new: FileRecord?,
    _ references: (old: FileReferences, new: FileReferences)
  ) -> Set<FileID> {
    let (before, after) = references
    var found = copies(of: file, from: old, to: new)
    if let path = (old ?? new)?.path { found.formUnion(opponents(of: file, at: path, before, after)) }
    if let old, let new {
      found.formUnion(otherCodings(of: file, from: old.facts.sketch, to: new.facts.sketch, after))
    }
    found.formUnion(definers(of: before.names, after.names))
    found.formUnion(codebooksConcerned(from: old?.facts, to: new?.facts))
    found.formUnion(articlesConcerned(from: old?.facts, to: new?.facts))
    found.remove(file)
    return found
  }

  /// The files that share a number with a file's text, where they may look at it.
  private func copies(of file: FileID, from old: FileRecord?, to new: FileRecord?) -> Set<FileID> {
    let sketches = (old?.facts.sketch ?? TextSketch(), new?.facts.sketch ?? TextSketch())
    guard sketches.0 != sketches.1, let own = (old ?? new).map({ PathOrder($0.path) }) else { return [] }
    var found: Set<FileID> = []
    for key in Set(sketches.0.keys + sketches.1.keys) {
      let others = crossReferences.alike.files(key, but: file)
      guard others.count <= Self.nearestCopies || own < path(others[Self.nearestCopies]) else { continue }
      found.formUnion(others)
    }
    return found
  }

  /// The files with the opposite of a position that comes or goes, where they may look at it.
  private func opponents(of file: FileID, at path: String, _ before: FileReferences, _ after: FileReferences) -> Set<
    FileID
  > {
    var found: Set<FileID> = []
    for key in Set(before.positions).symmetricDifference(after.positions) {
      let first = crossReferences.files(with: key, but: file, atMost: Self.nearestOpponents + 1)
      if first.count > Self.nearestOpponents, let last = first.last, self.path(last) < PathOrder(path) { continue }
      found.formUnion(crossReferences.files(with: key.opposite, but: file))
    }
    return found
  }

  /// The files with the opposite of a position that become another coding of a file's text, or are one no longer.
  private func otherCodings(of file: FileID, from old: TextSketch, to new: TextSketch, _ after: FileReferences)
    -> [FileID]
  {
    guard old != new, !after.positions.isEmpty else { return [] }
    var found: [FileID] = []
    for key in Set([old.textKey, new.textKey]) {
      for other in crossReferences.texts.files(key, but: file) {
        guard let there = record(other) else { continue }
        let sketch = there.facts.sketch
        guard sketch.isOtherCoding(of: old) != sketch.isOtherCoding(of: new) else { continue }
        let positions = FileReferences(there, of: other).positions
        if positions.contains(where: { after.positions.containsSorted($0.opposite) }) { found.append(other) }
      }
    }
    return found
  }

  /// The codebooks that define names of which the first use comes or the last goes.
  private func definers(of before: [NameID], _ after: [NameID]) -> Set<FileID> {
    guard before != after else { return [] }
    var found: Set<FileID> = []
    let using = Set(after)
    for name in using.symmetricDifference(before) {
      guard crossReferences.users(of: name) == (using.contains(name) ? 0 : 1) else { continue }
      found.formUnion((definers[checked: Int(name.number)] ?? []).filter(codebooks.contains))
    }
    return found
  }

  /// The articles that stand out from the others before or after a change, and not at both times. Nearly every change
  /// leaves what is usual as it is.
  private func articlesConcerned(from old: Facts?, to new: Facts?) -> [FileID] {
    let before = crossReferences.norms
    var after = before
    if let old { after.count(old, -1) }
    if let new { after.count(new, 1) }
    let (years, newYears) = (usualYears, old?.publicationYear == new?.publicationYear ? usualYears : after.usualYears)
    if years == newYears, before.mostSpeak == after.mostSpeak { return [] }
    return (0..<records.count).map(FileID.init).filter { other in
      guard let facts = record(other)?.facts, !facts.isCodebook else { return false }
      if before.mostSpeak != after.mostSpeak, facts.statements.isEmpty { return true }
      guard let year = facts.publicationYear else { return false }
      return years?.contains(year) ?? true != newYears?.contains(year) ?? true
    }
  }

  /// The codebooks whose findings hang on which files there are, or on the settings of others.
  private func codebooksConcerned(from old: Facts?, to new: Facts?) -> [FileID] {
    if (old?.settings ?? []).map(\.meaning) != (new?.settings ?? []).map(\.meaning) { return codebooks }
    let unread = (new?.isUnread ?? false ? 1 : 0) - (old?.isUnread ?? false ? 1 : 0)
    if (crossReferences.unread == 0) != (crossReferences.unread + unread == 0) { return codebooks }
    let isNews = (old == nil) != (new == nil)
    guard isNews || old?.isCodebook != new?.isCodebook else { return [] }
    let change = (new?.isCodebook == false ? 1 : 0) - (old?.isCodebook == false ? 1 : 0)
    if (crossReferences.articles == 0) != (crossReferences.articles + change == 0) { return codebooks }
    return codebooks.filter { record($0)?.facts.settings.isEmpty == false }
  }
}
