// SPDX-License-Identifier: Apache-2.0
import Files

/// Dictionaries of the dictd server (RFC 2229's usual back end, FreeDict's form).
///
/// Each line of the index has a headword, an offset and a length, separated by tabs. Numbers are in
/// base 64 with the digits `A`–`Z`, `a`–`z`, `0`–`9`, `+`, `/`.
enum DictdReader {
  static func read(_ stem: String) throws(FileError) -> [DictionaryEntry] {
    let index = try DictionaryFile.bytes(stem + ".index")
    let text = try DictionaryFile.bytes(anyOf: [stem + ".dict.dz", stem + ".dict"])
    var budget = ArticleBudget(of: text, in: stem)
    var entries: [DictionaryEntry] = []
    for line in index.split(separator: 0x0A) {
      let cells = line.split(separator: 0x09)
      guard cells.count >= 3, let offset = number(cells[1]), let length = number(cells[2]),
        length <= text.count, offset <= text.count - length, !cells[0].starts(with: "00".utf8)
      else { continue }
      try budget.take(length)
      let body = text[offset..<(offset + length)]
      entries.append(
        DictionaryEntry(
          // Both scripts of a Chinese word, as in CC-CEDICT made for dictd: `工業|工业`.
          headwords: cells[0].split(separator: 0x7C).map { String(decoding: $0, as: UTF8.self) },
          glosses: PlainArticle.glosses(body, headword: cells[0])))
    }
    return entries
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var value = 0
    guard !digits.isEmpty, digits.count <= 8 else { return nil }
    for digit in digits {
      let place: Int
      switch digit {
      case 0x41...0x5A: place = Int(digit) - 0x41
      case 0x61...0x7A: place = Int(digit) - 0x61 + 26
      case 0x30...0x39: place = Int(digit) - 0x30 + 52
      case 0x2B: place = 62
      case 0x2F: place = 63
      default: return nil
      }
      value = value << 6 | place
    }
    return value
  }
}

/// The translations within an article of running text.
enum PlainArticle {
  /// The lines after the one with the headword, without pronunciation, tags and mark-up.
  static func glosses(_ body: ArraySlice<UInt8>, headword: ArraySlice<UInt8>) -> [String] {
    var lines = body.split(separator: 0x0A).map { Array($0) }
    if lines.count > 1, let first = lines.first,
      first.drop(while: { $0 == 0x20 || $0 == 0x5F }).starts(with: headword)
    {
      lines.removeFirst()
    }
    return lines.filter { !isReading($0) }
      .map { String(decoding: withoutMarkup($0), as: UTF8.self) }
  }

  /// Whether a line is a pronunciation alone: `[gōng yè]`.
  private static func isReading(_ line: [UInt8]) -> Bool {
    let text = line.drop { $0 <= 0x20 }
    return text.first == 0x5B && text.last { $0 > 0x20 } == 0x5D
      && text.count { $0 == 0x5B } == 1
  }

  /// The text without the parts in angle brackets or slashes.
  private static func withoutMarkup(_ line: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    // Whether there is a character outside ASCII in `out`.
    var isForeign = false
    var closing: UInt8?
    for (index, byte) in line.enumerated() {
      if let end = closing {
        if byte == end { closing = nil }
      } else if byte == 0x3C {
        closing = 0x3E
        out.append(0x20)
      } else if byte == 0x2F, !isForeign, line[(index + 1)...].contains(0x2F) {
        closing = 0x2F
      } else {
        isForeign = isForeign || byte > 0x7F
        out.append(byte)
      }
    }
    return out
  }
}
