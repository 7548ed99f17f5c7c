// What each setting does, over all files of a corpus.

/// What one setting does in a corpus.
public struct SettingReach: Hashable, Sendable {
  /// Whether it covers a file.
  public internal(set) var covers = false
  /// Whether it counts in a file: no later setting of its check covers that.
  public internal(set) var counts = false
  /// What would hold without it in the files in which it counts: the severities of earlier settings, and nil for that of
  /// the check itself. Settings that count nowhere are passed over.
  public internal(set) var without: Set<Severity?> = []
}

extension Vocabulary {
  /// What each of `settings` does in files of these paths, in the order of the settings. Settings without a severity do
  /// nothing.
  func reaches(_ paths: some Sequence<String>) -> [SettingReach] {
    var reaches = Array(repeating: SettingReach(), count: settings.count)
    let groups = Dictionary(
      grouping: settings.indices.filter { settings[$0].setting.severity != nil },
      by: { settings[$0].setting.code }
    )
    for places in groups.values {
      let coverings = coverings(places, paths)
      for covering in coverings {
        for place in covering { reaches[place].covers = true }
        if let last = covering.last { reaches[last].counts = true }
      }
      for covering in coverings {
        guard let last = covering.last else { continue }
        let before = covering.dropLast().last { reaches[$0].counts }
        reaches[last].without.insert(before.flatMap { settings[$0].setting.severity })
      }
    }
    return reaches
  }

  /// The sets of settings, of some, that cover one file.
  private func coverings(_ places: [Int], _ paths: some Sequence<String>) -> Set<[Int]> {
    var coverings: Set<[Int]> = []
    let areForAll = places.allSatisfy { settings[$0].setting.pattern == nil }
    for path in paths {
      coverings.insert(places.filter { settings[$0].setting.pattern?.matches(path) ?? true })
      if areForAll { break }
    }
    return coverings
  }
}

extension Snapshot {
  /// What each setting of the vocabulary does, in their order. Worked out when it is first asked for, and again when files
  /// come or go or a setting changes.
  public var settingReaches: [SettingReach] {
    reaches.value { vocabulary.reaches(records.lazy.compactMap { $0?.path }) }
  }
}
