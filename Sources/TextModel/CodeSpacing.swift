// SPDX-License-Identifier: Apache-2.0

/// The space that an inline code puts between the words beside it.
///
/// A line break or a tab that a tool keeps as a code separates words as a space does, so that a text without its codes
/// needs a space there: `Article 1<ph>&lt;br/&gt;</ph>Purpose`. A tag around words (`H<bpt/>2<ept/>O`) does not.
public enum CodeSpacing: Hashable, Sendable {
  /// A line break, a tab, a space or the border of a paragraph: a space, unless there is one beside it.
  case space
  /// A code that nothing is known of and that has no partner: a space where it would glue two words together.
  case unknown
  /// A tag around words, or a mark inside a word such as a soft hyphen: nothing.
  case nothing

  /// The spacing of a code by its attributes and native code.
  ///
  /// - Parameter isAlone: whether the code has no partner that closes or opens it.
  /// - Complexity: O(*characters* of the code).
  public init(of code: MarkupElement, isAlone: Bool) {
    if let known = CodeWords.spacing(of: code) {
      self = known
    } else {
      self = isAlone ? .unknown : .nothing
    }
  }

  /// The spacing of a code that is written as text: `<br/>`, `{0}`.
  public init(written text: String, isAlone: Bool) {
    self = CodeWords.spacing(ofNative: text) ?? (isAlone ? .unknown : .nothing)
  }
}

/// The words by which tools name breaks and tags in their codes.
private enum CodeWords {
  /// Attributes that name the function of a code: XLIFF 1.2, XLIFF 2, TMX, and tools.
  private static let types = ["ctype", "type", "subType", "name"]
  /// Attributes with a text that shows the code.
  private static let shown = ["equiv-text", "equiv", "disp"]

  /// Names of breaks, and of elements that begin on a line of their own.
  private static let breaks: Set<String> = [
    "lb", "pb", "br", "cr", "break", "linebreak", "newline", "softbreak", "softreturn", "softline",
    "line", "tab", "ptab", "par", "para", "paragraph", "page", "pagebreak", "columnbreak", "column",
    "nbsp", "nonbreakingspace", "space", "s", "p", "div", "li", "ul", "ol", "td", "th", "tr", "hr",
    "table", "h1", "h2", "h3", "h4", "h5", "h6", "dd", "dt", "blockquote", "lf", "crlf",
  ]
  /// Names that are breaks only as elements of a document: `<s>` of ODF is a space, `<s>` of HTML a line through words.
  private static let prefixed: Set<String> = ["s"]
  /// Names of marks inside a word.
  private static let joins: Set<String> = [
    "softhyphen", "shy", "wbr", "zwsp", "zwj", "zwnj", "discretionaryhyphen", "optionalhyphen",
    "nobreak",
  ]

  /// The spacing that attributes or native code say; `nil` if nothing is known.
  static func spacing(of code: MarkupElement) -> CodeSpacing? {
    for attribute in code.attributes {
      if types.contains(attribute.name), let known = spacing(ofType: attribute.value) {
        return known
      }
      if shown.contains(attribute.name), let known = spacing(ofNative: attribute.value) {
        return known
      }
    }
    return spacing(ofNative: code.text)
  }

  /// `lb`, `x-br`, `x-html-BR`, `xlf:lb`, `br0` of OmegaT.
  private static func spacing(ofType type: String) -> CodeSpacing? {
    let parts = type.split { $0 == "-" || $0 == ":" || $0 == "_" || $0 == " " }
    let whole = name(parts.filter { $0 != "x" }.joined())
    guard let last = parts.last.map({ name(String($0)) }) else { return nil }
    for word in [whole, last] where !prefixed.contains(word) {
      if breaks.contains(word) { return .space }
      if joins.contains(word) { return .nothing }
    }
    return nil
  }

  /// A word in small letters without a number at its end.
  private static func name(_ word: some StringProtocol) -> String {
    var word = word.lowercased()[...]
    if !breaks.contains(String(word)) {
      while let last = word.last, last.isASCII, last.isNumber { word.removeLast() }
    }
    return String(word)
  }

