// A stand with its words and its place, as the pages of actors and issues list it.

internal import Corpus
internal import Serial
internal import Syntax

struct StandItem {
  private let content: ReportContent
  private let details: [ArticleDetails?]

  /// `details` are those of the articles, in their order.
  init(_ content: ReportContent, _ details: [ArticleDetails?]) { (self.content, self.details) = (content, details) }

  /// An item of a list. `names` says whom or what it names: the page shows the other.
  func item(_ number: Int32, holder isHolder: Bool, target isTarget: Bool) -> HTML {
    let stand = content.stands[Int(number)]
    let place = Int(stand.stance.statement)
    let sign = SignWords(stand.sign)
    let statement = details[Int(stand.article)].flatMap {
      $0.statements.indices.contains(place) ? $0.statements[place] : nil
    }
    let (holder, target) = (content.subjects[Int(stand.holder)], content.subjects[Int(stand.target)])
    var who: HTML = ""
    if isHolder { who += "<a href=\"../\(holder.path)\"><bdi>\(holder.title)</bdi></a> " }
    if let verb = statement?.verb, !verb.isEmpty {
      who += "<span class=\"verb\">\(verb)</span>"
    } else {
      who += "<span class=\"verb\">\(sign.phrase)</span>"
    }
    if isTarget { who += " <a href=\"../\(target.path)\"><bdi>\(target.title)</bdi></a>" }
    let quotation: HTML =
      statement.map { $0.quotation.isEmpty ? "" : "<q dir=\"auto\">\($0.quotation)</q> " } ?? ""
    let date: HTML = statement.map { $0.date.isEmpty ? "" : "<span class=\"date\">\($0.date)</span> " } ?? ""
    return """
      <li class="stand \(sign.name)\(stand.stance.isFact ? "" : " open")"><span class="glyph" aria-hidden="true">\(sign.glyph)</span>\
      <div>\(date)\(who)\(Self.badges(stand.stance)) \(quotation)\
      <a class="place" href="../\(content.pages[Int(stand.article)])#s\(place + 1)"><bdi>\(content.title(of: Int(stand.article)))</bdi></a></div></li>

      """
  }

  /// What makes it more or less than a plain fact in somebody's own words.
  private static func badges(_ stance: Stance) -> HTML {
    StanceBadges(stance).names.map { " <span class=\"badge\">\($0)</span>" }.joined()
  }
}
