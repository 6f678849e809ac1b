// SPDX-License-Identifier: Apache-2.0
import Foundation
import ICUText
import Languages
import TestSupport
import Testing
import TextModel

/// Seeded values of every kind, written in every notation of every language: each is read as the same
/// quantity, and a changed digit, unit, sign or kind is another one.
///
/// `CONCORD_PROPERTY_VALUES` says how many values of a kind; the notations of many values are read as one
/// text, in which a mark keeps them apart.
@Suite struct QuantityPropertyTests {
  /// A text in a language.
  struct Notation: Sendable {
    let language: LanguageTag
    let text: String
    init(_ language: LanguageTag, _ text: String) {
      self.language = language
      self.text = text
    }
  }

  /// The notations of one value, and notations of other values.
  struct Value: Sendable {
    var same: [Notation] = []
    var other: [Notation] = []

    init(
      chinese: [String], english: [String], russian: [String],
      not other: (chinese: [String], english: [String], russian: [String])
    ) {
      same = Self.notations(chinese, english, russian)
      self.other = Self.notations(other.chinese, other.english, other.russian)
    }

    private static func notations(
      _ chinese: [String], _ english: [String], _ russian: [String]
    ) -> [Notation] {
      chinese.map { Notation(.chinese, $0) } + english.map { Notation(.english, $0) }
        + russian.map { Notation(.russian, $0) }
    }
  }

  /// A way to make a value and to write it, right and wrong.
  struct Kind: CustomTestStringConvertible, Sendable {
    let name: String
    /// How many quantities a notation has: the two ends of a range.
    var count = 1
    let make: @Sendable (inout SeededGenerator) -> Value
    var testDescription: String { name }
  }

  static let seed: UInt64 = 20_261_127
  static let values =
    ProcessInfo.processInfo.environment["CONCORD_PROPERTY_VALUES"].flatMap(Int.init)
    ?? (SlowTests.areOn ? 300 : 100)
  private static let batch = 50

  @Test(arguments: kinds)
  func notationsAgree(_ kind: Kind) {
    var random = SeededGenerator(seed: Self.seed)
    var problems: [String] = []
    var left = Self.values
    while left > 0, problems.count < 20 {
      let values = (0..<min(left, Self.batch)).map { _ in kind.make(&random) }
      left -= values.count
      problems += Self.problems(values, count: kind.count)
    }
    #expect(problems.isEmpty, "\(problems.prefix(20).joined(separator: "; ")) (seed \(Self.seed))")
  }

  /// What is wrong with the notations of some values.
  private static func problems(_ values: [Value], count: Int) -> [String] {
    let found = read(values.flatMap { $0.same + $0.other })
    var problems: [String] = []
    var at = 0
    for value in values {
      let same = Array(found[at..<at + value.same.count])
      let other = Array(found[at + same.count..<at + same.count + value.other.count])
      at += same.count + other.count
      for (notation, quantities) in zip(value.same + value.other, same + other)
      where quantities.count != count {
        problems.append("\(notation.text) is \(quantities.count) quantities")
      }
      for first in same.indices where same[first].count == count {
        for second in same.indices[(first + 1)...] where same[second].count == count {
          // Comparison is the same both ways, so each pair is compared one way or the other.
          let (one, two) = (first + second).isMultiple(of: 2) ? (first, second) : (second, first)
          if !agree(same[one], same[two]) {
            problems.append("\(value.same[one].text) is \(value.same[two].text)")
          }
        }
      }
      // The first notation of a language names its currency; a plain dollar may be of Taiwan.
      for (place, notation) in value.same.enumerated()
      where place == 0 || value.same[place - 1].language != notation.language {
        for (wrong, quantities) in zip(value.other, other)
        where same[place].count == count && agree(same[place], quantities) {
          problems.append("\(notation.text) is not \(wrong.text)")
        }
      }
    }
    return problems
  }

  private static func agree(_ own: [Quantity], _ its: [Quantity]) -> Bool {
    own.count == its.count
      && own.indices.allSatisfy { own[$0].agreement(with: its[$0]) == .same }
  }

  /// The quantities of each notation; those of a language are read as one text.
  private static func read(_ notations: [Notation]) -> [[Quantity]] {
    var found = [[Quantity]](repeating: [], count: notations.count)
    for language in [LanguageTag.chinese, .english, .russian] {
      var text = ""
      var ends: [(place: Int, end: Int)] = []
      for (place, notation) in notations.enumerated() where notation.language == language {
        text += notation.text
        ends.append((place, text.utf8.count))
        text += " | "
      }
      let source = Array(text.utf8)
      let folded = source.withUnsafeBufferPointer { Folder.standard.fold($0) }
      let reading = QuantityReading(
        folded: folded.utf8, source: source, table: .table(for: language),
        sourceRange: { folded.sourceRange($0) })
      var at = 0
      for quantity in reading.quantities {
        while at < ends.count - 1, quantity.range.lowerBound >= ends[at].end { at += 1 }
        found[ends[at].place].append(quantity)
      }
    }
    return found
  }
}
