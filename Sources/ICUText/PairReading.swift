// SPDX-License-Identifier: Apache-2.0
import TextModel

/// The pairs of bytes of a text in GB18030 or Big5, and the bytes that belong to no pair.
///
/// The bytes are divided so that the cost is the lowest: a common character or sign costs nothing, any other pair
/// 1, and a byte outside pairs `flawCost`. A byte that was lost or added shifts the pairs after it, and these are
/// rare characters then; the division that leaves one byte out is cheaper, and names the damaged place.
struct PairReading {
  /// The rows of one of the two encodings.
  struct Layout {
    /// The first bytes of common characters.
    let common: ClosedRange<UInt8>
    /// The first bytes of signs.
    let signs: ClosedRange<UInt8>
    /// The first bytes of all pairs.
    let leads: ClosedRange<UInt8>
    /// The lowest second byte of a common pair.
    let trail: UInt8
    /// The first byte of the Cyrillic letters of GB 2312, which count beside one another; `nil` in Big5.
    var cyrillic: UInt8?

    /// GB18030.
    static let gb18030 = Layout(
      common: 0xB0...0xD7, signs: 0xA1...0xA3, leads: 0x81...0xFE, trail: 0xA1, cyrillic: 0xA7)
    /// Big5 with the extensions of Windows.
    static let big5 = Layout(
      common: 0xA4...0xC6, signs: 0xA1...0xA3, leads: 0x81...0xFE, trail: 0x40)

    /// The layout of an encoding; `nil` if it is neither of the two.
    static func named(_ name: String) -> Layout? {
      switch name.lowercased() {
      case "gb18030", "gbk", "gb2312", "cp936", "euc-cn", "gb_2312-80": .gb18030
      case "big5", "big5-hkscs": .big5
      default: nil
      }
    }

    fileprivate func hasTrail(_ byte: UInt8) -> Bool {
      switch byte {
      case 0x40...0x7E, 0xA1...0xFE: true
      case 0x80...0xA0: cyrillic != nil
      default: false
      }
    }

    fileprivate func isCommon(_ lead: UInt8, _ next: UInt8) -> Bool {
      next >= trail && (common.contains(lead) || signs.contains(lead) || lead == cyrillic)
    }
  }

  /// The share of pairs that are common characters or signs, 0...1; a byte outside pairs counts as half a rare one.
  private(set) var score = 0.0
  /// The first byte that belongs to no pair.
  private(set) var firstFlaw: Int?

  private let layout: Layout
  private let bytes: [UInt8]
  private var all = 0.0
  private var good = 0.0
  /// Pairs with both bytes in the rows of Russian letters.
  private var inLetterRows = 0.0
  private var lastPair: Range<Int>?

  /// The cost of a byte that belongs to no pair.
  ///
  /// Two of them put the pairs between them out of step, which pays off only where about 24 rare characters follow one
  /// another.
  private static let flawCost = 6

  /// Divides a text.
  ///
  /// - Complexity: O(*bytes*).
  init(_ bytes: [UInt8], _ layout: Layout) {
    self.layout = layout
    self.bytes = bytes
    var at = 0
    while at < bytes.count {
      guard bytes[at] >= 0x80 else {
        at += 1
        continue
      }
      // No pair has a byte below 0x30.
      let end = bytes[at...].firstIndex { $0 < 0x30 } ?? bytes.count
      divide(at..<end)
      at = end
    }
    // A lone sign and the letter after it say nothing.
    let isLoneSign = all == 1 && lastPair.map { bytes[$0.upperBound - 1] < 0x80 } ?? false
    let isRussian =
      layout.cyrillic != nil && all > 3 && inLetterRows >= (all < 6 ? all : all * 0.8)
    score = all == 0 || isLoneSign || isRussian ? 0 : good / all
  }

  /// Divides bytes that no pair crosses the ends of.
  ///
  /// Takes one byte of memory for each of them.
  private mutating func divide(_ range: Range<Int>) {
    // The costs of the cheapest ways to the last four places, and for each place the length of the last step there.
    var costs = (0, 0, 0, 0)
    var steps = [UInt8](repeating: 1, count: range.count + 1)
    for end in range.lowerBound + 1...range.upperBound {
      let at = end - range.lowerBound
      let last = bytes[end - 1]
      var cost = costs.0 + (last < 0x80 ? 0 : Self.flawCost)
      if at >= 2, layout.leads.contains(bytes[end - 2]), layout.hasTrail(last) {
        let other = costs.1 + (layout.isCommon(bytes[end - 2], last) ? 0 : 1)
        if other <= cost { (cost, steps[at]) = (other, 2) }
      }
      if at >= 4, layout.cyrillic != nil, isFour(end - 4), costs.3 + 1 <= cost {
        (cost, steps[at]) = (costs.3 + 1, 4)
      }
      costs = (cost, costs.0, costs.1, costs.2)
    }
    // The way is known from its end; each step moves to the place where it begins.
    var at = range.count
    var step = steps[at]
    while at > 0 {
      at -= Int(step)
      (steps[at], step) = (step, steps[at])
    }
    while at < range.count {
      let place = range.lowerBound + at..<range.lowerBound + at + Int(steps[at])
      if place.count > 1 || bytes[place.lowerBound] >= 0x80 { add(place) }
      at += place.count
    }
  }

  /// Whether four bytes are a character of GB18030.
  private func isFour(_ at: Int) -> Bool {
    (0x81...0xFE).contains(bytes[at]) && bytes[at + 1].isASCIIDigit
      && (0x81...0xFE).contains(bytes[at + 2]) && bytes[at + 3].isASCIIDigit
  }

  private mutating func add(_ place: Range<Int>) {
    guard place.count > 1 else {
      all += 0.5
      if firstFlaw == nil { firstFlaw = place.lowerBound }
      return
    }
    all += 1
    let at = place.lowerBound
    let (lead, next) = (bytes[at], bytes[at + 1])
    if Self.letterRows.contains(lead), Self.letterRows.contains(next) { inLetterRows += 1 }
    // A letter beside a letter of ASCII is one of another script. The second byte of a pair of Big5 may be a letter.
    let isInWord =
      at > lastPair?.upperBound ?? 0 && isLetter(bytes[at - 1])
      || at + 2 < bytes.count && isLetter(bytes[at + 2])
    if next >= layout.trail, layout.common.contains(lead) { good += isInWord ? 0.5 : 1 }
    if next >= layout.trail, layout.signs.contains(lead) { good += 1 }
    if lead == layout.cyrillic, (0xA1...0xC1).contains(next) || (0xD1...0xF1).contains(next),
      at >= 2 && bytes[at - 2] == lead || at + 2 < bytes.count && bytes[at + 2] == lead
    {
      good += 1
    }
    lastPair = place
  }

  /// The bytes of small letters in KOI8-R and of capitals in windows-1251.
  ///
  /// Russian in such letters has all its bytes in two rows, and so gives common characters of GB 2312. A Chinese text
  /// has both bytes of a character there once in five.
  private static let letterRows: ClosedRange<UInt8> = 0xC0...0xDF

  private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
