// SPDX-License-Identifier: Apache-2.0
import ICUText

/// Finds a running head that no other page repeats, by the sentence that it interrupts.
///
/// A text of two pages has each head once: the first page has none, or left and right pages differ. The head is at the
/// top of its page with more space below it than lines have, and the text below it continues the sentence with which the
/// page before ends.
struct SingleHead {
  /// The lines of the head, and those below it.
  let head: [PrintedLine]
  let rest: [PrintedLine]

  /// The part of the page's height in which a head is looked for.
  private static let zone = 0.13
  /// How many rows a head may have.
  private static let mostRows = 2
  /// The space below a head, in usual distances of lines.
  private static let apart = 1.5

  /// Looks for the head of a page; `nil` without one.
  ///
  /// - Parameter open: the rows with which the page before ends, notes left out.
  /// - Complexity: O(*lines* log *lines*).
  init?(
    of lines: [PrintedLine], height: Double, after open: [PrintedLine], sizes: TypeSizes
  ) {
    guard let last = open.last, !last.isFinished else { return nil }
    let sorted = lines.sorted { ($0.box.top, $0.box.left) < ($1.box.top, $1.box.left) }
    var end = 0
    for _ in 0..<Self.mostRows {
      guard end < sorted.count, sorted[end].box.bottom < height * Self.zone else { return nil }
      let row = sorted[end...].prefix { $0.box.isLevel(with: sorted[end].box) }
      guard row.allSatisfy(Self.mayBeHead) else { return nil }
      end = row.endIndex
      guard end < sorted.count else { return nil }
      let next = sorted[end...].prefix { $0.box.isLevel(with: sorted[end].box) }
        .min { $0.box.left < $1.box.left }
      guard let next else { return nil }
      let step = next.box.centerY - row.reduce(-.infinity) { max($0, $1.box.centerY) }
      guard step > sizes.step(of: next) * Self.apart else { continue }
      let rest = Array(sorted[end...])
      let column = rest.filter {
        $0.box.left < next.box.right && $0.box.right > next.box.left
      }
      guard Self.isSure(next, below: Array(sorted[..<end]), sizes: sizes),
        ParagraphFinder.runsOn(from: open, to: column, sizes: sizes)
      else { return nil }
      (head, self.rest) = (Array(sorted[..<end]), rest)
      return
    }
    return nil
  }

  /// Whether a line may be of a head: no end of a sentence, no text that goes on and no numbered heading.
  private static func mayBeHead(_ line: PrintedLine) -> Bool {
    !line.isFinished && !line.startsLowercase && !line.startsLabel
  }

  /// Whether what is below a head cannot begin a section: it starts with a small letter; or it is of wide characters, which
  /// have none, and the head has the number of the page, smaller type or another script.
  private static func isSure(
    _ next: PrintedLine, below head: [PrintedLine], sizes: TypeSizes
  ) -> Bool {
    if next.startsLowercase { return true }
    guard next.script == .wide else { return false }
    guard !head.contains(where: sizes.isLarge) else { return false }
    return head.contains { line in
      line.script != .wide || sizes.differ(line, next)
        || isNumber(line.words[0]) || isNumber(line.words[line.words.count - 1])
    }
  }

  private static func isNumber(_ word: PrintedWord) -> Bool {
    var hasDigit = false
    for scalar in word.text.unicodeScalars {
      if CharacterClass.isDigit(scalar.value) {
        hasDigit = true
      } else if CharacterClass.isLetter(scalar.value) {
        return false
      }
    }
    return hasDigit
  }
}
