// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages
import Segmentation

/// The tokenizer's data of scalars, requested from ICU once for each.
///
/// It contains a number per scalar of the Basic Multilingual Plane, in pages that are made when a
/// text first has one of their scalars. The lowest 21 bits are the folded form of the scalar by
/// itself; the class follows.
final class ScalarTable {
  /// The data of a scalar.
  struct Scalar {
    fileprivate let bits: UInt32
    /// Whether the scalar folds to exactly one scalar, whatever comes before it.
    var isSimple: Bool { bits & ScalarTable.simple != 0 }
    /// The folded form; for an ideograph, which folds to itself, its key, the simplified form.
    var folded: UInt32 { bits & 0x1F_FFFF }
    /// Whether the scalar is a unified ideograph.
    var isIdeograph: Bool { bits & ScalarTable.ideograph != 0 }
    /// The class of the folded form.
    var kind: TokenClass { unsafeBitCast(UInt8(bits >> 21 & 0xF), to: TokenClass.self) }
  }

  fileprivate static let simple: UInt32 = 1 << 31
  private static let known: UInt32 = 1 << 30
  fileprivate static let ideograph: UInt32 = 1 << 29
  private let pages: UnsafeMutablePointer<UnsafeMutablePointer<UInt32>?>
  private let ascii: UnsafeMutablePointer<UInt32>

  init() {
    pages = .allocate(capacity: 256)
    pages.initialize(repeating: nil, count: 256)
    ascii = .allocate(capacity: 0x80)
    for scalar in 0..<UInt32(0x80) { ascii[Int(scalar)] = Self.look(scalar) }
  }

  deinit {
    for page in 0..<256 { pages[page]?.deallocate() }
    pages.deallocate()
    ascii.deallocate()
  }

  /// The data of an ASCII scalar.
  @inline(__always)
  subscript(ascii byte: UInt8) -> Scalar { Scalar(bits: ascii[Int(byte)]) }

  /// The data of any scalar.
  @inline(__always)
  subscript(scalar: UInt32) -> Scalar {
    if scalar < 0x1_0000, let page = pages[Int(scalar >> 8)] {
      let bits = page[Int(scalar & 0xFF)]
      if bits != 0 { return Scalar(bits: bits) }
    }
    return met(scalar)
  }

  private func met(_ scalar: UInt32) -> Scalar {
    let bits = Self.look(scalar)
    guard scalar < 0x1_0000 else { return Scalar(bits: bits) }
    let number = Int(scalar >> 8)
    let page = pages[number] ?? .allocate(capacity: 256)
    if pages[number] == nil {
      page.initialize(repeating: 0, count: 256)
      pages[number] = page
    }
    page[Int(scalar & 0xFF)] = bits
    return Scalar(bits: bits)
  }

  private static func look(_ scalar: UInt32) -> UInt32 {
    // Unified ideographs fold to themselves.
    if CharacterClass.isUnifiedHan(scalar) {
      return SimplifiedHan.fold(scalar) | ideograph | known | simple
    }
    guard let folded = Folder.standard.foldAlone(scalar) else { return known }
    return folded | UInt32(TokenClass.of(folded).rawValue) << 21 | known | simple
  }
}
