// The findings of a file while its checks run.

internal import Corpus
internal import Text

/// The findings of one file as its rules report them, one rule after the other.
public struct FindingList: Sendable {
  public internal(set) var findings: [Finding] = []
  /// The rule that runs. Its page is asked for a finding alone: to copy it for each rule and file takes a hundredth of the
  /// time of a check.
  private var rule: (any Rule.Type)?
  /// Whether the rule's findings are counted alone: their words and fixes are not made.
  private(set) var isCounted = false
  private let limit: FindingLimit

  init(_ limit: FindingLimit) { self.limit = limit }

  mutating func begin(_ rule: any Rule.Type, isCounted: Bool = false) {
    self.rule = rule
    self.isCounted = isCounted
  }

  mutating func report(
    _ range: TextRange,
    _ message: @autoclosure () -> String,
    related: @autoclosure () -> [RelatedPlace] = [],
    fixes: @autoclosure () -> [Fix] = []
  ) {
    guard let page = rule?.page, range.start <= limit.lastStart else { return }
    let isBare = isCounted || findings.count >= limit.withWords
    findings.append(
      Finding(
        code: page.code,
        severity: page.severity,
        range: range,
        message: isBare ? "" : message().withShortQuotations,
        related: isBare ? [] : related().map(\.withShortQuotations),
        fixes: isBare ? [] : fixes().map(\.withShortQuotations)
      )
    )
  }
}

extension RelatedPlace {
  fileprivate var withShortQuotations: RelatedPlace {
    var place = self
    place.message = message.withShortQuotations
    return place
  }
}

extension Fix {
  fileprivate var withShortQuotations: Fix {
    var fix = self
    fix.title = title.withShortQuotations
    return fix
  }
}
