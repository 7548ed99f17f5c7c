// The page of all stands, with filters by date, actor, issue, source, coder and factuality; its rows come as scripts.

internal import Corpus
internal import EDTF
internal import Serial
internal import Syntax

struct StatementsPage {
  private let content: ReportContent
  private let details: [ArticleDetails?]

  /// Rows of one script: so few that the first are shown at once.
  private static let chunk = 4000

  init(_ content: ReportContent, _ details: [ArticleDetails?]) { (self.content, self.details) = (content, details) }

  static func chunks(_ stands: Int) -> Int { (stands + chunk - 1) / chunk }

  static func path(ofChunk number: Int) -> String { "data/statements-\(number + 1).js" }

  var file: ReportFile {
    let sources = Set(details.compactMap { $0?.source }.filter { !$0.isEmpty }).sorted()
    let coders = Set(details.compactMap { $0?.coder }.filter { !$0.isEmpty }).sorted()
    let filters: HTML = """
      \(ListPages.field("words", "Words", "search"))\(ListPages.field("actor", "Actor", "search"))\(ListPages.field("issue", "Issue", "search"))\
      \(ListPages.field("from", "From", "date"))\(ListPages.field("until", "Until", "date"))\
      \(ListPages.choice("sign", "Position", ["for", "against", "neither"]))\
      \(ListPages.choice("kind", "Factuality", StanceBadges.kinds))\
      \(ListPages.choice("voice", "Voice", ["own", "reported"]))\
      \(ListPages.choice("source", "Source", sources))\(ListPages.choice("coder", "Coder", coders))
      """
    let shell = PageShell(corpus: content.title, title: "Statements", section: .statements, isBelow: false)
    let main: HTML = """
      <header class="head"><h1>Statements</h1>
      <p class="meta">Every stand with its words. An actor or an issue may be written as a name or as a handle, <code>@clinton</code>.</p></header>
      <form class="filters" data-chunks="\(Self.chunks(content.stands.count))" aria-label="Filters" hidden>\(filters)<button type="reset">Show all</button></form>
      <p id="needs">This list needs JavaScript. The pages of actors, issues and articles do not.</p>
      <p class="state" role="status"></p>
      <ul id="rows" class="stands"></ul>
      <p><button type="button" id="more" hidden>Show more</button></p>
      """
    return shell.file(PageSection.statements.path, main)
  }

  // MARK: Scripts

  /// What rows refer to by number.
  var tables: ReportFile {
    var (sources, coders) = (Numbers(), Numbers())
    var writer = JSONWriter()
    writer.object { writer in
      writer.key("subjects")
      writer.array(content.subjects) { writer, subject in
        writer.strings([subject.handle, subject.title, subject.path])
      }
      writer.key("articles")
      writer.array(content.articles.indices) { writer, place in
        writer.open(.array)
        writer.string(content.title(of: place))
        writer.string(content.pages[place])
        writer.integer(sources.number(of: details[place]?.source ?? ""))
        writer.integer(coders.number(of: details[place]?.coder ?? ""))
        writer.close(.array)
      }
      writer.key("sources")
      writer.strings(sources.texts)
      writer.key("coders")
      writer.strings(coders.texts)
      writer.key("kinds")
      writer.strings(StanceBadges.kinds)
    }
    return script("data/tables.js", "tables", writer)
  }

  /// The rows of one script.
  func rows(_ number: Int) -> ReportFile {
    let range = number * Self.chunk..<min((number + 1) * Self.chunk, content.stands.count)
    var writer = JSONWriter()
    writer.array(range) { writer, place in
      let stand = content.stands[place]
      let statement = details[Int(stand.article)]
        .flatMap {
          $0.statements.indices.contains(Int(stand.stance.statement)) ? $0.statements[Int(stand.stance.statement)] : nil
        }
      let badges = StanceBadges(stand.stance)
      writer.open(.array)
      writer.integer(Int(stand.article))
      writer.integer(Int(stand.stance.statement) + 1)
      writer.integer(Int(stand.holder))
      writer.integer(Int(stand.target))
      writer.integer(stand.sign == .supports ? 1 : stand.sign == .opposes ? -1 : 0)
      writer.integer(badges.kind)
      writer.integer(badges.flags)
      writer.string(stand.stance.day.map { "\($0)" } ?? "")
      writer.string(statement?.date ?? "")
      writer.string(statement?.verb ?? "")
      writer.string(statement?.quotation ?? "")
      writer.close(.array)
    }
    return script(Self.path(ofChunk: number), "rows", writer)
  }

  /// What the search of every page looks through: kind, name, handle and page.
  var names: ReportFile {
    var writer = JSONWriter()
    writer.open(.array)
    for subject in content.subjects {
      writer.strings([subject.isActor ? "actor" : "issue", subject.title, subject.handle, subject.path])
    }
    for place in content.articles.indices {
      writer.strings(["article", content.title(of: place), details[place]?.date ?? "", content.pages[place]])
    }
    writer.close(.array)
    return script("data/names.js", "names", writer)
  }

  /// Pages on a disk may load scripts and nothing else: the data are the argument of a call.
  private func script(_ path: String, _ name: StaticString, _ json: JSONWriter) -> ReportFile {
    var out = Outgoing<JSONText>()
    out.literal("dossier.")
    out.literal(name)
    out.literal("(")
    out.write(json)
    out.literal(");\n")
    return ReportFile(path, out.bytes)
  }

  private struct Numbers {
    private(set) var texts: [String] = []
    private var known: [String: Int] = [:]

    mutating func number(of text: String) -> Int {
      if let number = known[text] { return number }
      known[text] = texts.count
      texts.append(text)
      return texts.count - 1
    }
  }
}
