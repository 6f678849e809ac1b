// SPDX-License-Identifier: Apache-2.0
import ICUText
import TextModel

/// Cuts text by the rules of an SRX file instead of Concord's own.
///
/// As in SRX 2.0, the first rule whose expressions match before and after a place decides. Without
/// a match the text is not cut. Matches of one rule do not overlap, as in the engines that the
/// published rule files were written for. Not thread-safe; use one instance per thread.
///
/// ```swift
/// let rules = SegmentationRules([.init(isBreak: true, before: #"\."#, after: #"\s"#)])
/// try RuleSegmenter(rules).segments(of: "One. Two.").map(\.text)   // ["One.", "Two."]
/// ```
public final class RuleSegmenter {
  /// The rules as given.
  public let rules: SegmentationRules
  private let expressions: [RegularExpression]

  /// Compiles the rules.
  ///
  /// - Parameter limit: the limit for one search, in steps of about a millisecond.
  /// - Throws: `ICUError` for an expression that ICU rejects.
  public init(_ rules: SegmentationRules, limit: Int = 1000) throws(ICUError) {
    self.rules = rules
    var expressions: [RegularExpression] = []
    for rule in rules.rules {
      // Each expression is compiled alone first, so that an error names it and not the composed
      // expression.
      for part in [rule.before, rule.after] where !part.isEmpty { _ = try RegularExpression(part) }
      let after = rule.after.isEmpty ? "" : "(?=\(rule.after))"
      expressions.append(try RegularExpression("(?:\(rule.before))\(after)", limit: limit))
    }
    self.expressions = expressions
  }

  /// The segments of a text, in order, without the white space around them.
  ///
  /// - Throws: `ICUError` with the code `U_REGEX_TIME_OUT` or `U_REGEX_STACK_OVERFLOW` when a rule
  ///   exceeds the limit.
  /// - Complexity: O(*rules* · *n*) for expressions that do not backtrack.
  public func segments(of text: String) throws(ICUError) -> [Segment] {
    let units = UTF16Text(text)
    // The decision of the first rule that matched, for each byte.
    var isDecided = [Bool](repeating: false, count: units.utf8Count + 1)
    var breaks: [Int] = []
    for (rule, expression) in zip(rules.rules, expressions) {
      try expression.forEachMatch(in: units) { groups in
        guard let end = groups.first.flatMap({ $0 })?.upperBound, !isDecided[end] else { return }
        isDecided[end] = true
        if rule.isBreak { breaks.append(end) }
      }
    }
    breaks.sort()
    breaks.append(units.utf8Count)
    return Self.cut(text, at: breaks)
  }

  private static func cut(_ text: String, at breaks: [Int]) -> [Segment] {
    var text = text
    return text.withUTF8 { bytes in
      var segments: [Segment] = []
      var start = 0
      for end in breaks {
        let range = trimmed(start..<end, in: bytes)
        start = end
        if range.isEmpty { continue }
        let slice = UnsafeBufferPointer(rebasing: bytes[range])
        segments.append(Segment(text: String(decoding: slice, as: UTF8.self), range: range))
      }
      return segments
    }
  }

  private static func trimmed(
    _ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Range<Int> {
    func isSpace(_ scalar: UInt32) -> Bool {
      CharacterClass.isSpace(scalar) || CharacterClass.isLineEnd(scalar)
    }
    var start = range.lowerBound
    var end = range.lowerBound
    var at = range.lowerBound
    while at < range.upperBound {
      let (scalar, length) = UTF8Scalars.decode(bytes, at: at)
      at += length
      if isSpace(scalar) {
        if end == start { start = at }
      } else {
        end = at
      }
      if end < start { end = start }
    }
    return start..<end
  }
}
