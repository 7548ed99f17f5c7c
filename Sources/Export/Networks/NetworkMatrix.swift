// A network as a matrix in CSV, as DNA writes it.

internal import Serial

/// The first row holds the names of the columns, the first column those of the rows.
enum NetworkMatrix: NetworkFormat {
  static let ending = "csv"

  static func bytes(of network: Network) -> [UInt8] {
    var writer = CSVWriter(quotesTexts: true)
    writer.text("")
    for column in network.columns { writer.text(column.id) }
    writer.endRow()
    let isWhole = network.isWhole
    let nothing = network.written(0, isWhole: isWhole)
    for (row, node) in network.rows.enumerated() {
      writer.text(node.id)
      var column = 0
      for tie in network.ties[row] {
        while column < tie.column {
          writer.bare(nothing)
          column += 1
        }
        writer.bare(network.written(tie.weight, isWhole: isWhole))
        column += 1
      }
      while column < network.columns.count {
        writer.bare(nothing)
        column += 1
      }
      writer.endRow()
    }
    return writer.bytes
  }
}
