import TextModel

/// Which words of one language translate which of another, and how likely.
///
/// Words are compared as the aligner cuts them: folded and stemmed, Han characters simplified.
public protocol Lexicon: Sendable {
  /// What it is called in messages: `base`, a file name.
  var name: String { get }
  /// The language of the headwords.
  var source: LanguageTag { get }
  /// The language of the translations.
  var target: LanguageTag { get }
  /// Whether its headwords are a fit dictionary for cutting Han text into words.
  var segmentsHan: Bool { get }
  /// The numbers of the headwords that begin with `text`, which the words are counted by in byte order.
  func headwords(beginningWith text: UnsafeBufferPointer<UInt8>) -> Range<Int>
  /// The length in bytes of the longest headword that `text` begins with, of those with the numbers
  /// given; 0 if there is none.
  func longestHeadword(in text: UnsafeBufferPointer<UInt8>, among headwords: Range<Int>) -> Int
  /// Calls `body` with each translation of a headword and its probability; no call for a word it does
  /// not have.
  func forEachTranslation(
    of word: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>, Float) -> Void)
}
