// A piece of a page.

internal import Serial

/// The program's own HTML, in which whatever comes from articles is escaped.
typealias HTML = Escaped<HTMLText>
