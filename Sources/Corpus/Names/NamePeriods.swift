// Names and roles that hold for a period: who bore which, and when.

internal import Text

/// The dated names and roles of actors, by their words. Undated ones are not among them.
public struct NamePeriods: Sendable {
  /// That somebody bore a name or held a role for a period.
  public struct Holding: Hashable, Sendable {
    public var holder: Handle
    /// The name or the role as the definition has it, with its period.
    public var name: Dated
    public var days: DayRange
  }

  /// Who bears one name.
  public struct Holders: Sendable {
    /// By bearer, in the order of the definitions.
    public fileprivate(set) var tenures: [[Holding]] = []
    /// The places of the bearers; empty where they are few, and comparing is faster.
    private var places: [Handle: Int] = [:]
    private static let few = 8

    /// When an actor bears the name; empty where it never does.
    public subscript(_ handle: Handle) -> [Holding] { place(of: handle).map { tenures[$0] } ?? [] }

    private func place(of handle: Handle) -> Int? {
      tenures.count <= Self.few ? tenures.firstIndex { $0.first?.holder == handle } : places[handle]
    }

    fileprivate mutating func add(_ tenure: Holding) {
      if let place = place(of: tenure.holder) { return tenures[place].append(tenure) }
      tenures.append([tenure])
      if tenures.count == Self.few + 1 {
        for (place, known) in tenures.enumerated() { if let first = known.first { places[first.holder] = place } }
      } else if tenures.count > Self.few {
        places[tenure.holder] = tenures.count - 1
      }
    }
  }

  private var names: [NameKey: Holders] = [:]

  public var isEmpty: Bool { names.isEmpty }

  public init(_ definitions: some Sequence<Definition>) {
    for definition in definitions where definition.handle.namespace == .actor {
      for name in [definition.names, definition.roles].joined() {
        guard let days = name.period?.days else { continue }
        let tenure = Holding(holder: definition.handle, name: name, days: days)
        names[NameKey(name.text), default: Holders()].add(tenure)
      }
    }
  }

  /// Who bore a name or held a role, at any date; nil where nobody did for a period.
  public subscript(_ name: NameKey) -> Holders? { names[name] }
}

/// A name as it is compared: without regard to the case of ASCII letters, to how words are set apart, and to a `the`
/// before it. A number of 64 bits made of its bytes, so that a name in a text is looked up without a string.
public struct NameKey: Hashable, Sendable {
  private var hash: UInt64 = 0xCBF2_9CE4_8422_2325

  public init(_ name: String) { self.init(Array(name.utf8)[...]) }

  public init(_ bytes: ArraySlice<UInt8>) {
    var rest = bytes.drop(while: \.isWhite)
    let article = rest.prefix(4)
    if article.count == 4, article.last?.isWhite == true, article.dropLast().map({ $0 | 0x20 }) == Self.the {
      rest = rest.dropFirst(4)
    }
    var isBehindSpace = true
    for byte in rest {
      if byte.isWhite {
        isBehindSpace = true
        continue
      }
      if isBehindSpace { mix(0x20) }
      isBehindSpace = false
      mix(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
    }
  }

  private static let the = Array("the".utf8)

  private mutating func mix(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
}

extension UInt8 {
  fileprivate var isWhite: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D) }
}

extension Facts {
  /// Whether a definition of the file has a dated name or role.
  public var definesTenures: Bool {
    // By index: a loop over the definitions copies each.
    definitions.indices.contains { place in
      definitions[place].names.contains { $0.period != nil } || definitions[place].roles.contains { $0.period != nil }
    }
  }
}

extension Definition {
  /// Whether a name is the actor's at any date: a title, or an `also` or a `role` without a period.
  public func bearsAlways(_ name: NameKey) -> Bool {
    !title.isEmpty && NameKey(title) == name
      || [names, roles].joined().contains { $0.period == nil && NameKey($0.text) == name }
  }
}
