// SPDX-License-Identifier: Apache-2.0

extension PieceFields {
  /// Cuts the bytes before the first unit or concept: the attributes, properties and notes of the header of a paper,
  /// or the keys of a glossary itself.
  ///
  /// - Returns: `nil` for bytes whose fields cannot be told apart, or that have a key twice.
  init?(header bytes: ArraySlice<UInt8>, isPaper: Bool) {
    self.init(
      isPaper
        ? PaperScanner.header(Array(bytes)).map { Self.numbered($0, in: bytes) }
        : Self.cutKeys(bytes), isPaper: isPaper)
  }

  /// Cuts the lines of a glossary by the keys that begin a line; comments and blank lines belong to the key after them.
  private static func cutKeys(_ bytes: ArraySlice<UInt8>) -> [Field]? {
    var fields: [Field] = []
    /// The key of the lines from `start`, which end after the last line that is not blank.
    var open: (key: String, end: Int)?
    var start = bytes.startIndex
    var line = bytes.startIndex
    while line < bytes.endIndex {
      let end = bytes[line...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.endIndex
      defer { line = end }
      let text = bytes[line..<end]
      let content = text.drop { $0 == 0x20 }
      if content.first.map({ [0x23, 0x0A, 0x0D].contains($0) }) ?? true { continue }
      if text.first == 0x20 || text.first == 0x2D && !text.starts(with: "---".utf8) {
        guard open != nil else { return nil }
        open?.end = end
        continue
      }
      let key = text.prefix { $0 != 0x3A && $0 != 0x0A && $0 != 0x0D }
      guard text.starts(with: "---".utf8) || key.endIndex < end && text[key.endIndex] == 0x3A else {
        return nil
      }
      if let open {
        fields.append(Field(key: open.key, bytes: bytes[start..<open.end]))
        start = open.end
      }
      open = (String(decoding: key, as: UTF8.self), end)
    }
    guard let open else { return nil }
    fields.append(Field(key: open.key, bytes: bytes[start...]))
    return fields
  }
}
