// SPDX-License-Identifier: Apache-2.0

/// Dictionaries of dictd and StarDict: an index with places in a text.
private enum Index {
  /// A number in dictd's base 64.
  static func base64(_ number: Int) -> String {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var rest = number
    var out = ""
    repeat {
      out = String(digits[rest % 64]) + out
      rest /= 64
    } while rest > 0
    return out
  }

  /// Four bytes, highest first.
  static func bytes(_ number: Int) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
  }
}

private struct Article {
  let name: String
  /// Headwords with the places of their articles in the text.
  let make: @Sendable (_ size: Int) -> (text: String, places: [Range<Int>])
}

private func one(_ name: String, _ text: @escaping @Sendable (Int) -> String) -> Article {
  Article(name: name) { size in
    let text = text(size)
    return (text, [0..<text.utf8.count])
  }
}

private let articles: [Article] = [
  Article(name: "entries") { size in
    let article = "middle\n"
    let count = size / article.utf8.count
    return (
      String(repeating: article, count: count),
      (0..<count).map { $0 * article.utf8.count..<($0 + 1) * article.utf8.count }
    )
  },
  Article(name: "overlapping") { size in
    let text = String(repeating: "middle\n", count: size / 7)
    return (text, Array(repeating: 0..<text.utf8.count, count: size / 16))
  },
  Article(name: "overlapping-few") { size in
    let text = String(repeating: "middle\n", count: size / 7)
    return (text, Array(repeating: 0..<text.utf8.count, count: 8))
  },
  one("slashes") { text(of: $0, "a/b/") }, one("slash-open") { text(of: $0, "/a") + "b" },
  one("slashes-foreign") { "中" + text(of: $0, "/a/b") }, one("angles") { text(of: $0, "<a") },
  one("brackets") { text(of: $0, "[a") }, one("lines") { text(of: $0, "a\n") },
  one("word") { text(of: $0, "a") }, one("commas") { text(of: $0, "a, ") },
  one("semicolons") { text(of: $0, "a; ") }, one("numbers") { text(of: $0, "1. a ") },
  one("spaces") { text(of: $0, " ") }, one("marks") { "a" + text(of: $0, "\u{301}") },
]

private func add(_ path: String) -> [String] {
  ["dictionary", "add", path, "--from", "en", "--to", "zh"]
}

let dictionaryFloods: [Flood] =
  articles.flatMap { article in
    [
      Flood(name: "dictionary/dictd/\(article.name)", most: 1 << 20) { size, folder in
        let (text, places) = article.make(size)
        folder.write("a.dict", text)
        let index = places.enumerated().map { number, place in
          "a\(word(number))\t\(Index.base64(place.lowerBound))\t\(Index.base64(place.count))\n"
        }
        return add(folder.write("a.index", index.joined()))
      },
      Flood(name: "dictionary/stardict/\(article.name)", most: 1 << 20) { size, folder in
        let (text, places) = article.make(size)
        folder.write("a.dict", text)
        folder.write(
          "a.idx",
          places.enumerated().flatMap { number, place in
            Array("a\(word(number))".utf8) + [0] + Index.bytes(place.lowerBound)
              + Index.bytes(place.count)
          })
        return add(folder.write("a.ifo", "version=2.4.2\nsametypesequence=m\n"))
      },
    ]
  }
  + ["m", "W", "mW", "\0"].map { type in
    Flood(name: "dictionary/stardict/fields-\(type.unicodeScalars.map(\.value))", most: 1 << 20) {
      size, folder in
      let text = text(of: size, type + "\0\0\0\0")
      folder.write("a.dict", text)
      folder.write("a.idx", Array("a".utf8) + [0, 0, 0, 0, 0] + Index.bytes(text.utf8.count))
      return add(folder.write("a.ifo", "version=2.4.2\n"))
    }
  } + [
    Flood(name: "dictionary/stardict/info", most: 1 << 20) { size, folder in
      folder.write("a.dict", "a")
      folder.write("a.idx", Array("a".utf8) + [0, 0, 0, 0, 0, 0, 0, 0, 1])
      return add(folder.write("a.ifo", text(of: size) { "k\($0)=\($0)\n" }))
    },
    Flood(name: "dictionary/tsv/senses", most: 1 << 20) { size, folder in
      add(folder.write("a.tsv", "a\t" + text(of: size) { "middle \(word($0)); " } + "\n"))
    },
    Flood(name: "dictionary/tsv/tabs", most: 1 << 20) { size, folder in
      add(folder.write("a.tsv", "a\tb" + text(of: size, "\t") + "\n"))
    },
    Flood(name: "dictionary/cedict/slashes", most: 1 << 20) { size, folder in
      add(folder.write("a.u8", "中 中 [zhong1] /a" + text(of: size, "/") + "\n"))
    },
    Flood(name: "dictionary/cedict/brackets", most: 1 << 20) { size, folder in
      add(folder.write("a.u8", "中 中 " + text(of: size, "[") + "] /a/\n"))
    },
  ]
