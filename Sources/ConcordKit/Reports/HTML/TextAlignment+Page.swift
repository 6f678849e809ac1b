import Files

extension TextAlignment {
  /// The alignment as one self-contained page.
  public var page: String {
    AlignmentPage.html(
      result, source: sourceSentences, target: targetSentences,
      languages: LanguagePair(from: from, to: to), title: "\(from) – \(to)")
  }

  /// Writes the page to a file.
  ///
  /// - Throws: `JobError` with `file/unwritable`.
  public func writePage(to path: String) throws(JobError) {
    try JobError.border { try AtomicFile.write(Array(page.utf8), to: path) }
  }
}
