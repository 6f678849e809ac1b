// SPDX-License-Identifier: Apache-2.0

/// Memories made of pairs.
enum TMX {
  static let head =
    "<?xml version=\"1.0\"?>\n<tmx version=\"1.4\"><header creationtool=\"f\" creationtoolversion=\"1\" "
    + "segtype=\"sentence\" o-tmf=\"f\" adminlang=\"en\" srclang=\"zh\" datatype=\"plaintext\"/>\n<body>\n"
  static let tail = "</body></tmx>\n"

  static func text(count: Int, _ pair: (Int) -> (String, String)) -> String {
    var out = head
    for number in 0..<count {
      let (source, target) = pair(number)
      out += unit("u\(number)", source, target)
    }
    return out + tail
  }

  static func unit(_ id: String, _ source: String, _ target: String) -> String {
    "<tu tuid=\"\(id)\"><tuv xml:lang=\"zh\"><seg>\(source)</seg></tuv><tuv xml:lang=\"en\"><seg>\(target)"
      + "</seg></tuv></tu>\n"
  }
}
