// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages
import TextModel

/// In which characters a Chinese draft is written, and how terms are written in them.
///
/// A glossary has its terms in simplified characters; in a traditional text they are offered in
/// traditional ones.
final class HanWriting {
  private let document: CheckDocument
  private var usual: Bool?
  private var converter: Transliterator?
  /// The segment that was asked for last.
  private var last: (segment: Int, isTraditional: Bool)?

  init(_ document: CheckDocument) { self.document = document }

  /// A term as a segment would write it.
  ///
  /// - Parameters:
  ///   - term: the term.
  ///   - found: the words in whose place it is written: characters that both have are taken from them.
  /// - Returns: the term, and whether each character has one traditional form only, or is in `found`.
  func spelling(
    of term: String, in segment: CheckSegment, like found: String = ""
  ) -> (text: String, isSure: Bool) {
    guard segment.target.language.matches(.chinese),
      term.unicodeScalars.contains(where: { HanVariants.isSimplified($0.value) || Self.isOpen($0) }
      ),
      isTraditional(segment)
    else { return (term, true) }
    var own: [UInt32: Unicode.Scalar] = [:]
    for scalar in found.unicodeScalars { own[SimplifiedHan.fold(scalar.value)] = scalar }
    let converted = Array(convert(term).unicodeScalars)
    let scalars = Array(term.unicodeScalars)
    guard converted.count == scalars.count else { return (term, false) }
    var text = String.UnicodeScalarView()
    var isSure = true
    for (scalar, other) in zip(scalars, converted) {
      if let kept = own[SimplifiedHan.fold(scalar.value)] {
        text.append(kept)
      } else {
        text.append(other)
        if TraditionalForms.count(of: scalar.value) > 1 { isSure = false }
      }
    }
    return (String(text), isSure)
  }

  /// Whether a segment is in traditional characters; where it does not show, the draft says it.
  func isTraditional(_ segment: CheckSegment) -> Bool {
    if let last, last.segment == segment.number { return last.isTraditional }
    let made = Self.isTraditional(segment.target.text) ?? isUsuallyTraditional
    last = (segment.number, made)
    return made
  }

  private var isUsuallyTraditional: Bool {
    if let usual { return usual }
    var text = ""
    for segment in document.segments.prefix(200) { text += segment.target.text }
    let made =
      Self.isTraditional(text) ?? (document.segments.first?.target.language.script == "Hant")
    usual = made
    return made
  }

  /// Whether more characters of a text are only traditional than only simplified; `nil` for a draw.
  static func isTraditional(_ text: String) -> Bool? {
    var balance = 0
    for scalar in text.unicodeScalars where scalar.value >= 0x3400 {
      if HanVariants.isTraditional(scalar.value) { balance += 1 }
      if HanVariants.isSimplified(scalar.value) { balance -= 1 }
    }
    return balance == 0 ? nil : balance > 0
  }

  /// Whether a character of both scripts is the simplified form of another one as well: 后, 里.
  private static func isOpen(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x3400 && TraditionalForms.count(of: scalar.value) > 0
  }

  private func convert(_ text: String) -> String {
    if converter == nil { converter = try? Transliterator("Hans-Hant") }
    return converter?.transform(text) ?? text
  }
}
