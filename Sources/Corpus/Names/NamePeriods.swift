// Names and roles that hold for a period: who had which, and when.

/// The dated names and roles of actors, by their words. Undated ones are not among them.
public struct NamePeriods: Sendable {
  /// That somebody had a name or held a role for a period.
  public struct Holding: Hashable, Sendable {
    public var holder: Handle
    /// The name or the role as the definition has it, with its period.
    public var name: Dated
    public var days: DayRange
  }

  /// Who has one name.
  public struct Holders: Sendable {
    /// By holder, in the order of the definitions.
    public fileprivate(set) var holdings: [[Holding]] = []
    /// The places of the holders; empty where they are few, and comparing is faster.
    private var places: [Handle: Int] = [:]
    private static let few = 8

    /// When an actor has the name; empty where it never does.
    public subscript(_ handle: Handle) -> [Holding] { place(of: handle).map { holdings[$0] } ?? [] }

    private func place(of handle: Handle) -> Int? {
      holdings.count <= Self.few ? holdings.firstIndex { $0.first?.holder == handle } : places[handle]
    }

    fileprivate mutating func add(_ holding: Holding) {
      if let place = place(of: holding.holder) { return holdings[place].append(holding) }
      holdings.append([holding])
      if holdings.count == Self.few + 1 {
        for (place, known) in holdings.enumerated() { if let first = known.first { places[first.holder] = place } }
      } else if holdings.count > Self.few {
        places[holding.holder] = holdings.count - 1
      }
    }
  }

  private var names: [NameKey: Holders] = [:]
  /// Whoever had a name or held a role for a period.
  private var all: Set<Handle> = []

  public var isEmpty: Bool { names.isEmpty }

  public init(_ definitions: some Sequence<Definition>) {
    for definition in definitions where definition.handle.namespace == .actor {
      for name in [definition.names, definition.roles].joined() {
        guard let days = name.period?.days else { continue }
        let holding = Holding(holder: definition.handle, name: name, days: days)
        names[NameKey(name.text), default: Holders()].add(holding)
        all.insert(definition.handle)
      }
    }
  }

  /// Whether an actor had any name, or held any role, for a period.
  public func concern(_ handle: Handle) -> Bool { all.contains(handle) }

  /// Who had a name or held a role, at any date; nil where nobody did for a period.
  public subscript(_ name: NameKey) -> Holders? { names[name] }
}

extension Facts {
  /// Whether a definition of the file has a dated name or role.
  public var hasDatedNames: Bool {
    // By index: a loop over the definitions copies each.
    definitions.indices.contains { place in
      definitions[place].names.contains { $0.period != nil } || definitions[place].roles.contains { $0.period != nil }
    }
  }
}

extension Definition {
  /// Whether a name is the actor's at any date: a title, or an `also` or a `role` without a period.
  public func hasAlways(_ name: NameKey) -> Bool {
    !title.isEmpty && NameKey(title) == name
      || [names, roles].joined().contains { $0.period == nil && NameKey($0.text) == name }
  }
}
