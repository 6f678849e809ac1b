// SPDX-License-Identifier: Apache-2.0
import TextModel

/// A term as it is given to a command: `ru=термин`, or without a language.
struct WrittenTerm {
  /// The language before the term; `nil` if there is none.
  let language: LanguageTag?
  /// The term without its language; may be empty.
  let text: String

  /// Reads a term.
  ///
  /// What is before the first `=` or `＝` is a language if it has the form of a tag; otherwise it is part of the term.
  init(_ written: String) {
    guard let mark = written.firstIndex(where: { $0 == "=" || $0 == "＝" }),
      let language = LanguageTag(code: String(written[..<mark]))
    else {
      (self.language, text) = (nil, written)
      return
    }
    self.language = language
    text = String(written[written.index(after: mark)...])
  }
}
