// SPDX-License-Identifier: Apache-2.0
import CICU

/// ICU's boundaries of one kind, for any number of texts.
///
/// Opening an iterator costs up to 0.3 ms, and setting a text nothing, so use one iterator per
/// language and thread. Chinese word boundaries come from a dictionary and are thirty times slower
/// than sentence boundaries.
public final class BreakIterator {
  /// The kind of boundary (UAX #29, UAX #14).
  public enum Kind: Int32, Sendable {
    /// User-perceived characters.
    case character = 0
    /// Words, and the text between them.
    case word = 1
    /// Places where a line may end.
    case line = 2
    /// Sentences.
    case sentence = 3
  }

  /// ICU's classification of the text before a word boundary.
  public enum WordStatus: Sendable {
    /// Space or punctuation.
    case none
    /// A number.
    case number
    /// Letters.
    case letter
    /// Kana.
    case kana
    /// Han.
    case ideographic
  }

  private let iterator: OpaquePointer

  /// Opens an iterator.
  ///
  /// - Parameter locale: an ICU locale; the empty text is the root locale, which serves every
  ///   language.
  /// - Throws: `ICUError` if ICU's data for it is missing.
  public init(_ kind: Kind, locale: String = "") throws(ICUError) {
    var error: Int32 = 0
    guard let opened = cicu_break_open(kind.rawValue, locale, &error), error == 0 else {
      throw ICUError(error, "cannot open the \(kind) break iterator for '\(locale)'")
    }
    iterator = opened
  }

  deinit { cicu_break_close(iterator) }

  /// Calls `body` with the UTF-8 offset of each boundary after the start, including the end.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public func forEachBoundary(in text: UTF16Text, _ body: (Int) -> Void) {
    text.units.withUnsafeBufferPointer { units in
      guard units.count > 0, units.count <= Int32.max,
        cicu_break_set_text(iterator, units.baseAddress, Int32(units.count)) == 0
      else { return }
      while true {
        let boundary = cicu_break_next(iterator)
        if boundary < 0 { return }
        body(text.utf8Offset(of: Int(boundary)))
      }
    }
  }

  /// Calls `body` with the UTF-8 range of each piece between two boundaries and its word status.
  public func forEachPiece(in text: UTF16Text, _ body: (Range<Int>, WordStatus) -> Void) {
    var start = 0
    forEachUnitBoundary(in: text) { unit, status in
      let end = text.utf8Offset(of: unit)
      body(start..<end, status)
      start = end
    }
  }

  /// The UTF-8 offsets of all boundaries after the start, including the end.
  public func boundaries(of text: String) -> [Int] {
    var found: [Int] = []
    forEachBoundary(in: UTF16Text(text)) { found.append($0) }
    return found
  }

  private func forEachUnitBoundary(in text: UTF16Text, _ body: (Int, WordStatus) -> Void) {
    text.units.withUnsafeBufferPointer { units in
      guard units.count > 0, units.count <= Int32.max,
        cicu_break_set_text(iterator, units.baseAddress, Int32(units.count)) == 0
      else { return }
      while true {
        let boundary = cicu_break_next(iterator)
        guard boundary >= 0 else { return }
        let status: WordStatus =
          switch cicu_break_status(iterator) {
          case 100..<200: .number
          case 200..<300: .letter
          case 300..<400: .kana
          case 400..<500: .ideographic
          default: .none
          }
        body(Int(boundary), status)
      }
    }
  }
}
