// SPDX-License-Identifier: Apache-2.0
import TextModel

/// How files are pretranslated.
public struct PretranslationOptions: Hashable, Sendable {
  /// The lowest score, in percent, of a match that is put in: 50 to 100.
  public var threshold: Int
  /// The language of the sources; left out, what the file says, else what it looks like.
  public var from: LanguageTag?
  /// The language wanted; left out, what the file says, else the workspace's other one.
  public var to: LanguageTag?
  /// Whether translations that are there already are replaced too, unless somebody has reviewed them.
  public var overwrites: Bool
  /// Whether segments that are not translated yet get a note of the glossary terms in them.
  public var notesTerms: Bool
  /// Whether translations that a spreadsheet program may take for formulas are put into tables as they are, without an
  /// apostrophe before them.
  public var isRaw: Bool

  /// Segments without a translation are filled with matches of 75 % or more, unless said otherwise.
  public init(
    threshold: Int = 75, from: LanguageTag? = nil, to: LanguageTag? = nil, overwrites: Bool = false,
    notesTerms: Bool = true, isRaw: Bool = false
  ) {
    self.threshold = threshold
    self.from = from
    self.to = to
    self.overwrites = overwrites
    self.notesTerms = notesTerms
    self.isRaw = isRaw
  }
}
