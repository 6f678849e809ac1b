// SPDX-License-Identifier: Apache-2.0
import Storage

/// A cache of sentence vectors from a server, in `.concord/`, by server, model and text.
struct EmbeddingCache {
  /// The format; increase the number with every change of the layout.
  static let format = DerivedFormat(.embeddings, 2)

  private let file: TableCache?
  private let key: DerivedKey
  private var vectors: [UInt64: [Float]] = [:]

  init(folder: String?, server: EmbeddingServer) {
    key = DerivedKey(format: Self.format, parts: ["\(server.url)", server.model])
    let place = ContentHash("\(server.url) \(server.model)".utf8)
    let name = "embeddings-" + String(place.value, radix: 16)
    file = folder.map { TableCache(folder: $0, name: name) }
    for entry in file?.read(key) ?? [] where entry.count >= 8 && entry.count % 4 == 0 {
      vectors[Self.number(entry[..<8])] = stride(from: 8, to: entry.count, by: 4).map {
        Float(bitPattern: UInt32(truncatingIfNeeded: Self.number(entry[$0..<($0 + 4)])))
      }
    }
  }

  /// The vector of a text.
  subscript(text: String) -> [Float]? {
    get { vectors[ContentHash(text.utf8).value] }
    set { vectors[ContentHash(text.utf8).value] = newValue }
  }

  /// Writes all vectors, in order of the hashes of their texts.
  func write() {
    file?.write(
      vectors.sorted { $0.key < $1.key }.map { entry in
        ContentHash(raw: entry.key).bytes
          + entry.value.flatMap { value in
            (0..<4).map { UInt8(truncatingIfNeeded: value.bitPattern >> ($0 * 8)) }
          }
      }, key: key)
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }
}
