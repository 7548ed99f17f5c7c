// The formats that annotations come in.

public enum AnnotationFormat: String, CaseIterable, Sendable {
  case brat, webanno, w3c, csv, dna

  /// What is read, in a few words.
  public var summary: String {
    switch self {
    case .brat: "brat's stand-off files: a.ann beside a.txt"
    case .webanno: "UIMA CAS in JSON, as INCEpTION exports it: a.json"
    case .w3c: "Web Annotations: a.jsonld beside the texts that it names"
    case .csv: "the tables of `dossier export --format csv`"
    case .dna: "the event list of Discourse Network Analyzer, and the texts: a.csv, texts/a.txt"
    }
  }

  /// Whether a file of this name is one that leads to articles, and not one that such a file needs.
  public func isMain(_ name: String) -> Bool {
    switch self {
    case .brat: BratReader.isMain(name)
    case .webanno: CASReader.isMain(name)
    case .w3c: WebAnnotationReader.isMain(name)
    case .csv: TableReader.isMain(name)
    case .dna: EventListReader.isMain(name)
    }
  }

  /// The articles of one file that leads to some. `codes` makes the handles of all files of an import.
  public func articles(
    in name: String,
    _ files: ImportFiles,
    _ codes: inout CodeNames
  ) -> Result<[ImportedArticle], ImportRefusal> {
    do throws(ImportRefusal) {
      return .success(try reader.articles(in: name, files, &codes))
    } catch {
      return .failure(error)
    }
  }

  /// The codebooks that one file that leads to articles brings along, by their paths.
  public func codebooks(
    in name: String,
    _ files: ImportFiles
  ) -> Result<[(name: String, bytes: [UInt8])], ImportRefusal> {
    do throws(ImportRefusal) {
      return .success(try reader.codebooks(in: name, files))
    } catch {
      return .failure(error)
    }
  }

  private var reader: any AnnotationReader {
    switch self {
    case .brat: BratReader()
    case .webanno: CASReader()
    case .w3c: WebAnnotationReader()
    case .csv: TableReader()
    case .dna: EventListReader()
    }
  }
}
