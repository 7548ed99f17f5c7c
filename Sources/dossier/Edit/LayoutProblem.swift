// Why a file keeps the layout that it has.

internal import Disk
internal import Syntax
internal import Text

/// Why a file was not laid out, in words.
struct LayoutProblem: Error { var description: String }
