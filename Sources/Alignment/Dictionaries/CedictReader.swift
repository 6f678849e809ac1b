// SPDX-License-Identifier: Apache-2.0

/// Lines of CC-CEDICT: traditional form, simplified form, pinyin in brackets, senses between
/// slashes.
enum CedictReader {
  /// The entry of a line; `nil` for comments and anything else.
  static func entry(_ line: ArraySlice<UInt8>) -> DictionaryEntry? {
    guard line.first != 0x23, let slash = line.firstIndex(of: 0x2F),
      let bracket = line.firstIndex(of: 0x5B), bracket < slash
    else { return nil }
    let heads = line[..<bracket].split(separator: 0x20)
    guard heads.count == 2 else { return nil }
    let senses = line[slash...].split(separator: 0x2F).filter { $0.contains { $0 > 0x20 } }
    guard !senses.isEmpty else { return nil }
    return DictionaryEntry(
      headwords: heads.map { String(decoding: $0, as: UTF8.self) },
      glosses: senses.map { String(decoding: $0, as: UTF8.self) })
  }
}
