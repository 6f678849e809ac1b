// SPDX-License-Identifier: Apache-2.0

/// Makes folded texts; see `FoldedText`.
public struct Folder: Sendable {
  private let normalizer: Normalizer

  /// The folding that all of Concord uses for comparison.
  ///
  /// It can only fail if an ICU data file is missing; then folding changes only marks and white
  /// space.
  public static let standard = Folder()

  private init() {
    // NFKC_Casefold data is compiled into every ICU; the fallback is for a stripped build.
    if let casefold = try? Normalizer(.nfkcCasefold) {
      normalizer = casefold
    } else {
      preconditionFailure("ICU has no normalisation data: reinstall the system's libicu")
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
    if let plain = Self.foldPlain(bytes) { return plain }
    // Folding seldom makes a text longer; if it does, the text is folded again with more room.
    var room = bytes.count + 16
    while true {
      if let folded = fold(bytes, room: room) { return folded }
      room *= 4
    }
  }

  /// Folds ASCII without adjacent white space: each byte by itself.
  private static func foldPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> FoldedText? {
    var out = FoldedText()
    out.sourceCount = bytes.count
    var isPlain = true
    out.utf8 = [UInt8](unsafeUninitializedCapacity: bytes.count) { folded, count in
      var wasSpace = false
      FoldingTable.ascii.withUnsafeBufferPointer { table in
        for at in 0..<bytes.count {
          let byte = bytes[at]
          guard byte < 0x80 else {
            isPlain = false
            return
          }
          let lower = table[Int(byte)]
          let isSpace = lower == 0x20
          if isSpace, wasSpace {
            isPlain = false
            return
          }
          wasSpace = isSpace
          folded[at] = lower
        }
      }
      count = isPlain ? bytes.count : 0
    }
    return isPlain ? out : nil
  }

  /// Folds any text; `nil` if `room` bytes are not enough.
  private func fold(_ bytes: UnsafeBufferPointer<UInt8>, room: Int) -> FoldedText? {
    var out = FoldedText()
    out.sourceCount = bytes.count
    var fits = false
    out.utf8 = [UInt8](unsafeUninitializedCapacity: room) { folded, count in
      out.starts = [UInt32](unsafeUninitializedCapacity: room) { starts, startCount in
        out.ends = [UInt32](unsafeUninitializedCapacity: room) { ends, endCount in
          var page = FoldedPage(folded: folded, starts: starts, ends: ends)
          fits = fold(bytes, to: &page)
          (count, startCount, endCount) = (page.count, page.count, page.count)
        }
      }
    }
    return fits ? out : nil
  }

  /// Folds a text as far as there is room, and returns whether there was enough.
  private func fold(_ bytes: UnsafeBufferPointer<UInt8>, to out: inout FoldedPage) -> Bool {
    FoldingTable.ascii.withUnsafeBufferPointer { ascii in
      var at = 0
      while at < bytes.count {
        let (scalar, length) = UTF8Scalars.decode(bytes, at: at)
        var end = at + length
        if FoldingTable.isSpace(scalar) {
          end = Self.endOfSpace(bytes, from: end)
          guard out.append(0x20, from: at, to: end) else { return false }
        } else if scalar < 0x80, isBoundary(bytes, end) {
          guard out.append(UInt32(ascii[Int(scalar)]), from: at, to: end) else { return false }
        } else if let folded = alone(scalar, before: end, of: bytes) {
          guard out.append(folded, from: at, to: end) else { return false }
        } else {
          while !isBoundary(bytes, end) { end += UTF8Scalars.decode(bytes, at: end).1 }
          let units = UTF16Text(UnsafeBufferPointer(rebasing: bytes[at..<end])).units
          let text = String(decoding: normalizer.normalize(units[...]), as: UTF16.self)
          for scalar in text.unicodeScalars {
            guard out.append(FoldingTable.mark(scalar.value), from: at, to: end) else {
              return false
            }
          }
        }
        at = end
      }
      return true
    }
  }

  /// The folded form of a scalar that no neighbour joins.
  ///
  /// - Returns: `nil` if that is not a single scalar, or if the scalar may join the one before it.
  package func foldAlone(_ scalar: UInt32) -> UInt32? {
    if FoldingTable.isSpace(scalar) { return 0x20 }
    if scalar < 0x80 { return UInt32(FoldingTable.ascii[Int(scalar)]) }
    guard normalizer.hasBoundary(before: scalar) else { return nil }
    if let known = FoldingTable.folded(scalar) { return known == 0 ? nil : known }
    if normalizer.isInert(scalar) { return FoldingTable.mark(scalar) }
    var bytes: [UInt8] = []
    UTF8Scalars.append(scalar, to: &bytes)
    let folded = bytes.withUnsafeBufferPointer { fold($0).text.unicodeScalars }
    return folded.count == 1 ? folded.first?.value : nil
  }

  /// The folded form of a scalar outside ASCII that does not join the text at `end`.
  @inline(__always)
  private func alone(
    _ scalar: UInt32, before end: Int, of bytes: UnsafeBufferPointer<UInt8>
  ) -> UInt32? {
    // Unified ideographs are inert under NFKC_Casefold.
    if scalar >= 0x4E00, scalar < 0xA000 { return scalar }
    if let known = FoldingTable.folded(scalar) {
      if known != 0, isBoundary(bytes, end) { return known }
    } else if normalizer.isInert(scalar) {
      return FoldingTable.mark(scalar)
    }
    return nil
  }

  /// Whether the text before `at` can be folded independently of the text after it.
  @inline(__always)
  private func isBoundary(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    guard at < bytes.count, bytes[at] >= 0x80 else { return true }
    // The lead bytes of unified ideographs and of the blocks before them.
    if bytes[at] >= 0xE5, bytes[at] <= 0xE9 { return true }
    return normalizer.hasBoundary(before: UTF8Scalars.decode(bytes, at: at).0)
  }

  private static func endOfSpace(_ bytes: UnsafeBufferPointer<UInt8>, from: Int) -> Int {
    var end = from
    while end < bytes.count {
      let (next, length) = UTF8Scalars.decode(bytes, at: end)
      guard FoldingTable.isSpace(next) else { break }
      end += length
    }
    return end
  }
}

/// The memory in which a text is folded.
private struct FoldedPage {
  private let folded: UnsafeMutableBufferPointer<UInt8>
  private let starts: UnsafeMutableBufferPointer<UInt32>
  private let ends: UnsafeMutableBufferPointer<UInt32>
  private(set) var count = 0

