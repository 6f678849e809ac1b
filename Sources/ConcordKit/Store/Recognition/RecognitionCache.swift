// SPDX-License-Identifier: Apache-2.0
import Documents
import Storage

/// A cache of the text recognised in scans, in `.concord/`, by the content of the document.
struct RecognitionCache: OCRCache {
  /// The format; increase the number with every change of how pages are drawn or recognized.
  static let format = DerivedFormat(.recognition, 2)

  /// The folder of derived files.
  let folder: String

  func read(_ key: String, of document: [UInt8]) -> [[UInt8]]? {
    let hash = ContentHash(document)
    return file(hash).read(Self.key(key, hash))
  }

  func write(_ results: [[UInt8]], _ key: String, of document: [UInt8]) {
    let hash = ContentHash(document)
    file(hash).write(results, key: Self.key(key, hash))
  }

  private func file(_ hash: ContentHash) -> TableCache {
    TableCache(
      folder: folder, name: "pages-" + String(hash.value, radix: 16))
  }

  private static func key(_ key: String, _ hash: ContentHash) -> DerivedKey {
    DerivedKey(format: format, parts: [key, String(hash.value, radix: 16)])
  }
}
