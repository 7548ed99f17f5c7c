// What an actor or an issue is in, and who is in it: the tree of `in`.

public import Corpus
public import Text

/// Type definition, implementation and type hierarchy.
public enum Memberships {
  /// What stands at `offset` as an entry: an actor or an issue, at its definition, or here where it has none. nil for all
  /// else.
  public static func entry(at offset: TextOffset, in context: FeatureContext) -> HierarchyEntry? {
    guard let (handle, range) = actorOrIssue(at: offset, in: context) else { return nil }
    return entry(of: handle, in: context)
      ?? HierarchyEntry(
        handle: handle,
        name: handle.written,
        detail: "not defined",
        path: context.path,
        range: range,
        selection: range
      )
  }

  /// Where that is defined which an actor or an issue at `offset` is in: at the article's date; at any, where it has none.
  public static func groups(at offset: TextOffset, in context: FeatureContext) -> [FilePlace] {
    guard let (handle, _) = actorOrIssue(at: offset, in: context) else { return [] }
    let days = context.facts.defaultDate?.days
    let memberships = context.scope.find(handle)?.definition.memberships ?? []
    let holding = memberships.filter { membership in
      guard let days, let period = membership.period else { return true }
      return period.days.overlaps(days)
    }
    return places(holding.filter { !$0.text.isEmpty }.map { Handle(handle.namespace, $0.text) }, in: context)
  }

  /// The definitions of those who are in an actor or an issue at `offset`, at any date, by path.
  public static func members(at offset: TextOffset, in context: FeatureContext) -> [FilePlace] {
    guard let (handle, _) = actorOrIssue(at: offset, in: context) else { return [] }
    return members(of: handle, in: context).map { FilePlace(path: $0.path, range: $0.selection) }
  }

  /// What an actor or an issue is in, at any date, in the order of its memberships: what is not defined is left out.
  public static func groups(of handle: Handle, in context: FeatureContext) -> [HierarchyEntry] {
    let memberships = context.scope.find(handle)?.definition.memberships ?? []
    var seen: Set<Handle> = []
    return memberships.compactMap { membership in
      let group = Handle(handle.namespace, membership.text)
      guard !membership.text.isEmpty, seen.insert(group).inserted else { return nil }
      return entry(of: group, since: membership, in: context)
    }
  }

  /// Those who are in an actor or an issue, at any date, by path and place: in the codebooks, and in articles that define
  /// one for themselves. Looks at the files that use the handle and define anything.
  public static func members(of handle: Handle, in context: FeatureContext) -> [HierarchyEntry] {
    let corpus = context.corpus
    let isOwn = context.facts.owns(handle)
    var entries: [HierarchyEntry] = []
    for file in corpus.files(using: handle) {
      guard let record = corpus.record(file), !record.facts.definitions.isEmpty,
        isOwn ? record.path == context.path : !record.facts.owns(handle)
      else { continue }
      for definition in record.facts.standingDefinitions where definition.handle.namespace == handle.namespace {
        guard let membership = definition.memberships.first(where: { $0.text == handle.name }) else { continue }
        // Of two codebooks that define a handle the first counts.
        if record.facts.isCodebook, corpus.vocabulary.entry(definition.handle)?.path != record.path { continue }
        entries.append(entry(definition, at: record.path, since: membership))
      }
    }
    return entries.sorted { a, b in
      a.path != b.path ? PathOrder(a.path) < PathOrder(b.path) : a.range < b.range
    }
  }

  // MARK: Entries

  private static func actorOrIssue(at offset: TextOffset, in context: FeatureContext) -> (Handle, TextRange)? {
    guard let place = context.symbol(at: offset), case .handle(let handle) = place.symbol,
      handle.namespace == .actor || handle.namespace == .issue
    else { return nil }
    return (handle, place.range)
  }

  private static func places(_ handles: [Handle], in context: FeatureContext) -> [FilePlace] {
    var seen: Set<Handle> = []
    return handles.filter { seen.insert($0).inserted }.flatMap { Definitions.of($0, in: context) }
  }

  /// A handle where the file sees it defined; nil where it does not.
  private static func entry(
    of handle: Handle,
    since membership: Dated? = nil,
    in context: FeatureContext
  ) -> HierarchyEntry? {
    context.scope.find(handle).map { entry($0.definition, at: $0.codebook ?? context.path, since: membership) }
  }

  /// `membership`: that by which the entry is shown, whose period is said.
  private static func entry(
    _ definition: Definition,
    at path: String,
    since membership: Dated?
  ) -> HierarchyEntry {
    HierarchyEntry(
      handle: definition.handle,
      name: definition.displayName,
      detail: [definition.handle.written, membership?.period?.text].compactMap(\.self).joined(separator: ", "),
      path: path,
      range: TextRange(definition.whole.start, definition.contentEnd),
      selection: definition.range
    )
  }
}
