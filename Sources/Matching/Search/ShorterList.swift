// SPDX-License-Identifier: Apache-2.0
import Languages
import Segmentation
import TextModel

/// Finds a list that has fewer members in the other text: 文化、教育、卫生和体育合作 and `cultural, educational and health
/// cooperation`.
///
/// Only a list with `WarningData.listMark`, which nothing but lists has, is counted. The other text has fewer members if no
/// sentence of it has enough words and marks that could separate them; so many of them are missing for certain.
package enum ShorterList {
  /// A list that the other text has with fewer members.
  package struct Shortening: Hashable, Sendable {
    /// Where the list is, in UTF-8 bytes of its text.
    package let place: Range<Int>
    /// The number of its members.
    package let members: Int
    /// The most members that the other text may have in a list.
    package let most: Int
    /// Whether the list is in the second text.
    package let isSecond: Bool
  }

  /// The longest list of one text that is shorter in the other one; `nil` if none is.
  ///
  /// - Complexity: O(*n*) for texts of *n* bytes.
  package static func between(_ pair: ContrastPair) -> Shortening? {
    shortening(of: pair.first, in: pair.second, isSecond: false)
      ?? shortening(of: pair.second, in: pair.first, isSecond: true)
  }

  private static func shortening(
    of text: ContrastText, in other: ContrastText, isSecond: Bool
  ) -> Shortening? {
    guard !text.table.listMark.isEmpty, other.table.listMark.isEmpty,
      !other.table.listJoints.isEmpty, let list = longest(in: text), list.members > 2
    else { return nil }
    let most = mostMembers(in: other)
    guard most < list.members else { return nil }
    return Shortening(
      place: text.bytes(of: list.tokens), members: list.members, most: most, isSecond: isSecond)
  }

  /// The list with the most members between other marks, with its tokens.
  private static func longest(in text: ContrastText) -> (members: Int, tokens: Range<Int>)? {
    // The folded form of the mark is a comma.
    let (words, table) = (text.features.written, text.table)
    guard words.contains(table.listMark) else { return nil }
    var best: (members: Int, tokens: Range<Int>)?
    // 一、 and 1、 at the beginning are the number of a heading.
    var start = isNumbered(words, by: table.listMark) ? 2 : 0
    var marks = 0
    var last = 0
    for at in start...words.count {
      if at < words.count, words[at] == table.listMark {
        marks += 1
        last = at
      } else if at == words.count || isStop(words[at]) {
        if marks > 0 {
          let rest = words[(last + 1)..<at].prefix(9).dropFirst()
          let members = marks + 1 + (rest.contains(where: table.joints.contains) ? 1 : 0)
          if members > best?.members ?? 0 { best = (members, start..<at) }
        }
        start = at + 1
        marks = 0
      }
    }
    return best
  }

  /// Whether words begin with a number in digits or Han numerals and the mark of a list.
  private static func isNumbered(_ words: [String], by mark: String) -> Bool {
    words.count > 2 && words[1] == mark
      && words[0].unicodeScalars.allSatisfy {
        $0.value.isASCIIDigit || HanNumeral.Symbol($0.value) != nil
      }
  }

  private static func isStop(_ word: String) -> Bool {
    word.allSatisfy { !$0.isLetter && !$0.isNumber && !"《》“”‘’\"'·-".contains($0) }
  }

  /// The most members that a list in one sentence of a text may have.
  private static func mostMembers(in text: ContrastText) -> Int {
    let (words, joints) = (text.features.words, text.table.listJoints)
    let tokens = text.features.side.compared.text.tokens
    var most = 1
    var members = 1
    var wasJoint = false
    for (at, word) in words.enumerated() {
      let isLast =
        at + 1 == words.count || tokens[at + 1].range.lowerBound > tokens[at].range.upperBound
      if isLast, [".", ";", "!", "?"].contains(word) {
        members = 1
      } else if joints.contains(word) || word == "-" {
        if !wasJoint { members += 1 }
        wasJoint = true
        most = max(most, members)
        continue
      }
      wasJoint = false
    }
    return most
  }
}
