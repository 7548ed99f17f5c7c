// All safe fixes of one file.

import Corpus
import Project
import Rules
import Syntax
import Testing

@Suite struct FixedFileTests {
  private func fixed(_ files: [String: String], _ path: String) -> [String: String] {
    let parsed = files.sorted { $0.key < $1.key }.map { path, text in
      (path: path, file: ParsedFile(Array(text.utf8), as: path.hasSuffix(".codebook") ? .codebook : .article))
    }
    let after = CorpusCheck(parsed).fixed(path) { path in
      files[path].flatMap { EditedFile(Array($0.utf8), as: path.hasSuffix(".codebook") ? .codebook : .article) }
    }
    return after.mapValues { String(decoding: $0, as: UTF8.self) }
  }

  private let codebook = "@us: United States\n#quotas: Quotas\n-rejects: will not have it\n"

  @Test func theSafeOnesOfWarningsAndErrorsAreApplied() {
    let article = "published: 1993-04-17\n---\nWashington,{@us} [no]{@us -rejects #quotas via @article}, x{} y{@uss}.\n"
    #expect(
      fixed(["dossier.codebook": codebook, "a.article": article, "b.article": article], "a.article") == [
        "a.article":
          "published: 1993-04-17\n---\nWashington{@us}, [no]{@us -rejects #quotas via @article}, x y{@uss}.\n"
      ]
    )
  }

  @Test func nothingIsFixedWhereNothingIsSafe() {
    let article = "published: 1993-04-17\n---\nx{@uss}. United States.\n"
    #expect(fixed(["dossier.codebook": codebook, "a.article": article], "a.article").isEmpty)
    #expect(fixed(["dossier.codebook": codebook, "a.article": article], "no.article").isEmpty)
  }
}
