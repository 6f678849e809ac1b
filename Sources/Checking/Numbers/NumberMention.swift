/// A number as a text writes it, by the values it may stand for.
struct NumberMention: Sendable {
  /// What it may be worth: `1.234` is 1.234 to one writer and 1234 to another, `19` may be 2019.
  var values: [Double]
  /// Its UTF-8 bytes in the text as given.
  var range: Range<Int>
  /// Whether its counterpart must be there: not so for small numbers in words (`one of them`, 一些),
  /// names (`G20`) and measures that translators convert.
  var isBinding: Bool
  /// Whether it measures something in a unit that translators convert.
  var isMeasure = false
  /// The groups of a number that is written in groups of digits with spaces: `116 123` may be a number
  /// of six digits, or a telephone number that another language groups in its own way.
  var groups: [Double] = []

  /// Whether the number has its counterpart among others, whole or in groups.
  func isFound(in others: [NumberMention]) -> Bool {
    others.contains { $0.agrees(with: self) }
      || !groups.isEmpty
        && groups.allSatisfy { group in
          others.contains { $0.values.contains(group) || $0.groups.contains(group) }
        }
      || others.contains { other in values.contains { other.groups.contains($0) } }
  }

  /// Whether two mentions may mean the same number.
  func agrees(with other: NumberMention) -> Bool {
    values.contains { value in
      other.values.contains { abs($0 - value) <= 1e-9 * max(1, abs(value)) }
    }
  }
}
