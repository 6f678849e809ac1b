// SPDX-License-Identifier: Apache-2.0
import ICUText
import Segmentation
import TextModel

/// Numbers that a manuscript has before each of its lines.
///
/// They count by one from line to line, over blank lines and pages. A list that counts its items with bare numbers is
/// left as it is: most lines of a manuscript are equally wide and go on in the next line.
enum LineNumbers {
  /// The fewest lines that show a count.
  private static let fewest = 10
  /// The fewest columns of a full line.
  private static let narrowest = 40
  /// The most digits of a number.
  private static let longest = 4

  /// The text without the numbers.
  ///
  /// - Complexity: O(*n*).
  static func removed(from text: MappedText) -> MappedText {
    let lines = TextLine.lines(of: text).filter { !$0.isBlank }
    guard lines.count >= fewest else { return text }
    var numbered: [(line: TextLine, rest: Int)] = []
    var next: Int?
    for line in lines {
      guard let (value, rest) = number(of: line, in: text.scalars), next ?? value == value else {
        continue
      }
      next = value + 1
      numbered.append((line, rest))
    }
    guard numbered.count >= fewest, numbered.count * 10 >= lines.count * 9,
      isManuscript(numbered, in: text)
    else { return text }
    return text.removing(numbered.map { $0.line.content.lowerBound..<$0.rest })
  }

  /// The number at the start of a line, and where the text after it begins; the line may have nothing else.
  private static func number(of line: TextLine, in scalars: [UInt32]) -> (value: Int, rest: Int)? {
    var value = 0
    var at = line.content.lowerBound
    while at < line.content.upperBound, scalars[at].isASCIIDigit {
      value = value * 10 + Int(scalars[at] - 0x30)
      at += 1
      if at - line.content.lowerBound > longest { return nil }
    }
    guard at > line.content.lowerBound else { return nil }
    if at == line.content.upperBound { return (value, at) }
    guard CharacterClass.isSpace(scalars[at]) else { return nil }
    while at < line.content.upperBound, CharacterClass.isSpace(scalars[at]) { at += 1 }
    return (value, at)
  }

  /// Whether most lines are full, and half of these go on in the next one.
  private static func isManuscript(
    _ numbered: [(line: TextLine, rest: Int)], in text: MappedText
  ) -> Bool {
    let widest = numbered.map(\.line.width).max() ?? 0
    guard widest >= narrowest else { return false }
    let full = numbered.map(\.line).filter { $0.width * 4 >= widest * 3 }
    let open = full.count { !LineShape($0, in: text).isFinished }
    return full.count * 3 >= numbered.count * 2 && open * 2 >= full.count
  }
}
