// What is in what.

public enum TypeHierarchyPrepareRequest: ClientRequest {
  public typealias Params = TypeHierarchyPrepareParams
  public typealias Result = [TypeHierarchyItem]?
  public static let method = RequestMethod.prepareTypeHierarchy
}

public enum TypeHierarchySupertypesRequest: ClientRequest {
  public typealias Params = TypeHierarchyParams
  public typealias Result = [TypeHierarchyItem]?
  public static let method = RequestMethod.supertypes
}

public enum TypeHierarchySubtypesRequest: ClientRequest {
  public typealias Params = TypeHierarchyParams
  public typealias Result = [TypeHierarchyItem]?
  public static let method = RequestMethod.subtypes
}

public typealias TypeHierarchyPrepareParams = TextDocumentPositionParams
public typealias TypeHierarchyItem = HierarchyItem

public struct TypeHierarchyParams: Codable, Hashable, Sendable {
  public var item: TypeHierarchyItem
  public var workDoneToken: ProgressToken?
  public var partialResultToken: ProgressToken?

  public init(
    item: TypeHierarchyItem,
    workDoneToken: ProgressToken? = nil,
    partialResultToken: ProgressToken? = nil
  ) {
    self.item = item
    self.workDoneToken = workDoneToken
    self.partialResultToken = partialResultToken
  }
}
