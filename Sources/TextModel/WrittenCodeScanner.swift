// SPDX-License-Identifier: Apache-2.0

/// Finds codes that are written as text.
struct WrittenCodeScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var at = 0
  private var found: [WrittenCode] = []
  /// The levels around the place: texts of a message of ICU, and the message itself where its next case is read.
  private var messages: [Level] = []
  private let isFormula: Bool

  private enum Level: Equatable {
    /// Where the next case of the message with this number among the codes is read.
    case cases(Int)
    case text
  }

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    isFormula = zip(bytes, bytes.dropFirst()).contains {
      $0 == UInt8(ascii: "\\") && Self.isLetter($1) && $1 != UInt8(ascii: "n")
    }
  }

  /// The codes of the text.
  mutating func codes() -> [WrittenCode] {
    while at < bytes.count {
      if case .cases(let message)? = messages.last {
        readCase(of: message)
        continue
      }
      let start = at
      switch bytes[at] {
      case UInt8(ascii: "%"): readConversion()
      case UInt8(ascii: "{"): readBrace()
      case UInt8(ascii: "<"), UInt8(ascii: "&"): readTag()
      case UInt8(ascii: "["): readBracket()
      case UInt8(ascii: "}") where messages.last == .text:
        messages.removeLast()
        at += 1
      default: break
      }
      if at == start { at += 1 }
    }
    judgePairs()
    return found
  }

  // MARK: Characters

  private static func isLetter(_ byte: UInt8) -> Bool { byte.isASCIILetter }
  private static func isDigit(_ byte: UInt8) -> Bool { byte.isASCIIDigit }
  private func byte(_ index: Int) -> UInt8 { index >= 0 && index < bytes.count ? bytes[index] : 0 }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
  }

  private func skipSpace(_ index: Int) -> Int {
    var index = index
    while byte(index) == 0x20 || byte(index) == 0x0A || byte(index) == 0x0D || byte(index) == 0x09 {
      index += 1
    }
    return index
  }

  private func skipDigits(_ index: Int) -> Int {
    var index = index
    while Self.isDigit(byte(index)) { index += 1 }
    return index
  }

  /// The end of a name such as `user_name` or `user.name`; the start if there is none.
  private func skipName(_ index: Int) -> Int {
    guard Self.isLetter(byte(index)) || byte(index) == UInt8(ascii: "_") else { return index }
    var index = index
    while Self.isLetter(byte(index)) || Self.isDigit(byte(index))
      || [UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "-")].contains(byte(index))
    {
      index += 1
    }
    return index
  }

  private mutating func add(
    _ kind: WrittenCode.Kind, to end: Int, key: String? = nil, isDoubtful: Bool = false,
    isByPlace: Bool = false
  ) {
    let range = at..<end
    found.append(
      WrittenCode(
        range: range, kind: kind, key: key ?? text(range), isDoubtful: isDoubtful,
        isByPlace: isByPlace))
    at = end
  }

  // MARK: printf

  /// `%s`, `%1$d`, `%-5.2f`, `%(name)s`, `%{name}`, `%@`, `%1`.
  private mutating func readConversion() {
    var next = at + 1
    if byte(next) == UInt8(ascii: "%") {
      at += 2
      return
    }
    let hasNumberBefore =
      Self.isDigit(byte(at - 1)) || byte(at - 1) == 0x20 && Self.isDigit(byte(at - 2))
    if byte(next) == UInt8(ascii: "{") {
      let end = skipName(next + 1)
      if end > next + 1, byte(end) == UInt8(ascii: "}") { add(.standsAlone, to: end + 1) }
      return
    }
    var name = ""
    if byte(next) == UInt8(ascii: "(") {
      let end = skipName(next + 1)
      guard end > next + 1, byte(end) == UInt8(ascii: ")") else { return }
      name = text(next..<end + 1)
      next = end + 1
    }
    let digits = skipDigits(next)
    if digits > next, digits < next + 3, byte(digits) == UInt8(ascii: "$") {
      name = text(next..<digits + 1)
      next = digits + 1
    } else if name.isEmpty, digits == next + 1, !Self.isLetter(byte(digits)),
      byte(next) != UInt8(ascii: "0"), ![0x2C, 0x2E, 0x25].contains(byte(digits))
    {
      // Qt's `%1`; a percentage has its sign after the number in most languages.
      add(.standsAlone, to: digits, isDoubtful: true)
      return
    }
    let flags = next
    while [0x2D, 0x2B, 0x23, 0x30].contains(byte(next)) { next += 1 }
    let isAligned = (flags..<next).contains { bytes[$0] == 0x2D }
    let width = next
    next = skipDigits(next)
    // Without a width a hyphen is one of the text: `%-formatting`.
    if isAligned, next == width { return }
    if byte(next) == 0x2E { next = skipDigits(next + 1) }
    while [UInt8(ascii: "h"), UInt8(ascii: "l"), UInt8(ascii: "z"), UInt8(ascii: "L")].contains(
      byte(next))
    {
      next += 1
    }
    guard "diouxXeEfgGcsp@".utf8.contains(byte(next)), !Self.isLetter(byte(next + 1)),
      !Self.isDigit(byte(next + 1))
    else { return }
    // An integer is an integer, in whatever way it is written.
    let letter = byte(next)
    let type =
      letter == UInt8(ascii: "i") || letter == UInt8(ascii: "u") ? UInt8(ascii: "d") : letter
    add(
      .standsAlone, to: next + 1, key: "%" + name + String(UnicodeScalar(type)),
      isDoubtful: hasNumberBefore && name.isEmpty, isByPlace: name.isEmpty)
  }

  // MARK: Braces

  /// `{0}`, `{name}`, `{{name}}`, `${name}`, `#{name}`, `{1>`, `{1]`, and messages of ICU.
  private mutating func readBrace() {
    let before = byte(at - 1)
    let isDouble = byte(at + 1) == UInt8(ascii: "{")
    let isMarked = before == UInt8(ascii: "$") || before == UInt8(ascii: "#")
    let start = skipSpace(at + (isDouble ? 2 : 1))
    let digits = skipDigits(start)
    let name = digits > start ? digits : skipName(start)
    let end = skipSpace(name)
    guard name > start else { return }
    if digits > start, start == at + 1, digits - start < 4,
      byte(digits) == UInt8(ascii: ">") || byte(digits) == UInt8(ascii: "]")
    {
      add(.opens, to: digits + 1, key: "{\(text(start..<digits))>")
      return
    }
    if byte(end) == UInt8(ascii: ","), !isDouble {
      readMessage(name: text(start..<name), comma: end)
      return
    }
    guard byte(end) == UInt8(ascii: "}"), !isDouble || byte(end + 1) == UInt8(ascii: "}") else {
      return
    }
    // A variable, an index or a set of a formula, and the letters of a word that may be there: `file{s}`.
    let isIndex = [UInt8(ascii: "_"), UInt8(ascii: "^"), UInt8(ascii: "}"), UInt8(ascii: "\\")]
      .contains(before)
    let isNumber = digits > start
    if isFormula || isIndex || !isNumber && !isDouble && !isMarked && name - start < 2 { return }
    if !isNumber, !isDouble, !isMarked, Self.isLetter(before) { return }
    if isNumber, digits - start > 2 { return }
    if isMarked { at -= 1 }
    let close = end + (isDouble ? 2 : 1)
    let open = isMarked ? text(at..<at + 2) : isDouble ? "{{" : "{"
    add(
      .standsAlone, to: close, key: open + text(start..<name) + (isDouble ? "}}" : "}"))
  }

  private static let cases: Set<String> = ["plural", "select", "selectordinal", "choice"]
  private static let types: Set<String> = [
    "number", "date", "time", "spellout", "ordinal", "duration", "list",
  ]

  /// `{count, plural, one {# file} other {# files}}` from its comma on, `{0, date, long}`.
  private mutating func readMessage(name: String, comma: Int) {
    let start = skipSpace(comma + 1)
    let end = skipName(start)
    let type = text(start..<end)
    let next = skipSpace(end)
    if Self.cases.contains(type), byte(next) == UInt8(ascii: ",") {
      add(.message, to: next + 1, key: "{\(name), \(type)}")
      messages.append(.cases(found.count - 1))
    } else if Self.types.contains(type) {
      var close = next
      while close < bytes.count, close < next + 64, byte(close) != UInt8(ascii: "}"),
        byte(close) != UInt8(ascii: "{")
      {
        close += 1
      }
      guard byte(close) == UInt8(ascii: "}") else { return }
      add(.standsAlone, to: close + 1, key: "{\(name), \(type)}")
    }
  }

  /// A case of a message, up to its text, or the end of the message.
  private mutating func readCase(of message: Int) {
    let start = at
    while at < bytes.count, byte(at) != UInt8(ascii: "{"), byte(at) != UInt8(ascii: "}") { at += 1 }
    guard at < bytes.count else { return }
    if byte(at) == UInt8(ascii: "{") {
      // `offset:1` comes before the first case.
      if let name = text(start..<at).split(whereSeparator: \.isWhitespace).last {
        found[message].cases.append(String(name))
      }
      messages.append(.text)
    } else {
      messages.removeLast()
    }
    at += 1
  }

  /// `[1}`.
  private mutating func readBracket() {
    let end = skipDigits(at + 1)
    if end > at + 1, end < at + 4, byte(end) == UInt8(ascii: "}") {
      add(.closes, to: end + 1, key: "<\(text(at + 1..<end))}")
    }
  }

  // MARK: Tags

  /// Elements of HTML, TMX and XLIFF that occur within sentences.
  private static let elements: Set<String> = [
    "a", "abbr", "b", "big", "br", "cite", "code", "del", "div", "em", "font", "h1", "h2", "h3",
    "i", "img", "ins", "kbd", "li", "ol", "p", "q", "s", "small", "span", "strike", "strong", "sub",
    "sup", "table", "td", "tr", "tt", "u", "ul", "var", "wbr", "bpt", "bx", "cp", "ec", "ept", "ex",
    "g", "hi", "it", "mrk", "pc", "ph", "sc", "sm", "ut", "x",
  ]
  private static let alone: Set<String> = ["br", "wbr", "img", "cp"]

  /// The bytes of `<` or `&lt;` at an offset; 0 for none.
  private func openWidth(_ index: Int) -> Int {
    if byte(index) == UInt8(ascii: "<") { return 1 }
    return matches("&lt;", at: index) ? 4 : 0
  }

  private func closeWidth(_ index: Int) -> Int {
    if byte(index) == UInt8(ascii: ">") { return 1 }
    return matches("&gt;", at: index) ? 4 : 0
  }

  private func matches(_ word: StaticString, at index: Int) -> Bool {
    word.withUTF8Buffer { word in
      index + word.count <= bytes.count
        && word.indices.allSatisfy { bytes[index + $0] == word[$0] }
    }
  }

  /// `<g id="1">`, `</g>`, `<br/>`, `<1>`, `<1}`, and the same with `&lt;` and `&gt;`.
  private mutating func readTag() {
    let open = openWidth(at)
    guard open > 0 else { return }
    var next = at + open
    let isClosing = byte(next) == UInt8(ascii: "/")
    if isClosing { next += 1 }
    let start = next
    while Self.isLetter(byte(next)) || Self.isDigit(byte(next)) { next += 1 }
    // The prefix of a vocabulary of XML, as in `<xliff:g id="name">` of Android.
    let isPrefixed =
      next > start && byte(next) == UInt8(ascii: ":") && Self.isLetter(byte(next + 1))
    if isPrefixed {
      next += 1
      while Self.isLetter(byte(next)) || Self.isDigit(byte(next)) { next += 1 }
    }
    guard next > start, next < start + (isPrefixed ? 24 : 12) else { return }
    let name = text(start..<next).lowercased()
    let digits = skipDigits(start)
    if !isClosing, digits == next, digits < start + 4, byte(next) == UInt8(ascii: "}") {
      add(.closes, to: next + 1, key: "<\(name)}")
      return
    }
    let isNumbered = digits == next || Self.isDigit(byte(next - 1)) && next - start < 6
    guard isNumbered || isPrefixed || Self.elements.contains(name) else { return }
    guard let (id, end, hasAttributes) = attributes(from: next) else { return }
    next = end
    let isAlone = byte(next) == UInt8(ascii: "/")
    if isAlone { next = skipSpace(next + 1) }
    let close = closeWidth(next)
    guard close > 0, !(isClosing && (isAlone || hasAttributes)) else { return }
    let key = "<\(isClosing ? "/" : "")\(name)\(id.isEmpty ? "" : " \(id)")>"
    let stands = isAlone || Self.alone.contains(name)
    add(
      isClosing ? .closes : stands ? .standsAlone : .opens, to: next + close, key: key,
      isDoubtful: !isClosing && !stands && !hasAttributes)
  }

  /// The attributes of a tag: the value of `id`, and where they end; `nil` for anything else.
  private func attributes(from index: Int) -> (id: String, end: Int, hasAny: Bool)? {
    var id = ""
    var next = index
    var hasAny = false
    while true {
      let start = skipSpace(next)
      guard start > next, Self.isLetter(byte(start)) else { return (id, start, hasAny) }
      var end = start
      while skipName(end) > end || byte(end) == UInt8(ascii: ":") {
        end = byte(end) == UInt8(ascii: ":") ? end + 1 : skipName(end)
      }
      guard byte(end) == UInt8(ascii: "=") else { return nil }
      var value = end + 1
      let quote: UInt8
      if matches("&quot;", at: value) {
        value += 6
        quote = UInt8(ascii: "&")
      } else {
        quote = byte(value)
        guard quote == 0x22 || quote == 0x27 else { return nil }
        value += 1
      }
      var close = value
      while close < bytes.count, close < value + 2048, byte(close) != quote { close += 1 }
      guard byte(close) == quote else { return nil }
      if text(start..<end).lowercased() == "id" { id = text(value..<close) }
      next = close + (quote == UInt8(ascii: "&") ? 6 : 1)
      hasAny = true
    }
  }

  /// An opening tag without attributes is certain where its end follows.
  private mutating func judgePairs() {
    var ends: [String: Int] = [:]
    for index in found.indices.reversed() where found[index].key.hasPrefix("<") {
      let key = found[index].key
      if found[index].kind == .closes {
        ends[String(key.dropFirst(2)), default: 0] += 1
      } else if found[index].kind == .opens, let count = ends[String(key.dropFirst(1))], count > 0 {
        found[index].isDoubtful = false
        ends[String(key.dropFirst(1))] = count - 1
      }
    }
  }
}
