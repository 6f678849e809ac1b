// SPDX-License-Identifier: Apache-2.0

/// Text between backticks, which is code and not language: `--no-check`.
public struct CodeSpan: Hashable, Sendable {
  /// UTF-8 bytes of the span with its backticks.
  public let range: Range<Int>
  /// The text between the backticks.
  public let code: String

  /// The spans of a text, in order: one or more backticks, and as many at the end (CommonMark 0.31, section 6.1).
  ///
  /// - Complexity: O(*bytes*) for a text without backticks, else O(*bytes* × *runs of backticks*).
  public static func spans(of text: String) -> [CodeSpan] {
    guard text.utf8.contains(mark) else { return [] }
    let bytes = Array(text.utf8)
    var runs: [Range<Int>] = []
    var at = 0
    while at < bytes.count {
      var end = at
      while end < bytes.count, bytes[end] == mark { end += 1 }
      if end > at { runs.append(at..<end) }
      at = max(end, at + 1)
    }
    var spans: [CodeSpan] = []
    var rest = runs[...]
    while let start = rest.popFirst() {
      guard let end = rest.firstIndex(where: { $0.count == start.count }) else { continue }
      let code = String(decoding: bytes[start.upperBound..<runs[end].lowerBound], as: UTF8.self)
      rest = rest[(end + 1)...]
      guard code.utf8.contains(where: { $0 != 0x20 }) else { continue }
      spans.append(CodeSpan(range: start.lowerBound..<runs[end].upperBound, code: code))
    }
    return spans
  }

  /// Two texts with spaces in the place of the spans that both have, byte for byte: what is language in them.
  ///
  /// - Complexity: that of `spans(of:)` for both texts.
  public static func words(of first: String, and second: String) -> (first: String, second: String)
  {
    guard first.utf8.contains(mark), second.utf8.contains(mark) else { return (first, second) }
    let (own, others) = (spans(of: first), spans(of: second))
    let shared = Set(own.map(\.code)).intersection(others.map(\.code))
    guard !shared.isEmpty else { return (first, second) }
    return (blanked(first, own, in: shared), blanked(second, others, in: shared))
  }

  private static func blanked(
    _ text: String, _ spans: [CodeSpan], in shared: Set<String>
  ) -> String {
    var bytes = Array(text.utf8)
    for span in spans where shared.contains(span.code) {
      for at in span.range { bytes[at] = 0x20 }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let mark = UInt8(ascii: "`")
}
