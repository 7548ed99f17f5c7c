// Which part of a date in figures comes first.

/// Which number comes first in `5/4/1993`.
enum FigureOrder: Sendable { case dayFirst, monthFirst }
