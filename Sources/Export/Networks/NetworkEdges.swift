// A network as a list of its ties in CSV.

internal import Serial

enum NetworkEdges: NetworkFormat {
  static let ending = "csv"

  static func bytes(of network: Network) -> [UInt8] {
    var writer = CSVWriter()
    for name in ["source", "target", "weight"] { writer.bare(name) }
    writer.endRow()
    for edge in network.edges {
      writer.text(edge.from.id)
      writer.text(edge.to.id)
      writer.number(edge.weight)
      writer.endRow()
    }
    return writer.bytes
  }
}
