// SPDX-License-Identifier: Apache-2.0
import TextModel

/// Translations of the words of one language into another, with probabilities.
///
/// Words are compared as the aligner cuts them: folded and stemmed, Han characters simplified.
public protocol Lexicon: Sendable {
  /// The name of the lexicon in messages: `base`, a file name.
  var name: String { get }
  /// The language of the headwords.
  var source: LanguageTag { get }
  /// The language of the translations.
  var target: LanguageTag { get }
  /// Whether its headwords are a suitable dictionary for cutting Han text into words.
  var segmentsHan: Bool { get }
  /// The numbers of the headwords that begin with `text`; headwords are numbered in byte order.
  func headwords(beginningWith text: UnsafeBufferPointer<UInt8>) -> Range<Int>
  /// The length in bytes of the longest headword that `text` begins with, among the headwords with
  /// the given numbers; 0 if there is none.
  func longestHeadword(in text: UnsafeBufferPointer<UInt8>, among headwords: Range<Int>) -> Int
  /// Calls `body` with each translation of a headword and its probability; never for a word that
  /// the lexicon does not contain.
  func forEachTranslation(
    of word: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>, Float) -> Void)
  /// Whether any headword has this translation.
  func hasTranslation(_ word: UnsafeBufferPointer<UInt8>) -> Bool
}
