// SPDX-License-Identifier: Apache-2.0
extension String {
  /// Whether a text is a heading rather than a sentence.
  ///
  /// No mark ends it, and fewer than three of its words of four UTF-8 bytes or more begin with a small one.
  /// Scripts without capitals have no such thing.
  var isHeading: Bool {
    contains(where: \.isUppercase) && !isRunningText && last.map { !".!?;:".contains($0) } ?? false
  }

  /// Whether a text is a sentence, however short: it is running text, or ends like a sentence and has two words of
  /// four UTF-8 bytes or more that begin with a small one.
  var isSentence: Bool {
    if isRunningText { return true }
    guard let last, ".!?".contains(last) else { return false }
    return split { !$0.isLetter }.lazy
      .filter { $0.utf8.count > 3 && $0.first?.isLowercase == true }.prefix(2).count == 2
  }

  /// Whether three words of four UTF-8 bytes or more begin with a small one.
  var isRunningText: Bool {
    split { !$0.isLetter }.lazy.filter { $0.utf8.count > 3 && $0.first?.isLowercase == true }
      .prefix(3).count == 3
  }
}
