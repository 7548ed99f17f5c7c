// A network in the DL format of UCINET.

enum NetworkDL: NetworkFormat {
  static let ending = "dl"

  static func bytes(of network: Network) -> [UInt8] {
    var text = ""
    if network.isOneMode {
      text += "dl n = \(network.rows.count), format = fullmatrix\nlabels:\n"
      for node in network.rows { text += label(node) }
    } else {
      text += "dl nr = \(network.rows.count), nc = \(network.columns.count), format = fullmatrix\nrow labels:\n"
      for node in network.rows { text += label(node) }
      text += "col labels:\n"
      for node in network.columns { text += label(node) }
    }
    text += "data:\n"
    let isWhole = network.isWhole
    let nothing = network.written(0, isWhole: isWhole)
    for ties in network.ties {
      var row = Array(repeating: nothing, count: network.columns.count)
      for tie in ties { row[tie.column] = network.written(tie.weight, isWhole: isWhole) }
      text += " " + row.joined(separator: " ") + "\n"
    }
    return Array(text.utf8)
  }

  /// Quotation marks within a label would end it.
  private static func label(_ node: NetworkNode) -> String {
    "\"" + String(node.id.map { $0 == "\"" ? "'" : $0 }) + "\"\n"
  }
}
