import TextModel

/// A segment of a bilingual file, whatever its format.
public struct BilingualSegment: Hashable, Sendable {
  /// A stretch of the target's plain text that stands in the file byte by byte.
  public struct Run: Hashable, Sendable {
    /// Its first UTF-8 byte in the plain text.
    public var text: Int
    /// Its first UTF-8 byte in the file's text.
    public var file: Int
    /// Its bytes.
    public var length: Int
  }

  /// Its number among the segments of the file, from 1.
  public var number: Int
  /// An id of its own within the file, if it has one.
  public var id: String?
  /// What the file calls it: file, unit and segment of XLIFF; the context of PO.
  public var unit: String?
  /// What is to be translated.
  public var source: InlineContent
  /// Its translation; nil or without text when there is none.
  public var target: InlineContent?
  /// The language of the source, if the file says.
  public var sourceLanguage: LanguageTag?
  /// The language of the target, if the file says.
  public var targetLanguage: LanguageTag?
  /// Whether it is to be translated at all.
  public var isTranslatable = true
  /// Whether the file says that a person has not looked at the translation yet.
  public var needsReview = false
  /// Where its target stands, or its source when it has none.
  public var location: SourceLocation
  /// Where the words of the target stand in the file, in order; empty when that is not known.
  public var runs: [Run] = []

  /// Whether it is a plural form that is neither the first nor the last of its message.
  public var isMiddleForm = false
  /// Remarks on it.
  public var notes: [String] = []

  /// Whether there is a translation.
  public var isTranslated: Bool { target.map { !$0.isEmpty } ?? false }

  /// The segment as a unit of a memory; nil when it has no words or no translation, and for plural forms
  /// whose source another form has as well.
  ///
  /// It is named by the unit and segment of an XLIFF file, else by what it says.
  public func unit(_ from: LanguageTag, _ to: LanguageTag) -> TranslationUnit? {
    guard isTranslatable, !isMiddleForm, let target, !target.plainText.isEmpty,
      !source.plainText.isEmpty
    else {
      return nil
    }
    func variant(_ language: LanguageTag, _ content: InlineContent) -> TranslationUnitVariant {
      content.codeCount == 0
        ? TranslationUnitVariant(language: language, text: content.plainText)
        : TranslationUnitVariant(language: language, content: CodedText(content).tmx)
    }
    var properties: [Property] = []
    if needsReview {
      properties.append(Property(TranslationUnit.statusProperty, ReviewStatus.needsReview.rawValue))
    }
    if id == nil, let unit { properties.append(Property("x-context", unit)) }
    var made = TranslationUnit(
      id: UnitID(id ?? ""), variants: [variant(from, source), variant(to, target)],
      properties: properties, notes: notes)
    if id == nil { made.id = ContentIdentity.id(of: made) }
    return made
  }
}

extension InlineContent {
  /// Whether there are neither words nor codes.
  var isEmpty: Bool { codeCount == 0 && displayText.allSatisfy(\.isWhitespace) }
}
