// The page of an article: its text as it was printed, and its statements in the margin.

internal import Corpus
internal import EDTF
internal import Serial
internal import Syntax
internal import Text

struct ArticlePage {
  private let content: ReportContent
  private let number: Int
  private let facts: Facts
  private let tree: SyntaxTree

  init(_ content: ReportContent, _ number: Int, _ facts: Facts, _ tree: SyntaxTree) {
    (self.content, self.number, self.facts, self.tree) = (content, number, facts, tree)
  }

  private var article: ReportedArticle { content.articles[number] }

  var file: ReportFile {
    let title = content.title(of: number)
    let shell = PageShell(corpus: content.title, title: title, section: .articles, isBelow: true)
    let main: HTML = """
      <article>
      <header class="head">
      <h1 dir="auto">\(title)</h1>
      \(subtitle)<p class="meta">\(meta)</p>
      \(findings)</header>
      \(legend)<div class="text" lang="\(language)">
      \(Escaped(text))</div>
      </article>
      \(unplaced)\(neighbours)<div hidden>\(Escaped(cards))</div>
      """
    return shell.file(content.pages[number], main)
  }

  // MARK: Head

  private var subtitle: HTML {
    guard let subtitle = tree.value(of: .subtitle), !subtitle.isEmpty else { return "" }
    return "<p class=\"subtitle\" dir=\"auto\">\(subtitle)</p>\n"
  }

  /// The language of the text, where its header names one by a plain code.
  private var language: String {
    guard let value = tree.value(of: .language), (2...12).contains(value.utf8.count),
      value.utf8.allSatisfy({ $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || $0 == 0x2D })
    else { return "" }
    return value
  }

  private var meta: HTML {
    var parts: [HTML] = []
    for key in [HeaderKey.source, .published, .place, .byline] {
      if let value = tree.value(of: key), !value.isEmpty { parts.append("<bdi>\(value)</bdi>") }
    }
    if let coder = tree.value(of: .coder), !coder.isEmpty { parts.append("coded by <bdi>\(coder)</bdi>") }
    if let status = facts.status, !status.isEmpty { parts.append("<bdi>\(status)</bdi>") }
    parts.append("<code>\(article.path)</code>")
    return parts.joined(separator: " · ")
  }

  private var findings: HTML {
    let found = FindingSentence.text(errors: article.errors, warnings: article.warnings)
    return found.isEmpty
      ? ""
      : "<p class=\"findings\">\(found) in this file: <code>dossier check</code> says where. What stands is shown.</p>\n"
  }

  private var legend: HTML {
    if facts.statements.isEmpty, facts.mentions.isEmpty, facts.dates.isEmpty { return "" }
    return """
      <div class="legend" aria-label="What the marks say" role="group">
      <span><mark class="for">for +</mark></span> <span><mark class="against">against \u{2212}</mark></span> \
      <span><mark class="neither">neither ~</mark></span> <span><mark class="neither open">no plain fact</mark></span> \
      <span class="who">actor</span> <span class="what">issue</span> <span class="when">date</span>
      </div>

      """
  }

  // MARK: Text

  /// Each paragraph, and beside it the statements that begin there.
  private var text: Outgoing<HTMLText> {
    var out = Outgoing<HTMLText>()
    var marked = MarkedText(content, number, facts, tree)
    let note = StatementNote(content: content, article: number, facts: facts, tree: tree)
    var byParagraph: [Int32: [Int]] = [:]
    for (place, statement) in facts.statements.enumerated() {
      byParagraph[statement.paragraph, default: []].append(place)
    }
    for (place, paragraph) in tree.paragraphs.enumerated() {
      out.literal("<div class=\"row\">\n<p dir=\"auto\">")
      marked.write(paragraph, &out)
      out.literal("</p>\n")
      if let statements = byParagraph[Int32(clamping: place)] {
        out.write("<ul class=\"margin\" aria-label=\"Statements of paragraph \(place + 1)\">\n")
        for statement in statements {
          out.write(note.item(facts.statements[statement], number: statement + 1))
          out.literal("\n")
        }
        out.literal("</ul>\n")
      }
      out.literal("</div>\n")
    }
    return out
  }

  /// Statements that no words carry.
  private var unplaced: HTML {
    let note = StatementNote(content: content, article: number, facts: facts, tree: tree)
    let items = facts.statements.enumerated().filter { $0.element.paragraph < 0 }
      .map { note.item($0.element, number: $0.offset + 1) }
    guard !items.isEmpty else { return "" }
    return """
      <section class="unplaced" aria-labelledby="unplaced">
      <h2 id="unplaced">Statements without words</h2>
      <ul class="margin">\(items.joined(separator: "\n"))</ul>
      </section>

      """
  }

  private var neighbours: HTML {
    func link(_ place: Int, _ relation: HTML, _ words: HTML) -> HTML {
      guard content.articles.indices.contains(place) else { return "" }
      return
        "<a rel=\"\(relation)\" href=\"../\(content.pages[place])\">\(words): <bdi>\(content.title(of: place))</bdi></a>"
    }
    let links = link(number - 1, "prev", "Before") + link(number + 1, "next", "Next")
    return links.isEmpty ? "" : "<nav class=\"neighbours\" aria-label=\"Other articles\">\(links)</nav>\n"
  }

  // MARK: Cards

  /// What is shown over words: of each actor, issue, date and note of the text once.
  private var cards: Outgoing<HTMLText> {
    var out = Outgoing<HTMLText>()
    var seen: Set<Int> = []
    let days = facts.defaultDate?.days
    for mention in [facts.mentions, facts.topics].joined() {
      for use in facts.uses(mention.uses) {
        guard let handle = facts.handle(of: use), let place = content.subject(handle, in: article.file),
          seen.insert(place).inserted
        else { continue }
        out.write(
          "<div id=\"k\(place)\">\(SubjectCard(content, content.subjects[place]).brief(at: days, in: article.file))</div>\n"
        )
      }
    }
    for (place, date) in facts.dates.enumerated() where date.when.kind != nil {
      let words = (try? DateValue(tree.bytes, in: date.when.range.indices))?.inWords ?? []
      out.write("<div id=\"d\(place)\"><p><b>\(tree.string(date.when.range))</b></p>")
      if !words.isEmpty { out.write("<p>\(words.joined(separator: ", "))</p>") }
      let tail = tree.tail(of: date.item)
      for variable in tail.variables { out.write("<p>\(variable.name): \(variable.value)</p>") }
      if let note = tail.note { out.write("<p>\(note)</p>") }
      out.literal("</div>\n")
    }
    for (place, note) in facts.notes.enumerated() where !note.words.isEmpty {
      out.write("<div id=\"n\(place)\"><p><b>note</b> \(tree.stringValue(note.string))</p></div>\n")
    }
    return out
  }
}
