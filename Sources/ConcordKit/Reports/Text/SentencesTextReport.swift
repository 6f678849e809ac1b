// SPDX-License-Identifier: Apache-2.0

/// Writes sentences for programs: one on each line.
public enum SentencesTextReport {
  /// The sentences; a line end within one is a space, so that a line is always a sentence.
  ///
  /// - Complexity: O(*bytes*).
  public static func text(of sentences: SentenceList) -> String {
    var text = ""
    forEachPart(of: sentences) { text += $0 }
    return text
  }

  /// Calls `body` with the parts of the text, in order; each but the last has about 64 KiB.
  ///
  /// - Complexity: O(*bytes*).
  public static func forEachPart(of sentences: SentenceList, _ body: (String) -> Void) {
    var part = ""
    for (number, segment) in sentences.segments.enumerated() {
      if number > 0 { part += "\n" }
      part += String(
        decoding: segment.text.utf8.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }, as: UTF8.self)
      if part.utf8.count >= 1 << 16 {
        body(part)
        part = ""
      }
    }
    body(part)
  }
}
