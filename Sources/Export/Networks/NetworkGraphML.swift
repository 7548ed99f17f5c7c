// A network in GraphML, which Gephi, visone, igraph and networkx read.

internal import Serial

enum NetworkGraphML: NetworkFormat {
  static let ending = "graphml"

  static func bytes(of network: Network) -> [UInt8] {
    var out = Outgoing<XMLData>()
    out.literal("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    out.literal("<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n")
    for (name, type) in [("id", "string"), ("name", "string"), ("variable", "string"), ("kind", "string")] {
      out.write("  <key id=\"\(name)\" for=\"node\" attr.name=\"\(name)\" attr.type=\"\(type)\"/>\n")
    }
    out.literal("  <key id=\"frequency\" for=\"node\" attr.name=\"frequency\" attr.type=\"int\"/>\n")
    out.literal("  <key id=\"weight\" for=\"edge\" attr.name=\"weight\" attr.type=\"double\"/>\n")
    if let window = network.window { out.write("  <desc>\(window)</desc>\n") }
    out.write("  <graph id=\"dossier\" edgedefault=\"\(network.isDirected ? "directed" : "undirected")\">\n")
    var places: [String: Int] = [:]
    for (nodes, counts) in [
      (network.rows, network.rowCounts), (network.isOneMode ? [] : network.columns, network.columnCounts),
    ] {
      for (place, node) in nodes.enumerated() where places[node.id] == nil {
        places[node.id] = places.count
        // An actor that is both holds its own positions and is the target of others.
        let count = counts[place]
        out.write("    <node id=\"n\(places.count - 1)\">\n")
        for (key, value) in [("id", node.id), ("name", node.title), ("variable", node.variable), ("kind", node.kind)] {
          out.write("      <data key=\"\(key)\">\(value)</data>\n")
        }
        out.write("      <data key=\"frequency\">\(count)</data>\n    </node>\n")
      }
    }
    for edge in network.edges {
      guard let from = places[edge.from.id], let to = places[edge.to.id] else { continue }
      out.write("    <edge source=\"n\(from)\" target=\"n\(to)\">")
      out.write("<data key=\"weight\">\(CSVWriter.shortest(edge.weight))</data></edge>\n")
    }
    out.literal("  </graph>\n</graphml>\n")
    return out.bytes
  }
}
