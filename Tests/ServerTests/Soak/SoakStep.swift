// One thing that happens to a workspace while a server has it open.

import TestSupport

/// What is done, and the number from which all that is left open is drawn: a step means something in every state, so that a
/// script can be cut anywhere.
struct SoakStep: Hashable, Sendable, CustomStringConvertible {
  enum Kind: String, CaseIterable {
    /// In the editor.
    case edit, open, close, save
    /// On the disk.
    case write, delete, move, makeFolder, moveFolder, deleteFolder, latin, branch
    /// The end of a burst: the server and the engine are compared.
    case check
  }

  var kind: Kind
  var salt: UInt32

  init(_ kind: Kind, _ salt: UInt32) { (self.kind, self.salt) = (kind, salt) }

  var description: String { ".init(.\(kind.rawValue), \(salt))" }
  var isEdit: Bool { kind == .edit }

  /// A script with so many edits, and with as much else as belongs to them.
  static func script(edits: Int, seed: UInt64) -> [SoakStep] {
    var dice = Seeded(seed: seed)
    var steps: [SoakStep] = []
    var done = 0
    while done < edits {
      // Every other burst is of edits alone, so that it is known what they break.
      let isPure = Int.random(in: 0..<2, using: &dice) == 0
      for _ in 0..<Int.random(in: 1...24, using: &dice) {
        let kind = isPure ? .edit : self.kind(&dice)
        if kind == .edit { done += 1 }
        steps.append(SoakStep(kind, .random(in: 0...UInt32.max, using: &dice)))
      }
      steps.append(SoakStep(.check, 0))
    }
    return steps
  }

  private static func kind(_ dice: inout Seeded) -> Kind {
    let often: [(Kind, Int)] = [
      (.edit, 60), (.open, 12), (.close, 9), (.save, 6), (.write, 8), (.delete, 4), (.move, 4), (.makeFolder, 2),
      (.moveFolder, 3), (.deleteFolder, 1), (.latin, 1), (.branch, 1),
    ]
    var left = Int.random(in: 0..<often.reduce(0) { $0 + $1.1 }, using: &dice)
    for (kind, weight) in often {
      left -= weight
      if left < 0 { return kind }
    }
    return .edit
  }
}
