// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages
import TextModel

/// Restores what the author wrote from the output of a PDF extractor or a scanner.
///
/// Every step has a name and can be switched off (`CleaningStep`). The decision about each hyphen
/// at a line end is recorded with its reason. Every byte of the result is mapped to the bytes it
/// came from.
///
/// ```swift
/// let cleaned = Cleaner(language: .english).clean("interfer-\nence by an SCO-\nled body")
/// cleaned.text              // "interference by an SCO-led body"
/// cleaned.sourceRange(0..<12) // 0..<14
/// ```
public struct Cleaner: Sendable {
  /// The language of the texts; it chooses the tables.
  public let language: LanguageTag
  /// The steps and the evidence.
  public let options: CleaningOptions
  /// The languages that are known, with their data.
  package let languages: LanguageCatalog

  /// A cleaner for texts of a language.
  public init(language: LanguageTag, options: CleaningOptions = .init()) {
    self.init(language: language, options: options, languages: .standard)
  }

  /// A cleaner for texts of a language of a catalog.
  package init(
    language: LanguageTag, options: CleaningOptions = .init(), languages: LanguageCatalog
  ) {
    self.language = language
    self.options = options
    self.languages = languages
  }

  /// Cleans a text.
  ///
  /// - Complexity: O(*n*).
  public func clean(_ text: String) -> CleanedText { clean(text, in: 0..<text.utf8.count) }

  /// Cleans a part of a text, given by its UTF-8 bytes; offsets of the result refer to the whole
  /// text.
  ///
  /// - Precondition: the range lies in the text and cuts no character.
  public func clean(_ text: String, in range: Range<Int>) -> CleanedText {
    var text = text
    return text.withUTF8 { clean(UTF8Input(bytes: $0, range: range)) }
  }

  /// Cleans a text that is composed of several stretches of the input.
  package func clean(_ text: MappedPieces) -> CleanedText { clean(text, sizes: .init()) }

  /// Cleans a text part by part, so that memory beside the text and the result does not grow with it.
  func clean(_ input: some CleaningInput, sizes: CleaningWindow.Sizes = .init()) -> CleanedText {
    var parts = CleaningWindow.parts(of: input, sizes)
    // Backticks are paired over the whole text.
    if options.steps.contains(.backtickQuotes) { parts = [0..<input.count] }
    var run = CleaningRun(self, input, parts: parts, context: sizes.context)
    return run.cleaned()
  }
}
