// SPDX-License-Identifier: Apache-2.0

/// A text that equals another one only if its bytes are the same.
///
/// A `String` equals another one that composes its marks differently. Names of files do not: `é.tmx` in both forms is
/// two files in one folder. Whatever is kept by the name of a file has this as its key.
package struct ExactText: Hashable, Comparable, Sendable {
  /// The text.
  package let string: String

  /// The key of a text.
  package init(_ string: String) { self.string = string }

  package static func == (left: Self, right: Self) -> Bool {
    left.string.utf8.elementsEqual(right.string.utf8)
  }

  package static func < (left: Self, right: Self) -> Bool {
    left.string.utf8.lexicographicallyPrecedes(right.string.utf8)
  }

  package func hash(into hasher: inout Hasher) {
    var string = string
    string.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    hasher.combine(0xFF as UInt8)
  }
}
