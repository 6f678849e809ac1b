// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import PostgreSQL

/// Rows of a server that is broken or not PostgreSQL at all.
@Suite struct CopyReaderTests {
  /// The rows of bytes that arrive in pieces; `nil` if they are not in the format.
  private static func rows(_ bytes: [UInt8], piece: Int) -> [[String?]]? {
    var reader = CopyReader()
    var rows: [[String?]] = []
    for start in stride(from: 0, to: bytes.count, by: piece) {
      let part = Array(bytes[start..<min(start + piece, bytes.count)])
      let isFit = part.withUnsafeBufferPointer { buffer in
        reader.add(buffer) { row in rows.append(row.map { $0?.copiedText }) }
      }
      guard isFit else { return nil }
    }
    return rows
  }

  private static let good: [UInt8] = {
    var rows = CopyRows()
    rows.append([.text("上海精神"), .null])
    rows.append([.text(""), .text("b")])
    return rows.complete
  }()

  @Test(arguments: [1, 7, 4096]) func readsRowsInPieces(_ piece: Int) {
    #expect(Self.rows(Self.good, piece: piece) == [["上海精神", nil], ["", "b"]])
  }

  @Test("A header that promises more than there is, and other beginnings, are refused")
  func refusesOtherHeaders() {
    for length in [[0, 0, 0, 9], [0x7F, 0xFF, 0xFF, 0xFF], [0xFF, 0xFF, 0xFF, 0xFF]] as [[UInt8]] {
      #expect(
        Self.rows(Array(Self.good.prefix(15)) + length + Self.good.dropFirst(19), piece: 64) == nil)
    }
    #expect(Self.rows(Array("HTTP/1.1 400 Bad Request".utf8), piece: 64) == nil)
  }

  @Test("Bytes that are cut off or changed never trap")
  func standsDamage() {
    for end in 0...Self.good.count { _ = Self.rows(Array(Self.good.prefix(end)), piece: 5) }
    for at in Self.good.indices {
      for value in [0, 1, 0x7F, 0xFF] as [UInt8] {
        var bytes = Self.good
        bytes[at] = value
        _ = Self.rows(bytes, piece: 11)
      }
    }
  }
}
