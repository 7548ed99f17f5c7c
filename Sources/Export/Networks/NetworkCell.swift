// How often one node speaks for and against another.

struct NetworkCell: Sendable {
  var supports = 0.0
  var opposes = 0.0
  var neutral = 0.0

  var total: Double { supports + opposes + neutral }
}
