// From the protocol's symbols, tokens, folds, lenses and hierarchies to the editor's. Both count columns in UTF-16.
'use strict';

const vscode = require('vscode');
const { documentation, location, range, textEdit } = require('./conversion');

/** What the server told of a lens or an item, which it is asked about again. */
const known = new WeakMap();
const told = one => known.get(one);
const keep = (one, what) => {
  known.set(one, what);
  return one;
};
const all = make => found => (found ?? []).map(make);

// The protocol counts kinds of symbols from 1, the editor from 0.

function outlineItem(item) {
  const symbol = new vscode.DocumentSymbol(item.name, item.detail ?? '', item.kind - 1, range(item.range),
    range(item.selectionRange));
  symbol.children = (item.children ?? []).map(outlineItem);
  return symbol;
}

const symbol = item =>
  new vscode.SymbolInformation(item.name, item.kind - 1, item.containerName ?? '', location(item.location));

const foldKinds = { comment: vscode.FoldingRangeKind.Comment, region: vscode.FoldingRangeKind.Region };
const fold = ({ startLine, endLine, kind }) => new vscode.FoldingRange(startLine, endLine, foldKinds[kind]);

const selection = ({ range: where, parent }) =>
  new vscode.SelectionRange(range(where), parent && selection(parent));

function link(item) {
  const one = new vscode.DocumentLink(range(item.range), vscode.Uri.parse(item.target));
  one.tooltip = item.tooltip;
  return one;
}

const lens = item => keep(new vscode.CodeLens(range(item.range), item.command), item);

function signatureHelp(found) {
  if (!found) return undefined;
  const help = new vscode.SignatureHelp();
  help.signatures = found.signatures.map(one => {
    const signature = new vscode.SignatureInformation(one.label, documentation(one.documentation));
    signature.parameters = (one.parameters ?? []).map(
      part => new vscode.ParameterInformation(part.label, documentation(part.documentation)));
    return signature;
  });
  help.activeSignature = found.activeSignature ?? 0;
  help.activeParameter = found.activeParameter ?? 0;
  return help;
}

/** All tokens, or what differs of them. */
function tokens(found) {
  if (!found) return undefined;
  if (!found.edits) return new vscode.SemanticTokens(new Uint32Array(found.data), found.resultId);
  const edits = found.edits.map(
    one => new vscode.SemanticTokensEdit(one.start, one.deleteCount, new Uint32Array(one.data ?? [])));
  return new vscode.SemanticTokensEdits(edits, found.resultId);
}

const itemOf = Item => item => keep(
  new Item(item.kind - 1, item.name, item.detail ?? '', vscode.Uri.parse(item.uri), range(item.range),
    range(item.selectionRange)),
  item);
const callItem = item => itemOf(vscode.CallHierarchyItem)(item);
const typeItem = item => itemOf(vscode.TypeHierarchyItem)(item);
const incomingCall = call => new vscode.CallHierarchyIncomingCall(callItem(call.from), call.fromRanges.map(range));
const outgoingCall = call => new vscode.CallHierarchyOutgoingCall(callItem(call.to), call.fromRanges.map(range));

module.exports = {
  callItems: all(callItem), edits: all(textEdit), folds: all(fold), incomingCalls: all(incomingCall), lens,
  lenses: all(lens), links: all(link), outgoingCalls: all(outgoingCall), outline: all(outlineItem),
  selections: all(selection), signatureHelp, symbols: all(symbol), told, tokens, typeItems: all(typeItem),
};
