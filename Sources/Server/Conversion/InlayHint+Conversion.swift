// From what words mean to what an editor shows behind them.

internal import Features
internal import LSP
internal import Text

extension LSP.InlayHint {
  init(_ hint: Features.InlayHint, in text: SourceText, _ encoding: PositionEncoding) {
    self.init(
      position: text.position(hint.offset, encoding),
      label: .text(hint.label),
      textEdits: hint.edits.isEmpty ? nil : hint.edits.map { LSP.TextEdit($0, in: text, encoding) },
      tooltip: .markdown(hint.tooltip),
      paddingLeft: true
    )
  }
}

extension LSP.TextEdit {
  init(_ edit: Text.TextEdit, in text: SourceText, _ encoding: PositionEncoding) {
    self.init(range: text.range(edit.range, encoding), newText: edit.replacement)
  }
}