  /// `<w:br/>`, `<br>`, `</p><p>`, `\line`, `&#10;`, `{br}`, a tab; the tags of a text that has several all count.
  static func spacing(ofNative text: String) -> CodeSpacing? {
    guard !text.isEmpty else { return nil }
    if text.unicodeScalars.allSatisfy(isInvisible) { return .nothing }
    if text.allSatisfy(\.isWhitespace) || text.allSatisfy(isSign) { return .space }
    let bytes = Array(text.utf8.prefix(4096))
    var found: CodeSpacing?
    var at = 0
    // The next end of a tag, looked for once from each place.
    var close = 0
    var isFormat = false
    while at < bytes.count {
      let start = bytes[at]
      at += 1
      var word: String?
      var isPrefixed = false
      switch start {
      case UInt8(ascii: "<"), UInt8(ascii: "{"), UInt8(ascii: "["):
        if at < bytes.count, bytes[at] == UInt8(ascii: "/") { at += 1 }
        (word, isPrefixed) = readName(bytes, &at)
        // `<1}` and `{b>` are halves of pairs, `<b>` is one; `{0}` and `<x/>` are not.
        if close < at {
          close = bytes[at...].firstIndex { [0x3E, 0x7D, 0x5D].contains($0) } ?? bytes.count
        }
        isFormat = isFormat || isPair(bytes, endingAt: close, opened: start)
      case UInt8(ascii: "\\"):
        if at < bytes.count, bytes[at] == UInt8(ascii: "-") { return .nothing }
        word = readName(bytes, &at).name
        if ["n", "r", "t", "rn"].contains(word) { return .space }
      case UInt8(ascii: "&"):
        if let scalar = reference(bytes, &at) {
          if scalar.properties.isWhitespace { return .space }
          if isInvisible(scalar) { found = .nothing }
        }
      case UInt8(ascii: "^"):
        // Word and InDesign.
        if at < bytes.count, "plt".utf8.contains(bytes[at]), bytes.count == 2 { return .space }
      default:
        // A value that is white space: `<mq:ch val="&#xA;"/>` as the reader gives it.
        if start <= 0x20, at > 1, at < bytes.count, bytes[at - 2] == bytes[at],
          bytes[at] == 0x22 || bytes[at] == 0x27
        {
          return .space
        }
      }
      guard let word else { continue }
      if breaks.contains(word), isPrefixed || !prefixed.contains(word) { return .space }
      if joins.contains(word) { found = .nothing }
    }
    if found == nil, bytes.count < 24, let bare = spacing(ofType: text) { return bare }
    return found ?? (isFormat ? .nothing : nil)
  }

  /// A name in small letters without its prefix and number.
  private static func readName(_ bytes: [UInt8], _ at: inout Int) -> (
    name: String?, isPrefixed: Bool
  ) {
    var start = at
    var isPrefixed = false
    while at < bytes.count {
      let byte = bytes[at]
      if byte == UInt8(ascii: ":") {
        (start, isPrefixed) = (at + 1, true)
      } else if !isNameByte(byte) {
        break
      }
      at += 1
    }
    guard at > start else { return (nil, isPrefixed) }
    let word = bytes[start..<at].filter { $0 != UInt8(ascii: "-") }
    return (name(String(decoding: word, as: UTF8.self)), isPrefixed)
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: "-")
  }

  /// Whether a tag with an end at an offset opens or closes a pair; not if the offset is that of the end of the code.
  private static func isPair(_ bytes: [UInt8], endingAt end: Int, opened: UInt8) -> Bool {
    guard end < bytes.count else { return false }
    let isMixed =
      opened == UInt8(ascii: "<") && bytes[end] != UInt8(ascii: ">")
      || opened != UInt8(ascii: "<") && bytes[end] == UInt8(ascii: ">")
    return isMixed
      || opened == UInt8(ascii: "<") && bytes[end - 1] != UInt8(ascii: "/")
  }

  /// The character of a reference: `&nbsp;`, `&#10;`, `&amp;#xA;`.
  private static func reference(_ bytes: [UInt8], _ at: inout Int) -> Unicode.Scalar? {
    let end = bytes[at...].prefix(12).firstIndex(of: UInt8(ascii: ";")) ?? at
    let name = String(decoding: bytes[at..<end], as: UTF8.self).lowercased()
    guard !name.isEmpty else { return nil }
    // An ampersand that is escaped once more.
    if name == "amp" {
      at = end + 1
      return reference(bytes, &at)
    }
    at = end + 1
    let known: [String: UInt32] = [
      "nbsp": 0xA0, "ensp": 0x2002, "emsp": 0x2003, "thinsp": 0x2009, "tab": 0x9, "newline": 0xA,
      "shy": 0xAD, "zwj": 0x200D, "zwnj": 0x200C, "zwsp": 0x200B,
    ]
    if let value = known[name] { return Unicode.Scalar(value) }
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let value =
      digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits, radix: 10)
    return value.flatMap(Unicode.Scalar.init)
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    [0xAD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF].contains(scalar.value)
  }

  /// Signs that tools show for a break, a tab and a space.
  private static func isSign(_ character: Character) -> Bool {
    character.isWhitespace || "¶↵⏎↲␤␍␊→⇥␉·␣".contains(character)
  }
}
