// SPDX-License-Identifier: Apache-2.0
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
  /// The context in which the source is meant, by which equal sources are told apart: `msgctxt` of PO, the
  /// name of the resource in XLIFF; `nil` if the file has none, empty if it has contexts but none here.
  public var context: String?
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
  /// Why the translation waits for a reviewer, in the words of the file; `nil` if it does not say.
  public var doubt: String?
  /// Whether the file has a word for the state, so that somebody has set it.
  var isStateWritten = false
  /// Whether the segment is to be translated at all.
  public var isTranslatable = true
  /// Whether no translation may be put in, as in a row with more fields than headings.
  public var isLocked = false
  /// Whether a person has locked the translation as it is.
  var hasLock = false
  /// Whether the file says in another word than its state that the translation is signed off.
  var hasSignOff = false
  /// Whether the segment is a row of a table with too many fields, which a finding names.
  public var isDamaged = false
  /// Whether a machine made the translation, and no person has confirmed it.
  public var isMachine = false
  /// Whether the segment is a plural form that is neither the first nor the last of its message.
  public var isMiddleForm = false
  /// The place of its target, or of its source if it has no target.
  public var location: SourceLocation
  /// The places of the words of the target in the file, in order; empty if they are not known.
  public var runs: [Run] = []
  /// Remarks on the segment.
  public var notes: [String] = []
  /// The authors and dates of the translation, as the file says them.
  var authorship: Authorship?

  /// The parts of the target's plain text that the file says are not to be translated, in order, in UTF-8 bytes.
  public var untranslated: [Range<Int>] { target?.untranslatedRanges ?? [] }

  /// The reason why no program may change the translation; `nil` if one may.
  public var protection: Finding.Protection? {
    hasLock ? .locked : state == .final || hasSignOff ? .signedOff : nil
  }

  /// Whether there is a translation: words, or codes alone, that are not a copy of the source.
  public var isTranslated: Bool { !isOpen }

  /// Whether a translation can be put in: there is none, its state says that work has not begun, or it is a
  /// copy of the source.
  public var isOpen: Bool { !hasTarget || state == .untranslated || isCopy }

  /// Whether there is anything in the target.
  var hasTarget: Bool { target.map { !$0.isBlank } ?? false }

  /// Whether the target repeats the source although it is in another language.
  ///
  /// Somebody who has reviewed such a target wants it so.
  private var isCopy: Bool {
    guard state < .reviewed, let target,
      SourceCopy.isSame(target.plainText, source.plainText)
    else { return false }
    return SourceCopy.isForeign(
      target.plainText, from: sourceLanguage, to: targetLanguage,
      isConfirmed: state == .translated && isStateWritten)
  }
}

extension PairedSegment {
  /// Why the segment makes no unit, if it makes none.
  var skipReason: SkippedSegments.Reason {
    if !isTranslatable { return .notToTranslate }
    if !hasTarget { return .noTranslation }
    if isMiddleForm { return .middleForm }
    if state == .untranslated { return .untranslated }
    return isCopy ? .copy : .noWords
  }

  /// The segment as a unit of a memory; `nil` if it has no words or no translation, and for plural forms
  /// whose source another form has as well.
  ///
  /// The id is that of the segment, or is made from its languages and texts.
  public func unit(in pair: LanguagePair) -> TranslationUnit? {
    guard isTranslatable, !isMiddleForm, !isOpen, let target, target.hasWords,
      source.hasWords
    else {
      return nil
    }
    func variant(_ language: LanguageTag, _ content: InlineContent) -> TranslationUnitVariant {
      content.codeCount == 0
        ? TranslationUnitVariant(language: language, text: content.plainText)
        : TranslationUnitVariant(language: language, content: CodedText(content).tmx)
    }
    var made = TranslationUnit(
      id: UnitID(id ?? ""), variants: [variant(pair.from, source), variant(pair.to, target)],
      notes: notes)
    // Words in letters that the target language does not have are not a translation yet.
    let isContradicted = WrittenLanguage.contradicts(
      target.plainText, targetLanguage ?? pair.to)
    made.setTrust(
      isContradicted && state < .reviewed ? min(state, .needsReview) : state, isMachine: isMachine,
      because: state < .translated
        ? doubt : isContradicted ? "no letter of the translation is one of \(pair.to)" : nil)
    authorship?.write(into: &made)
    if let context { made.properties.append(Property(UnitProperty.context, context)) }
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
