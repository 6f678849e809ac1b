// SPDX-License-Identifier: Apache-2.0
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
  /// - Parameter inputs: the texts that were aligned; none of them is replaced.
  /// - Throws: `JobError`: `output/input`, `output/taken`, `file/unwritable`.
  public func writePage(to path: String, inputs: [Input] = []) throws(JobError) {
    try ReportPage.write(page, to: path, inputs: inputs)
  }
}
