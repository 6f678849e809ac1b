// SPDX-License-Identifier: Apache-2.0

/// The forms in which language files write their lists.
package enum DataText {
  /// The words of a list, which are separated by ASCII white space.
  package static func words(_ list: String) -> [String] {
    withBytes(of: list) { words($0) }
  }

  /// The rows of a table, one on each line: their words between the marks `|`.
  package static func rows(_ table: String) -> [[[String]]] {
    withBytes(of: table) { table in
      parts(of: table, between: { $0 == 0x0A }) { line in
        parts(of: line, between: { $0 == UInt8(ascii: "|") }) { words($0) }
      }
    }
  }

  /// A form of several words, whose spaces are written `_`.
  package static func spaced(_ form: String) -> String {
    String(form.map { $0 == "_" ? " " : $0 })
  }

  /// The words of each line of a table.
  package static func lines(_ table: String) -> [[String]] {
    withBytes(of: table) { table in parts(of: table, between: { $0 == 0x0A }) { words($0) } }
  }

  /// The pairs of a list of `from>to`; anything else is left out.
  package static func pairs(_ list: String) -> [(from: String, to: String)] {
    words(list).compactMap { pair in
      let parts = pair.utf8.split(separator: UInt8(ascii: ">")).compactMap { String($0) }
      return parts.count == 2 ? (parts[0], parts[1]) : nil
    }
  }

  /// The words of a list as UTF-8.
  package static func bytes(_ list: String) -> [[UInt8]] {
    withBytes(of: list) { list in
      parts(of: list, between: { $0 == 0x20 || $0 == 0x0A }) { Array($0) }
    }
  }

  /// The lemma of each form of a table whose lines are a lemma and its forms, as UTF-8.
  package static func lemmas(_ table: String) -> [[UInt8]: [UInt8]] {
    var lemmas: [[UInt8]: [UInt8]] = [:]
    for line in byteLines(table) {
      for form in line.dropFirst() { lemmas[form] = line[0] }
    }
    return lemmas
  }

  /// The words of each line of a table as UTF-8.
  package static func byteLines(_ table: String) -> [[[UInt8]]] {
    withBytes(of: table) { table in
      parts(of: table, between: { $0 == 0x0A }) { line in
        parts(of: line, between: { $0 == 0x20 }) { Array($0) }
      }
    }
  }

  /// The result of `read` for the bytes of a list, which are read as they lie: a start reads tables of thousands of words.
  private static func withBytes<Result>(
    of list: String, _ read: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    var list = list
    return list.withUTF8(read)
  }

  private static func words(_ list: UnsafeBufferPointer<UInt8>) -> [String] {
    parts(of: list, between: { $0 <= 0x20 }) { String(decoding: $0, as: UTF8.self) }
  }

  /// The results of `read` for each part between separators; empty parts are left out.
  @inline(__always)
  private static func parts<Part>(
    of list: UnsafeBufferPointer<UInt8>, between isSeparator: (UInt8) -> Bool,
    _ read: (UnsafeBufferPointer<UInt8>) -> Part
  ) -> [Part] {
    var parts: [Part] = []
    var start = 0
    for at in 0...list.count where at == list.count || isSeparator(list[at]) {
      if at > start { parts.append(read(UnsafeBufferPointer(rebasing: list[start..<at]))) }
      start = at + 1
    }
    return parts
  }
}
