import TextModel

/// A segment with its translation, from a bilingual file of any format.
public struct PairedSegment: Hashable, Sendable {
  /// A stretch of the target's plain text that is in the file byte by byte.
  public struct Run: Hashable, Sendable {
    /// The first UTF-8 byte in the plain text.
    public var text: Int
    /// The first UTF-8 byte in the file's text.
    public var file: Int
    /// The length in bytes.
    public var length: Int
  }

  /// The number among the segments of the file, from 1; the row of a table.
  public var number: Int
  /// The id within the file: a `tuid`, or file, unit and segment of XLIFF.
  public var id: String?
  /// The name for a person: the `tuid`, file, unit and segment of XLIFF, the context of PO.
  public var unit: String?
  /// The text that the segment belongs to; segments of different texts are not neighbours.
  public var text = ""
  /// The text to be translated.
  public var source: InlineContent
  /// The translation; `nil` or blank if there is none.
  public var target: InlineContent?
  /// The language of the source, if the file declares it.
  public var sourceLanguage: LanguageTag?
  /// The language of the target, if the file declares it.
  public var targetLanguage: LanguageTag?
  /// The progress of the translation.
  public var state = TranslationState.untranslated
  /// Whether the segment is to be translated at all.
  public var isTranslatable = true
  /// Whether no translation may be put in, as in a row with more fields than headings.
  public var isLocked = false
  /// Whether it is a plural form that is neither the first nor the last of its message.
  public var isMiddleForm = false
  /// The place of its target, or of its source if it has no target.
  public var location: SourceLocation
  /// The places of the words of the target in the file, in order; empty if they are not known.
  public var runs: [Run] = []
  /// Remarks on the segment.
  public var notes: [String] = []

  /// Whether there is a translation: words, or codes alone.
  public var isTranslated: Bool { !isOpen }

  /// Whether the translation is missing or blank, so that one can be put in.
  public var isOpen: Bool { target?.isBlank ?? true }
}

extension PairedSegment {
  /// The segment as a unit of a memory; `nil` if it has no words or no translation, and for plural forms
  /// whose source another form has as well.
  ///
  /// The id is that of the segment, or is made from its languages and texts.
  public func unit(in pair: LanguagePair) -> TranslationUnit? {
    guard isTranslatable, !isMiddleForm, let target, target.hasWords, source.hasWords else {
      return nil
    }
    func variant(_ language: LanguageTag, _ content: InlineContent) -> TranslationUnitVariant {
      content.codeCount == 0
        ? TranslationUnitVariant(language: language, text: content.plainText)
        : TranslationUnitVariant(language: language, content: CodedText(content).tmx)
    }
    var properties: [Property] = []
    if state < .translated {
      properties.append(Property(UnitProperty.status, ReviewStatus.needsReview.rawValue))
    }
    if id == nil, let unit { properties.append(Property(UnitProperty.context, unit)) }
    var made = TranslationUnit(
      id: UnitID(id ?? ""), variants: [variant(pair.from, source), variant(pair.to, target)],
      properties: properties, notes: notes)
    if id == nil { made.id = ContentIdentity.id(of: made) }
    return made
  }
}

extension InlineContent {
  /// Whether there is nothing to show: no words and no codes, or white space alone.
  ///
  /// The one rule of all bilingual formats for a target without a translation.
  var isBlank: Bool { displayText.allSatisfy(\.isWhitespace) }

  /// Whether there is text besides codes and white space.
  var hasWords: Bool { !plainText.allSatisfy(\.isWhitespace) }
}
