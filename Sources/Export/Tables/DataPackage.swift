// `datapackage.json`: what the tables and their columns are (Data Package and Table Schema of Frictionless).

internal import Serial

struct DataPackage {
  private let corpus: ExportedCorpus

  init(_ corpus: ExportedCorpus) { self.corpus = corpus }

  var bytes: [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("profile", "tabular-data-package")
      writer.member("name", "dossier-export")
      writer.member("title", corpus.title)
      writer.key("resources")
      writer.array(CSVTable.allCases) { resource($1, &$0) }
    }
    return writer.bytes + [0x0A]
  }

  private func resource(_ table: CSVTable, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("name", table.name)
      writer.member("path", table.file)
      writer.member("profile", "tabular-data-resource")
      writer.member("description", "One row is " + table.summary + ".")
      writer.member("format", "csv")
      writer.member("mediatype", "text/csv")
      writer.member("encoding", "utf-8")
      writer.key("schema")
      writer.object { writer in
        writer.key("fields")
        writer.array(table.columns) { writer, column in
          writer.object { writer in
            writer.member("name", column.name)
            writer.member("type", column.type)
          }
        }
        writer.key("missingValues")
        writer.strings([""])
        if let key = table.primaryKey { writer.member("primaryKey", key) }
        let foreign = table.columns.filter { $0.table != nil }
        if !foreign.isEmpty {
          writer.key("foreignKeys")
          writer.array(foreign) { writer, column in
            writer.object { writer in
              writer.member("fields", column.name)
              writer.key("reference")
              writer.object { writer in
                writer.member("resource", column.table?.name)
                writer.member("fields", column.table?.columns.first?.name)
              }
            }
          }
        }
      }
    }
  }
}

extension CSVTable {
  /// The column that tells the rows apart, where one does.
  fileprivate var primaryKey: String? {
    switch self {
    case .articles, .actors, .issues, .verbs, .codes: columns.first?.name
    default: nil
    }
  }
}
