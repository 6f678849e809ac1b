// SPDX-License-Identifier: Apache-2.0
extension SwiftSource {
  /// A function or an initialiser with its number of parameters without a label.
  struct Function: Hashable, CustomStringConvertible {
    /// The name; `init` for an initialiser.
    let name: String
    /// The number of parameters whose label is `_`.
    let unlabelled: Int
    /// The line, from 1, in the code without comments.
    let line: Int

    var description: String {
      "\(name) (line \(line)) has \(unlabelled) parameters without a label"
    }
  }

  /// The functions and initialisers that the file declares, nested ones included.
  var functions: [Function] {
    let bytes = Array(code.utf8)
    var functions: [Function] = []
    var line = 1
    var at = 0
    func isName(_ byte: UInt8) -> Bool {
      byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x30 && byte <= 0x39 || byte == 0x5F
        || byte >= 0x80
    }
    func word(at start: Int) -> Range<Int> {
      var end = start
      while end < bytes.count, isName(bytes[end]) { end += 1 }
      return start..<end
    }
    while at < bytes.count {
      if bytes[at] == 0x0A { line += 1 }
      guard isName(bytes[at]) else {
        at += 1
        continue
      }
      let found = word(at: at)
      let isMember = at > 0 && bytes[at - 1] == UInt8(ascii: ".")
      at = found.upperBound
      let text = String(decoding: bytes[found], as: UTF8.self)
      guard text == "func" || text == "init", !isMember else { continue }
      var name = text
      var place = at
      if text == "func" {
        while place < bytes.count, bytes[place] == 0x20 { place += 1 }
        let own = word(at: place)
        // An operator has no labels.
        guard !own.isEmpty else { continue }
        name = String(decoding: bytes[own], as: UTF8.self)
        place = own.upperBound
      }
      guard let list = Self.parameters(bytes, from: place) else { continue }
      let unlabelled = list.count { $0.hasPrefix("_ ") }
      functions.append(Function(name: name, unlabelled: unlabelled, line: line))
    }
    return functions
  }

  /// The parameters of a declaration whose name ends at a place; `nil` if no list follows.
  private static func parameters(_ bytes: [UInt8], from place: Int) -> [String]? {
    var at = place
    func skip(_ open: UInt8, _ close: UInt8) {
      var depth = 0
      repeat {
        if bytes[at] == open { depth += 1 }
        if bytes[at] == close, at == 0 || bytes[at - 1] != UInt8(ascii: "-") { depth -= 1 }
        at += 1
      } while at < bytes.count && depth > 0
    }
    while at < bytes.count, bytes[at] != UInt8(ascii: "(") {
      switch bytes[at] {
      case 0x20, 0x0A, UInt8(ascii: "?"), UInt8(ascii: "!"): at += 1
      case UInt8(ascii: "<"): skip(UInt8(ascii: "<"), UInt8(ascii: ">"))
      default: return nil
      }
    }
    guard at < bytes.count else { return nil }
    let start = at + 1
    skip(UInt8(ascii: "("), UInt8(ascii: ")"))
    guard at > start else { return [] }
    var parameters: [String] = []
    var current: [UInt8] = []
    var depth = 0
    for (offset, byte) in bytes[start..<at - 1].enumerated() {
      switch byte {
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "<"): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
      case UInt8(ascii: ">") where bytes[start + offset - 1] != UInt8(ascii: "-"): depth -= 1
      case UInt8(ascii: ",") where depth == 0:
        parameters.append(text(current))
        current = []
        continue
      default: break
      }
      current.append(byte)
    }
    return parameters + [text(current)]
  }

  /// A parameter without white space and attributes before it.
  private static func text(_ bytes: [UInt8]) -> String {
    var words = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace)[...]
    while words.first?.hasPrefix("@") == true { words.removeFirst() }
    return words.joined(separator: " ")
  }
}
