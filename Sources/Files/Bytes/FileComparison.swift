// SPDX-License-Identifier: Apache-2.0

/// Compares a file with bytes that come piece by piece.
package final class FileComparison {
  private let file: OpenFile
  private var window: [UInt8] = []
  private var isDifferent = false

  /// Opens a file.
  ///
  /// - Throws: `FileError` with `document/missing`, `/directory`, `/special` or `/unreadable`.
  package init(path: String) throws(FileError) { file = try OpenFile(reading: path) }

  /// Compares the next bytes of the file.
  package func append(_ bytes: UnsafeBufferPointer<UInt8>) throws {
    if isDifferent || bytes.isEmpty { return }
    if window.count < bytes.count { window = [UInt8](repeating: 0, count: bytes.count) }
    isDifferent = try window.withUnsafeMutableBytes { window in
      let part = UnsafeMutableRawBufferPointer(rebasing: window[..<bytes.count])
      return try file.fill(part) < bytes.count
        || !part.elementsEqual(UnsafeRawBufferPointer(bytes))
    }
  }

  /// Whether the bytes so far are the whole file.
  package var isEqual: Bool {
    get throws {
      guard !isDifferent else { return false }
      return try withUnsafeTemporaryAllocation(byteCount: 1, alignment: 1) {
        try file.fill($0) == 0
      }
    }
  }
}
