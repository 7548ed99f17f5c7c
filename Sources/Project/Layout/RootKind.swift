// Why a corpus begins where it does.

/// What makes a path the root of a corpus.
public enum RootKind: Hashable, Sendable {
  /// `dossier.codebook` lies in the root.
  case dossier
  /// A codebook of another name does, and there is no `dossier.codebook` at or above.
  case codebook
  /// No codebook lies at or above: the root is a folder of the workspace, or the folder that was named.
  case folder
  /// A file with no corpus around it, as an editor opens it: the root is the file itself.
  case file
}
