// SPDX-License-Identifier: Apache-2.0

/// The forms in which language files write their lists.
package enum DataText {
  /// The words of a list, which are separated by ASCII white space.
  package static func words(_ list: String) -> [String] {
    list.utf8.split { $0 <= 0x20 }.compactMap { String($0) }
  }

  /// A form of several words, whose spaces are written `_`.
  package static func spaced(_ form: String) -> String {
    String(form.map { $0 == "_" ? " " : $0 })
  }

  /// The words of each line of a table.
  package static func lines(_ table: String) -> [[String]] {
    table.utf8.split(separator: 0x0A).map { line in
      line.split { $0 <= 0x20 }.compactMap { String($0) }
    }
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
    list.utf8.split { $0 == 0x20 || $0 == 0x0A }.map { Array($0) }
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
    table.utf8.split(separator: 0x0A).map { line in
      line.split(separator: 0x20).map { Array($0) }
    }
  }
}
