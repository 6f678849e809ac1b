/// A text in the form in which texts are compared, with the way back to the bytes it came from.
///
/// Folding is NFKC_Casefold (width, case, ligatures, compatibility forms; soft hyphens and
/// zero-width characters vanish), then, by the table `Folder`, one hyphen for all hyphens, straight
/// quotes for all quotes, and one space for any run of white space, line ends included.
///
/// ```swift
/// let folded = Folder.standard.fold("“ＳＣＯ”\nmember\u{2010}states")
/// folded.text            // "\"sco\" member-states"
/// folded.sourceRange(1..<4) // the bytes of ＳＣＯ
/// ```
public struct FoldedText: Sendable {
  /// The folded UTF-8.
  public internal(set) var utf8: [UInt8] = []
  /// For each folded byte the offset of the source it was made from, then the source's length.
  var starts: [UInt32] = []
  /// For each folded byte the end of the source it was made from.
  var ends: [UInt32] = []
  /// UTF-8 length of the source.
  public internal(set) var sourceCount = 0

  /// The folded text.
  public var text: String { String(decoding: utf8, as: UTF8.self) }

  /// The UTF-8 bytes of the source that a range of folded bytes came from.
  ///
  /// A range that cuts through what one character became (`ﬁ` → `fi`) gives that character whole. An
  /// empty range gives the empty range before its byte.
  public func sourceRange(_ range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else {
      let at = range.lowerBound < starts.count ? Int(starts[range.lowerBound]) : sourceCount
      return at..<at
    }
    return Int(starts[range.lowerBound])..<Int(ends[range.upperBound - 1])
  }
}

/// Makes folded texts; see `FoldedText`.
public struct Folder: Sendable {
  private let normalizer: Normalizer

  /// The folding all of Concord compares with.
  ///
  /// A missing ICU data file is the only way this can fail; then folding changes nothing but marks
  /// and white space.
  public static let standard = Folder()

  private init() {
    // NFKC_Casefold data is compiled into every ICU; the fallback is for a stripped build.
    if let casefold = try? Normalizer(.nfkcCasefold) {
      normalizer = casefold
    } else {
      preconditionFailure("ICU has no normalisation data: reinstall the system's libicu")
    }
  }

  /// Marks that compare as another: hyphens, quotes, and the full stop and comma of full width stay
  /// what NFKC makes them.
  private static func folded(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x2010...0x2012, 0x2043, 0x2212, 0xFE58, 0xFE63, 0xFF0D: 0x2D
    case 0x2018...0x201B, 0x2032, 0x2035, 0x0060, 0x00B4, 0x02BC: 0x27
    case 0x201C...0x201F, 0x2033, 0x2036, 0x00AB, 0x00BB, 0x300C...0x300F, 0x301D...0x301F: 0x22
    default: scalar
    }
  }

  private static func isSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000:
      true
    default: false
    }
  }

  /// Folds a text.
  ///
  /// - Complexity: O(*n*).
  public func fold(_ text: String) -> FoldedText {
    var text = text
    return text.withUTF8 { fold($0) }
  }

  /// The folded form alone, for keys.
  public func key(_ text: String) -> String { fold(text).text }

  /// Folds UTF-8.
  public func fold(_ bytes: UnsafeBufferPointer<UInt8>) -> FoldedText {
    var out = FoldedText()
    out.utf8.reserveCapacity(bytes.count)
    out.starts.reserveCapacity(bytes.count + 1)
    out.ends.reserveCapacity(bytes.count)
    out.sourceCount = bytes.count
    var at = 0
    while at < bytes.count {
      let (scalar, length) = UTF8Scalars.decode(bytes, at: at)
      // A letter that nothing follows up (the next is ASCII or inert) folds by itself.
      var end = at + length
      if scalar < 0x80 {
        if Self.isSpace(scalar) {
          end = Self.endOfSpace(bytes, from: end)
          Self.append(0x20, at, end, to: &out)
          at = end
          continue
        }
        if end == bytes.count || bytes[end] < 0x80 {
          let lower = scalar &- 0x41 < 26 ? scalar | 0x20 : Self.folded(scalar)
          Self.append(lower, at, end, to: &out)
          at = end
          continue
        }
      } else if Self.isSpace(scalar) {
        end = Self.endOfSpace(bytes, from: end)
        Self.append(0x20, at, end, to: &out)
        at = end
        continue
      } else if scalar >= 0x4E00, scalar < 0xA000 || normalizer.isInert(scalar) {
        // Unified ideographs are inert under NFKC_Casefold.
        Self.append(Self.folded(scalar), at, end, to: &out)
        at = end
        continue
      }
      while end < bytes.count {
        let (next, nextLength) = UTF8Scalars.decode(bytes, at: end)
        if normalizer.hasBoundary(before: next) { break }
        end += nextLength
      }
      let units = UTF16Text(UnsafeBufferPointer(rebasing: bytes[at..<end])).units
      for scalar in String(decoding: normalizer.normalize(units[...]), as: UTF16.self)
        .unicodeScalars
      {
        Self.append(Self.folded(scalar.value), at, end, to: &out)
      }
      at = end
    }
    out.starts.append(UInt32(truncatingIfNeeded: bytes.count))
    return out
  }

  private static func endOfSpace(_ bytes: UnsafeBufferPointer<UInt8>, from: Int) -> Int {
    var end = from
    while end < bytes.count {
      let (next, length) = UTF8Scalars.decode(bytes, at: end)
      guard isSpace(next) else { break }
      end += length
    }
    return end
  }

  private static func append(_ scalar: UInt32, _ start: Int, _ end: Int, to out: inout FoldedText) {
    let before = out.utf8.count
    UTF8Scalars.append(scalar, to: &out.utf8)
    for _ in before..<out.utf8.count {
      out.starts.append(UInt32(truncatingIfNeeded: start))
      out.ends.append(UInt32(truncatingIfNeeded: end))
    }
  }
}
