/// Writes sentences for programs: one on each line.
public enum SentencesTextReport {
  /// The sentences; a line end within one is a space, so that a line is always a sentence.
  ///
  /// - Complexity: O(*bytes*).
  public static func text(of sentences: SentenceList) -> String {
    sentences.segments.map { segment in
      guard segment.text.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) else {
        return segment.text
      }
      return String(
        decoding: segment.text.utf8.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }, as: UTF8.self)
    }.joined(separator: "\n")
  }
}
