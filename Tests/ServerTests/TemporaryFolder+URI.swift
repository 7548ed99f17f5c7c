// Temporary folders as a client of the server names them.

import LSP
import TestSupport

extension TemporaryFolder {
  var path: String { fullPath }

  func at(_ relative: String) -> String { fullPath(of: relative) }

  /// Of a file, or of the folder itself.
  func uri(_ relative: String = "") -> DocumentURI { DocumentURI(path: fullPath(of: relative)) }

  /// A file's text; empty where there is none.
  func read(_ relative: String) -> String { content(relative) ?? "" }
}
