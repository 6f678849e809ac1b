// SPDX-License-Identifier: Apache-2.0
import Checking
import Documents
import TextModel

/// The texts of a document as the rules of a check see them.
struct CheckTexts {
  private let document: TextDocument
  private let language: LanguageTag
  /// The prose on one line, with spaces in the place of code: nothing is found in code.
  private let bytes: [UInt8]

  /// The texts of a document in a language.
  init(_ document: TextDocument, language: LanguageTag) {
    self.document = document
    self.language = language
    var bytes = Array(document.words.utf8)
    for index in bytes.indices where (0x0A...0x0D).contains(bytes[index]) { bytes[index] = 0x20 }
    self.bytes = bytes
  }

  /// The text of a range of the prose, with its place in the document.
  func text(in range: Range<Int>) -> CheckText {
    let pieces = document.runs(in: range).map { run in
      OffsetMap.Piece(text: run.prose - range.lowerBound, file: run.source, length: run.count)
    }
    return CheckText(
      String(decoding: bytes[range], as: UTF8.self), language: language,
      offsets: OffsetMap(pieces: pieces))
  }
}
