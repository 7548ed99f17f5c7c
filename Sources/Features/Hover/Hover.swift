// The card over what stands at a place.

public import Corpus
internal import Serial
public import Text

/// Hover.
public enum Hover {
  /// The card of what stands at `offset`; nil where there is nothing to say.
  public static func at(_ offset: TextOffset, in context: FeatureContext) -> HoverContent? {
    guard let place = context.symbol(at: offset) else {
      if let status = StatusHoverContent(at: offset, in: context) {
        return HoverContent(range: status.range, text: status.text.string)
      }
      if let choice = ChoiceHoverContent(at: offset, in: context) {
        return HoverContent(range: choice.range, text: choice.text.string)
      }
      return ofWords(at: offset, in: context)
    }
    let text: Escaped<MarkdownText>?
    switch place.symbol {
    case .handle(let handle): text = content(of: handle, in: context)
    case .label(let name): text = LabelHoverContent(name, context).text
    case .date(let range): text = DateHoverContent(range, context).text
    }
    return text.map { HoverContent(range: place.range, text: $0.string) }
  }

  /// What words mean that name a time and that no tag marks.
  private static func ofWords(at offset: TextOffset, in context: FeatureContext) -> HoverContent? {
    TemporalWords.untagged(at: offset, in: context).map {
      HoverContent(range: $0.range, text: WordsHoverContent($0).text.string)
    }
  }

  /// The card of a handle; nil for one that nobody defines and nobody uses.
  public static func card(of handle: Handle, in context: FeatureContext) -> String? {
    content(of: handle, in: context)?.string
  }

  private static func content(of handle: Handle, in context: FeatureContext) -> Escaped<MarkdownText>? {
    switch handle.namespace {
    case .actor: ActorHoverContent(handle, context).text
    case .issue: IssueHoverContent(handle, context).text
    case .verb: VerbHoverContent(handle, context).text
    case .variable: VariableHoverContent(handle, context).text
    }
  }
}
