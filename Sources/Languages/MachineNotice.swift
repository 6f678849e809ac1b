// SPDX-License-Identifier: Apache-2.0

/// Tells lines in which a text says of itself that a machine translated it: `(Machine translation, for reference only)`.
package enum MachineNotice {
  /// The most UTF-8 bytes of such a line.
  private static let most = 600

  /// Whether a line is such a notice: in brackets, or with a word for its limits.
  ///
  /// - Complexity: O(*bytes*) of a line of at most 600; longer ones are text.
  package static func isOne(_ line: String) -> Bool {
    guard line.utf8.count <= most else { return false }
    let words = line.lowercased()
    guard stems.contains(where: { words.hasBytes($0) }) else { return false }
    guard phrases.contains(where: words.contains) else { return false }
    let bare = words.drop { $0.isWhitespace || $0 == "*" }
    let isBracketed =
      bare.first.map { "(（[【".contains($0) } ?? false
      && bare.last { !$0.isWhitespace && !".。*".contains($0) }.map { ")）]】".contains($0) }
        ?? false
    return isBracketed || limits.contains(where: words.contains)
  }

  /// A part of each phrase.
  private static let stems = ["ranslat", "翻译", "翻譯", "机翻", "еревод", "ереведен"].map {
    Array($0.utf8)
  }

  private static let phrases = lines(
    """
    machine translation
    machine-translated
    machine translated
    automatic translation
    automatically translated
    translated by google
    google translate
    translated by deepl
    translated with deepl
    translated by ai
    机器翻译
    機器翻譯
    机翻
    自动翻译
    自動翻譯
    машинный перевод
    машинного перевода
    автоматический перевод
    переведено автоматически
    """)
  private static let limits = lines(
    """
    for reference only
    for reference purposes
    may contain errors
    may contain inaccuracies
    not been reviewed
    this is a machine
    this page was
    this page has been
    this text was
    仅供参考
    僅供參考
    如有
    未经审核
    может содержать ошибки
    может содержать неточности
    для справки
    справочных целях
    """)

  private static func lines(_ text: String) -> [String] {
    text.split(separator: "\n").map(String.init)
  }
}

extension String {
  /// Whether these bytes follow each other somewhere in the UTF-8 of the text.
  fileprivate func hasBytes(_ bytes: [UInt8]) -> Bool {
    utf8.withContiguousStorageIfAvailable { own in
      own.indices.contains { own[$0] == bytes[0] && own[$0...].starts(with: bytes) }
    } ?? contains(String(decoding: bytes, as: UTF8.self))
  }
}
