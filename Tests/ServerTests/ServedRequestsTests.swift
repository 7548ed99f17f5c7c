// Which requests are served and which are not: the handlers, the list of what is left out, the protocol and the README agree.

import Foundation
import LSP
import TestSupport
import Testing

@testable import Server

@Suite struct ServedRequestsTests {
  private static let served = Handlers.ofLoop.map(\.rawValue) + Handlers.all.map { $0.method.rawValue }
  private static let unserved = UnservedRequests.all.map(\.method)

  /// The methods in backticks of a table's rows.
  private func methods(ofTable heading: String) throws -> [(method: String, row: String)] {
    let lines = try Repository.text("README.md").split(separator: "\n").map(String.init)
    let rows = lines.drop { $0 != heading }.dropFirst(2).prefix { $0.hasPrefix("|") }
    return rows.flatMap { row in
      row.split(separator: "`").map(String.init).filter {
        $0.contains("/") && $0.allSatisfy { $0.isLetter || $0 == "/" }
      }
      .map { (method: $0, row: row) }
    }
  }

  @Test func nothingIsBothServedAndLeftOut() {
    let all = Self.served + Self.unserved
    #expect(all.count == Set(all).count)
    #expect(UnservedRequests.all.allSatisfy { !$0.reason.isEmpty })
  }

  @Test func theReadmeNamesWhatIsServed() throws {
    let named = try methods(ofTable: "| in the editor | the request |").map(\.method)
    #expect(named.sorted() == Set(Self.served).subtracting(["initialize", "shutdown"]).sorted())
  }

  @Test func theReadmeNamesWhatIsLeftOutWithItsReason() throws {
    let named = try methods(ofTable: "| not served | reason |")
    #expect(named.map(\.method).sorted() == Self.unserved.sorted())
    for (method, reason) in UnservedRequests.all {
      #expect(named.contains { $0.method == method && $0.row.contains("| \(reason) |") }, "\(method)")
    }
  }

  @Test func theProtocolHasNoOther() throws {
    guard let url = Repository.shared("schemas/lsp-3.17-metamodel.json") else { return }
    let model = try JSONDecoder().decode(LSPAny.self, from: Data(contentsOf: url))
    let requests = try #require(model["requests"]?.array)
    let asked = requests.filter { $0["messageDirection"]?.string != "serverToClient" }.compactMap {
      $0["method"]?.string
    }
    #expect(asked.count > 50)
    #expect(Set(asked) == Set(Self.served + Self.unserved))
  }
}
