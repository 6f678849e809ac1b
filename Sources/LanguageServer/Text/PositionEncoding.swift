// SPDX-License-Identifier: Apache-2.0

/// The units in which a client counts the characters of a line (LSP 3.17, `PositionEncodingKind`).
enum PositionEncoding: String, Sendable, CaseIterable {
  /// UTF-8 bytes.
  case utf8 = "utf-8"
  /// UTF-16 code units; what a client means that says nothing.
  case utf16 = "utf-16"
  /// Unicode scalars.
  case utf32 = "utf-32"

  /// The encoding to use with a client: bytes if it can, since a text is bytes here.
  init(offered: [String]) {
    self = offered.contains(Self.utf8.rawValue) ? .utf8 : .utf16
    if self == .utf16, !offered.isEmpty, !offered.contains(Self.utf16.rawValue),
      offered.contains(Self.utf32.rawValue)
    {
      self = .utf32
    }
  }

  /// The units that a scalar takes, by the first byte of its UTF-8.
  func units(ofScalarBeginning byte: UInt8) -> Int {
    switch self {
    case .utf8: byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    case .utf16: byte < 0xF0 ? 1 : 2
    case .utf32: 1
    }
  }
}
