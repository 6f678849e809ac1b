// SPDX-License-Identifier: Apache-2.0
import TextModel

/// A message of a PO file with its translations.
public struct POEntry: Hashable, Sendable {
  /// The text in the source language; empty in the header.
  public var id: String
  /// The plural of the text in the source language, if it has one.
  public var plural: String?
  /// The context, which distinguishes it from another message of the same text.
  public var context: String?
  /// The translations: one, or one per plural form of the target language; empty when untranslated.
  public var translations: [String]
  /// Remarks of translators (`# `), one per line.
  public var comments: [String]
  /// Remarks of programmers (`#.`), one per line.
  public var extractedComments: [String]
  /// The places of the text in the program (`#:`).
  public var references: [String]
  /// `fuzzy`, `c-format`, …, in file order.
  public var flags: [String]
  /// The lines on what the text was before (`#|`), as they are written.
  public var previous: [String]
  /// The domain named before it, if any.
  public var domain: String?
  /// Whether the message is no longer in the program (`#~`).
  public var isObsolete: Bool
  /// The line of its first keyword, from 1.
  public var line: Int

  /// Whether a person still has to check the translation (`fuzzy`).
  public var isFuzzy: Bool { flags.contains("fuzzy") }
  /// Whether this is the entry that holds the file's header.
  public var isHeader: Bool { id.isEmpty && context == nil && !isObsolete }
  /// Whether every form has a translation and the entry is not fuzzy.
  public var isTranslated: Bool {
    !translations.isEmpty && translations.allSatisfy { !$0.isEmpty } && !isFuzzy
  }

  // Places in the decoded text, so that a change leaves all other bytes as they are.
  var strings: [Range<Int>] = []
  var flagLine: Range<Int>?
  var start = 0
  /// The end of its last comment of a translator's.
  var commentEnd: Int?
  /// The start of the line of its first keyword.
  var keywordStart = 0

  init(line: Int, start: Int) {
    id = ""
    translations = []
    comments = []
    extractedComments = []
    references = []
    flags = []
    previous = []
    isObsolete = false
    self.line = line
    self.start = start
  }
}
