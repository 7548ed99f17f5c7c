// The files that dossier init writes.

struct StartingFile {
  /// From the folder of the corpus.
  let name: String
  let text: String

  /// What every corpus begins with.
  static func corpus(titled title: String) -> [StartingFile] { [codebook(titled: title), article, gitAttributes] }

  private static func codebook(titled title: String) -> StartingFile {
    StartingFile(
      name: "dossier.codebook",
      text: """
        // The codebook: who and what the articles are about. All articles in this folder and below share it.
        // A line that begins with two slashes is a comment. Replace these examples by your own entries.
        title: \(title)

        // Actors. A handle is the short name that tags use; `also` are the names by which the text calls the actor.
        @mayor: Ann Lee
          also: Mayor Lee
          kind: person
          // In office from January 2020 on.
          role: Mayor of Harbour City, 2020-01/..
          in: @city, 2020-01/..
        @city: Harbour City
          kind: state
        @council: the city council
          kind: organisation
          in: @city

        // Issues: what positions are about.
        #tram: A tram line to the harbour
        #costs: The costs of building

        // Verbs: how somebody takes a position. `+` is for something, `-` against it, `~` neither or both.
        +calls-for: asks for it
          also: called for
        -rejects: will not have it
          also: rejected

        // Settings of checks: a severity, or off. `dossier explain` lists the checks.
        // check untagged-mention: warning

        """
    )
  }

  private static let article = StartingFile(
    name: "first.article",
    text: """
      title: Mayor wants a tram
      source: The Harbour Gazette
      published: 2024-03-15
      language: en
      ---
      [Mayor Lee]{@mayor} on Thursday{2024-03-14} [called for a tram line to the harbour]{@mayor +calls-for #tram to @council on 2024-03-14}. [The city council]{@council} [rejected the plan as too costly]{@council -rejects #tram because #costs}.

      """
  )

  private static let gitAttributes = StartingFile(
    name: ".gitattributes",
    text: """
      # The text of an article stays byte for byte as it is, line ends as well. How git merges and compares, by facts, each
      # clone turns on for itself:
      #   git config merge.dossier.driver "dossier merge %O %A %B %P"
      #   git config diff.dossier.textconv "dossier diff --facts"
      *.article -text merge=dossier diff=dossier
      *.codebook -text merge=dossier diff=dossier

      """
  )

  static let preCommit = StartingFile(
    name: ".pre-commit-config.yaml",
    text: """
      # Checks before each commit: `pre-commit install` turns it on. Dossier must be installed.
      repos:
        - repo: local
          hooks:
            - id: dossier-check
              name: dossier check
              language: system
              entry: dossier check
              files: \\.(article|codebook)$
            - id: dossier-format
              name: dossier format
              language: system
              entry: dossier format
              files: \\.(article|codebook)$

      """
  )

  static let github = StartingFile(
    name: ".github/workflows/dossier.yml",
    text: """
      # Checks on GitHub, with findings at the lines. Write the owner of your copy of Dossier in place of OWNER.
      on: [push, pull_request]
      jobs:
        dossier:
          runs-on: ubuntu-latest
          steps:
            - uses: actions/checkout@v4
            - uses: OWNER/dossier/editors/ci/github@main

      """
  )

  static let gitlab = StartingFile(
    name: ".gitlab-ci.yml",
    text: """
      # Checks on GitLab, with findings in the merge request. Write in place of GROUP where your copy of Dossier lies, and
      # behind `wheel` where its wheel does.
      include:
        - project: GROUP/dossier
          file: editors/ci/gitlab/dossier.yml
          inputs: {wheel: dist/dossier_articles.whl}

      """
  )
}
