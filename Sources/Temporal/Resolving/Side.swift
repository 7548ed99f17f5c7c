// A side of the article's day.

/// Where the likeliest time of a name lies.
enum Side: Hashable, Sendable { case own, back, ahead }
