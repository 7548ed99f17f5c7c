// The formats of `dossier export`.

public enum ExportFormat: String, CaseIterable, Sendable {
  case jsonl, csv, dna, matrix, graphml, dl, edges, brat, webanno, w3c, tei, refi, conll, timex3

  /// What it is, in a few words.
  public var summary: String {
    switch self {
    case .jsonl: "one JSON object for each file, one per line (the default)"
    case .csv: "a folder of tidy tables for R, Python, Stata and spreadsheets, with datapackage.json"
    case .dna: "the event list of Discourse Network Analyzer, with more columns behind its own"
    case .matrix: "a network as a matrix in CSV"
    case .graphml: "a network for Gephi, visone, igraph, networkx"
    case .dl: "a network for UCINET"
    case .edges: "a network as a list of ties in CSV"
    case .brat: "a folder for brat: texts, annotations, annotation.conf"
    case .webanno: "a folder for INCEpTION: UIMA CAS in JSON and XMI, with their types"
    case .w3c: "a folder of texts and Web Annotations in JSON-LD"
    case .tei: "a folder of TEI P5 documents"
    case .refi: "a REFI-QDA project (.qdpx) for MAXQDA, NVivo, ATLAS.ti, QualCoder, Taguette"
    case .conll: "tokens with IOB2 tags in four columns"
    case .timex3: "a folder of TimeML documents with the dates"
    }
  }

  /// Whether it is a network, which options shape.
  public var isNetwork: Bool {
    switch self {
    case .matrix, .graphml, .dl, .edges: true
    case .jsonl, .csv, .dna, .brat, .webanno, .w3c, .tei, .refi, .conll, .timex3: false
    }
  }

  /// Whether it is a folder of files.
  public func isFolder(_ options: ExportOptions) -> Bool {
    switch self {
    case .jsonl, .dna, .refi, .conll: false
    case .csv, .brat, .webanno, .w3c, .tei, .timex3: true
    case .matrix, .graphml, .dl, .edges: options.network.window != nil
    }
  }

  /// Whether it takes several corpora at once. Others would mix what has one name in two of them.
  public var takesSeveralCorpora: Bool { self == .jsonl }

  /// An exporter that has written nothing yet.
  public func exporter(_ options: ExportOptions) -> any Exporter {
    switch self {
    case .jsonl: JSONLines()
    case .csv: CSVTables(isForExcel: options.isForExcel)
    case .dna: DNAEventList()
    case .matrix: NetworkExport(options.network, as: NetworkMatrix.self)
    case .graphml: NetworkExport(options.network, as: NetworkGraphML.self)
    case .dl: NetworkExport(options.network, as: NetworkDL.self)
    case .edges: NetworkExport(options.network, as: NetworkEdges.self)
    case .brat: Brat()
    case .webanno: CAS()
    case .w3c: WebAnnotation()
    case .tei: TEI()
    case .refi: REFI()
    case .conll: CoNLL()
    case .timex3: TIMEX3()
    }
  }
}
