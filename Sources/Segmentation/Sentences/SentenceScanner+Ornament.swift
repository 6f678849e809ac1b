// SPDX-License-Identifier: Apache-2.0
import ICUText

/// Rows of ornament and emoticons, which end a sentence in e-mail and forums.
extension SentenceScanner {
  /// Cuts a row of at least five equal marks off the text on both sides: `=====`.
  ///
  /// `***` also counts, and so do ten underscores; fewer may be a blank to fill in.
  func handleOrnament(_ at: inout Int) {
    let start = at
    let mark = bytes[at]
    while at < bytes.count, bytes[at] == mark { at += 1 }
    let isRow = at - start >= (mark == 0x2A ? 3 : mark == 0x5F ? 10 : 5)
    guard isRow, start == 0 || bytes[start - 1] <= 0x20, at == bytes.count || bytes[at] <= 0x20
    else {
      return
    }
    end(at: start)
    end(at: at)
  }

  /// Whether `:)`, `:-)`, `;)` or `:(` ends at a bracket.
  func isEmoticon(endingAt offset: Int) -> Bool {
    guard offset > 1, bytes[offset] == 0x29 || bytes[offset] == 0x28 else { return false }
    let eyes = bytes[offset - 1] == 0x2D ? offset - 2 : offset - 1
    guard bytes[eyes] == 0x3A || bytes[eyes] == 0x3B else { return false }
    return eyes > 0
      && (bytes[eyes - 1] <= 0x20 || CharacterClass.isTerminal(UInt32(bytes[eyes - 1])))
  }

  /// Ends the sentence at an emoticon before a capital.
  func endEmoticon(_ offset: Int) {
    let next = afterSpace(offset + 1)
    if next > offset + 1, CharacterClass.isUppercase(scalar(at: next).value) { end(at: offset + 1) }
  }
}
