// The articles that were named, one below the other, for reading.

internal import Corpus
internal import Disk
internal import Project
internal import Serial

struct ArticleReadings {
  let shown: ShownCorpus

  var text: Escaped<PlainLine> {
    let articles = shown.corpus.reports.filter { $0.file.kind == .article }
    let readings = articles.map { report -> Escaped<PlainLine> in
      guard let file = shown.snapshot.file(at: report.file.relative.text), !report.isUnread,
        let bytes = try? shown.corpus.bytes(of: report).get()
      else { return "\(report.file.path): cannot be read\n" }
      let reading = ArticleReading(bytes, "\(report.file.path)", shown.palette) { handle in
        shown.title(shown.snapshot.referent(of: handle, in: file))
      }
      return reading.text
    }
    return "\(readings.joined(separator: "\n"))\n\(shown.closing)\n"
  }
}
