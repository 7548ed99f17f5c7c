// Patches go through git: whatever the names and the line ends, and wherever the user stands.

import Foundation
import Testing

@Suite struct PatchTests {
  /// Files with something to mend and something to lay out.
  private static let files = """
    mkdir -p corpus/drafts/drafts corpus/other
    cd corpus
    slip='title :A day\\n---\\nIn Tokyo,{@japan } it {@x} rained{}.\\n\\n\\n\\n\\nWashington{ @us} waited.'
    printf '@japan :Japan\\n@us: United States\\n@x: X\\n' > dossier.codebook
    printf "$slip" > a.article
    printf "$slip\\n" > 'drafts/a b.article'
    printf "$slip\\n" | sed 's/$/\\r/' > 'drafts/über "x"\\y.article'
    printf "$slip\\n" > $'drafts/latin\\xe9.article'
    printf "$slip\\n" > $'drafts/tab\\tbed.article'
    printf "$slip\\n" > drafts/drafts/a.article
    printf "\\xef\\xbb\\xbf$slip\\n" > other/bom.article
    printf "$slip\\n" > linked; ln -s ../linked other/link.article
    printf 'title: good\\n---\\n' > other/good.article
    """

  struct Place: Sendable, CustomTestStringConvertible {
    var testDescription: String
    /// Puts the corpus under git, or not.
    var begin: String
    /// Where the user stands, and what is named.
    var folder: String
    var path: String
  }

  static let places = [
    Place(testDescription: "at the top", begin: "git init -q .; git add -A", folder: ".", path: ""),
    Place(testDescription: "above the corpus", begin: "git -C .. init -q .", folder: "..", path: "corpus"),
    Place(testDescription: "in a folder", begin: "git init -q .", folder: "drafts", path: ""),
    Place(testDescription: "in a folder of the same name", begin: "git init -q .", folder: "drafts/drafts", path: "."),
    Place(
      testDescription: "in a folder, a file named whole",
      begin: "git init -q .",
      folder: "drafts",
      path: "$PWD/'a b.article'"
    ),
    Place(testDescription: "without git", begin: ":", folder: ".", path: ""),
    Place(testDescription: "in a folder without git", begin: ":", folder: "drafts", path: "."),
  ]

  @Test(
    arguments: places,
    ["check --diff --select syntax", "check --diff --unsafe-fixes --severity hint", "format --diff"]
  )
  func whatGitAppliesIsWhatTheProgramWrites(place: Place, command: String) throws {
    let writing = command.replacingOccurrences(of: "check --diff", with: "check --fix")
      .replacingOccurrences(of: "format --diff", with: "format")
    let folders = try [
      "dossier \(command) \(place.path) | git apply --whitespace=nowarn", "dossier \(writing) \(place.path)",
    ].map {
      let bench = try Bench()
      // GIT_CEILING_DIRECTORIES: no git may be found above.
      let outcome = try bench.run(
        "export GIT_CEILING_DIRECTORIES=$PWD; \(Self.files)\n\(place.begin)\ncd \(place.folder)\n\($0) >/dev/null"
      )
      return (bench, outcome)
    }
    let (patched, written) = (folders[0], folders[1])
    #expect(patched.1.status == 1, "\(patched.1.errors)")
    #expect(written.1.status != 2, "\(written.1.errors)")
    let difference = try written.0.run("diff -r --exclude=.git corpus '\(patched.0.folder.path)/corpus'")
    #expect(difference.status == 0 && difference.text.isEmpty, "\(difference.text)\(difference.errors)")
  }

  @Test func whatLiesBesideIsSaid() throws {
    let bench = try Bench()
    let outcome = try bench.run("\(Self.files)\ngit init -q .\ncd other; dossier format --diff ../drafts > /dev/null")
    #expect(outcome.errors.contains("names files beside this folder"))
    let outside = try bench.run("cd corpus; git init -q other; cd other; dossier format --diff ../drafts > ../patch")
    #expect(outside.status == 2)
    #expect(outside.errors.contains("outside of the folder"))
    let patch = try bench.run("cat corpus/patch").output
    #expect(patch.isEmpty)
  }
}
