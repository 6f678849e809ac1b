// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages
import Segmentation
import TextModel

/// The properties of a term that decide about its forms, in one byte.
struct TermTraits: Hashable, Sendable {
  /// Status (three bits), case rule (two bits), blocker, abbreviation and simplified, from the lowest bit.
  let rawValue: UInt8

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(_ entry: Termbase.TermRef) {
    let status = TermStatus.allCases.firstIndex(of: entry.term.status) ?? 0
    let rule = CaseRule.allCases.firstIndex(of: entry.term.caseRule) ?? 0
    rawValue =
      UInt8(status) | UInt8(rule) << 3 | (entry.isBlocker ? 0x20 : 0)
      | (Self.isAbbreviation(entry.term.text) ? 0x40 : 0)
      | (Self.isSimplified(entry.term.text) ? 0x80 : 0)
  }

  /// The status of the term.
  var status: TermStatus {
    TermStatus.allCases[min(Int(rawValue & 7), TermStatus.allCases.count - 1)]
  }
  /// The case rule of the term.
  var caseRule: CaseRule { CaseRule.allCases[Int(rawValue >> 3 & 3)] }
  /// Whether the term is a blocker, which hides another term.
  var isBlocker: Bool { rawValue & 0x20 != 0 }
  /// Whether the term is a single word of capitals and signs.
  var isAbbreviation: Bool { rawValue & 0x40 != 0 }

  /// Whether the term consists only of Han characters that are their own keys.
  var isSimplified: Bool { rawValue & 0x80 != 0 }

  private static func isSimplified(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy {
      CharacterClass.isUnifiedHan($0.value) && SimplifiedHan.fold($0.value) == $0.value
    }
  }

  private static func isAbbreviation(_ text: String) -> Bool {
    var capitals = 0
    for scalar in text.unicodeScalars {
      if scalar == " " { return false }
      if CharacterClass.uppercase(scalar.value) != scalar.value { return false }
      if CharacterClass.lowercase(scalar.value) != scalar.value { capitals += 1 }
    }
    return capitals >= 2
  }
}
