// Lists of arguments that cannot shrink unseen: a test over an empty list passes without testing.

/// A list has another length than a test counts on.
public struct UnexpectedCount: Error, CustomStringConvertible {
  public var description: String
}

/// The list, where it has this many elements; an error otherwise, which fails the test whose arguments they are.
public func exactly<Elements: Collection>(_ count: Int, _ elements: Elements) throws -> Elements {
  if elements.count == count { return elements }
  throw UnexpectedCount(description: "\(elements.count) arguments in place of \(count)")
}

/// The list, where it has this many elements or more; an error otherwise. For lists that grow with the project: keep the
/// least close below what is there.
public func atLeast<Elements: Collection>(_ least: Int, _ elements: Elements) throws -> Elements {
  if elements.count >= least { return elements }
  throw UnexpectedCount(description: "\(elements.count) arguments in place of \(least) or more")
}
