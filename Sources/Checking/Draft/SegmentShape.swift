extension String {
  /// Whether a text is a heading rather than a sentence.
  ///
  /// No mark ends it, and fewer than three of its words of four letters or more begin with a small one.
  /// Scripts without capitals have no such thing.
  var isHeading: Bool {
    contains(where: \.isUppercase) && !isRunningText && last.map { !".!?;:".contains($0) } ?? false
  }

  /// Whether three words of four letters or more begin with a small one.
  var isRunningText: Bool {
    split { !$0.isLetter }.lazy.filter { $0.utf8.count > 3 && $0.first?.isLowercase == true }
      .prefix(3).count == 3
  }
}
