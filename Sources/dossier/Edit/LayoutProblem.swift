// Why a file keeps the layout that it has.

/// Why a file was not laid out, in words.
struct LayoutProblem: Error { var description: String }