  init(
    folded: UnsafeMutableBufferPointer<UInt8>, starts: UnsafeMutableBufferPointer<UInt32>,
    ends: UnsafeMutableBufferPointer<UInt32>
  ) {
    self.folded = folded
    self.starts = starts
    self.ends = ends
  }

  /// Adds a scalar made from the source bytes from `start` to `end`, if there is room.
  @inline(__always)
  mutating func append(_ scalar: UInt32, from start: Int, to end: Int) -> Bool {
    guard count + 4 <= folded.count else { return false }
    let length: Int
    if scalar < 0x80 {
      folded[count] = UInt8(truncatingIfNeeded: scalar)
      length = 1
    } else if scalar < 0x800 {
      folded[count] = UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6)
      folded[count + 1] = UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F)
      length = 2
    } else if scalar < 0x1_0000 {
      folded[count] = UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12)
      folded[count + 1] = UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F)
      folded[count + 2] = UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F)
      length = 3
    } else {
      folded[count] = UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18)
      folded[count + 1] = UInt8(truncatingIfNeeded: 0x80 | scalar >> 12 & 0x3F)
      folded[count + 2] = UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F)
      folded[count + 3] = UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F)
      length = 4
    }
    for byte in count..<count + length {
      starts[byte] = UInt32(truncatingIfNeeded: start)
      ends[byte] = UInt32(truncatingIfNeeded: end)
    }
    count += length
    return true
  }
}
