// SPDX-License-Identifier: Apache-2.0
import Languages

/// A quantity of a translation that is not what the source has.
struct QuantityIssue {
  enum Kind {
    /// Another value in its place.
    case value
    /// The same number of another unit, currency, sign or direction.
    case conflict(QuantityAgreement.Conflict)
    /// A lower limit of the same value as an upper one: `at least`, `at most`.
    case limit
    /// The amount of a change as the value that it ends at: `by 8%`, `to 8%`.
    case change
    /// The same number for another period: `per week`, `per month`.
    case rate
    /// The same amount for another measure: 每公斤, `a ton`.
    case price
    /// The same number, which counts those that are named in one text only: 甲等三人, `three others`.
    case rest
    /// Another part of the same period: 90年代初, `the late 1990s`.
    case part
    /// Another thing of its kind, which its number names: 第二次世界大战, `World War I`.
    case name
    /// A vague amount of another order: hundreds, thousands.
    case order
    /// A measure in another unit that is not worth the same.
    case conversion
    /// The target lacks it.
    case missing
    /// The source lacks it.
    case added
    /// Two numbers have changed their places; `other` is the second one.
    case exchanged(other: Int)
  }

  var kind: Kind
  /// The place in the quantities of the source, if there is one.
  var source: Int?
  /// The place in the quantities of the target, if there is one.
  var target: Int?
  /// Whether both readings are certain.
  var isCertain: Bool
  /// Whether the texts may well mean the same: 三层 and `the second floor`.
  var isDoubtful = false

  /// Whether two numbers have changed their places.
  var isExchange: Bool {
    if case .exchanged = kind { true } else { false }
  }
}
