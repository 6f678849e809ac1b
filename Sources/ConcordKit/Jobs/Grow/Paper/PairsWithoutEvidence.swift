// SPDX-License-Identifier: Apache-2.0

/// Finds the pairs of a part for which only their length and their place speak.
///
/// If a translation lacks a sentence and has another one a little later, all pairs between the two are wrong, although
/// their lengths may fit and the pairs around them are certain. A pair in which no word, number or name of one side is
/// found on the other is therefore trusted only where its neighbours leave it no other partner: it is a pair of one
/// sentence in each language, alone between two pairs with such evidence or an edge of the text. A translator may also have
/// left out that very sentence and added another one in its place. Where the lexicons know enough of its words, some of
/// them must therefore be found. Where languages take turns, each paragraph has an edge on both sides; there its words must
/// not speak against it either.
///
/// What this costs and saves is in docs/measured/2026-11-28.md.
struct PairsWithoutEvidence {
  /// The number of beads up to the end of each block of the layout, and whether it is a turn.
  private var ends: [(count: Int, isTurn: Bool)] = []

  /// Marks the end of a block, which no bead crosses.
  ///
  /// - Parameters:
  ///   - count: the number of beads up to there.
  ///   - isTurn: whether the block is one paragraph of each language, where languages take turns.
  mutating func endBlock(at count: Int, isTurn: Bool = false) { ends.append((count, isTurn)) }

  /// The numbers of the paired beads that should wait.
  ///
  /// - Parameters:
  ///   - beads: the beads of all blocks, in order.
  ///   - isShown: for each bead whether words, numbers or names connect all its languages.
  ///   - isPossible: for each bead whether its words let the place of a turn count.
  ///   - isKnown: for each bead whether enough of its words are known to expect some on the other side.
  /// - Complexity: O(*beads*).
  func doubtful(of beads: [PaperBead], isShown: [Bool], isPossible: [Bool], isKnown: [Bool])
    -> [Int]
  {
    var doubtful: [Int] = []
    var start = 0
    for (end, isTurn) in ends {
      for run in (start..<end).split(whereSeparator: { isShown[$0] }) {
        let isOnlyPartner =
          run.count == 1
          && run.allSatisfy {
            Self.isOneEach(beads[$0]) && (!isTurn || isPossible[$0]) && !isKnown[$0]
          }
        if !isOnlyPartner { doubtful += run.filter { beads[$0].isPaired } }
      }
      start = end
    }
    return doubtful
  }

  private static func isOneEach(_ bead: PaperBead) -> Bool {
    bead.ranges.allSatisfy { $0.count == 1 }
  }
}
