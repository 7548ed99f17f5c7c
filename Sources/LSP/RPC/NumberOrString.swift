// An integer or a string: what ids, tokens and codes may be.

public enum NumberOrString: Hashable, Sendable {
  case number(Int)
  case string(String)
}

/// Two ids are the same only if both are numbers or both strings.
public typealias RequestID = NumberOrString
public typealias ProgressToken = NumberOrString
public typealias DiagnosticCode = NumberOrString

extension NumberOrString: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let number = try? container.decode(Int.self) {
      self = .number(number)
    } else {
      self = .string(try container.decode(String.self))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .number(let number): try container.encode(number)
    case .string(let string): try container.encode(string)
    }
  }
}

extension NumberOrString: ExpressibleByIntegerLiteral, ExpressibleByStringLiteral, CustomStringConvertible {
  public init(integerLiteral value: Int) { self = .number(value) }
  public init(stringLiteral value: String) { self = .string(value) }

  public var description: String {
    switch self {
    case .number(let number): "\(number)"
    case .string(let string): string
    }
  }
}
