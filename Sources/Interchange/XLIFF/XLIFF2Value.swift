// SPDX-License-Identifier: Apache-2.0
import TextModel

/// The kinds of values that attributes of XLIFF 2 have, by the names that `XLIFF2Element` gives them.
enum XLIFF2Value {
  /// Values of closed lists, by the name of the list.
  static let lists: [String: Set<String>] = [
    "yesNo": ["yes", "no"], "dir": ["ltr", "rtl", "auto"],
    "state": ["initial", "translated", "reviewed", "final"], "side": ["source", "target"],
    "reorder": ["yes", "firstNo", "no"],
    "codeType": ["fmt", "ui", "quote", "link", "image", "other"],
    "matchType": ["am", "mt", "icm", "idm", "tb", "tm", "other"],
    "normalization": ["none", "nfc", "nfd"],
    "priority": ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"],
    "version": ["2.0", "2.1", "2.2"], "itsVersion": ["2.0"],
    "applies": ["source", "target", "ignorable"], "filter": ["include", "exclude"],
    "issueType": Set(issueTypes.split(separator: " ").map(String.init)),
  ]

  /// Types of issues of ITS 2.0, appendix C.
  private static let issueTypes =
    "terminology mistranslation omission untranslated addition duplication inconsistency grammar legal"
    + " register locale-specific-content locale-violation style characters misspelling typographical"
    + " formatting inconsistent-entities numbers markup pattern-problem whitespace"
    + " internationalization length non-conformance uncategorized other"

  /// Whether an attribute may have a value of a kind.
  static func isAllowed(_ value: String, _ kind: String) -> Bool {
    switch kind {
    case "token": isToken(value)
    case "tokens":
      !value.split(separator: " ").isEmpty
        && value.split(separator: " ").allSatisfy { isToken(String($0)) }
    case "positive": Int(value).map { $0 > 0 } ?? false
    case "percent": Double(value).map { (0...100).contains($0) } ?? false
    case "fraction": Double(value).map { (0...1).contains($0) } ?? false
    case "integer": Int(value) != nil
    case "text": !value.isEmpty
    case "time": isTime(value)
    case "custom": isCustom(value) && !value.hasPrefix("xlf:")
    case "codeSubType": isCustom(value)
    case "markType": ["generic", "comment", "term"].contains(value) || isCustom(value)
    case "language": isLanguage(value)
    case "hex": isInvalidCharacter(value)
    case "subStyle": isSubStyle(value)
    case "style": XLIFF2Element.formatStyles.contains(value)
    default: lists[kind]?.contains(value) ?? true
    }
  }

  /// An NMTOKEN of XML.
  static func isToken(_ value: String) -> Bool {
    !value.isEmpty
      && value.utf8.allSatisfy {
        $0.isASCIILetter || $0 &- 0x30 < 11 || $0 == 0x2D || $0 == 0x2E || $0 == 0x5F
          || $0 >= 0x80
      }
  }

  /// `prefix:value`, both without spaces and colons.
  private static func isCustom(_ value: String) -> Bool {
    let parts = value.split(separator: ":", omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { !$0.isEmpty }
      && !value.utf8.contains { $0 <= 0x20 }
  }

  static func isLanguage(_ value: String) -> Bool {
    LanguageTag(value) != nil && !value.contains("_")
      || value.lowercased().hasPrefix("x-") && isToken(value)
  }

  /// Four or six hexadecimal digits of a character that XML does not allow.
  private static func isInvalidCharacter(_ value: String) -> Bool {
    guard value.utf8.count == 4 || value.utf8.count == 6, !value.hasPrefix("+"),
      let scalar = UInt32(value, radix: 16)
    else { return false }
    let isXML =
      scalar == 9 || scalar == 10 || scalar == 13 || (0x20...0xD7FF).contains(scalar)
      || (0xE000...0xFFFD).contains(scalar) || (0x1_0000...0x10_FFFF).contains(scalar)
    return scalar <= 0x10_FFFF && !isXML
  }

  /// Names and values of HTML attributes: `src,smile.png\alt,A smile\, happy`.
  private static func isSubStyle(_ value: String) -> Bool {
    var commas = 0
    var name = 0
    var previous: UInt8 = 0
    func isPair() -> Bool { commas == 1 && name > 0 }
    for byte in value.utf8 {
      let isEscaped = previous == 0x5C && (byte == 0x5C || byte == 0x2C)
      if previous == 0x5C, !isEscaped {
        guard isPair() else { return false }
        (commas, name) = (0, 0)
      }
      if byte == 0x2C, !isEscaped { commas += 1 }
      if commas == 0, byte != 0x5C { name += 1 }
      previous = isEscaped ? 0 : byte
    }
    return isPair() && previous != 0x5C
  }

  /// A date of ISO 8601, as far as it is known, with or without a time: `2014-08-05`, `2014-08-05T10:00:00Z`.
  private static func isTime(_ value: String) -> Bool {
    value.wholeMatch(
      of: #/\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d([.]\d+)?)?(Z|[+\-]\d\d:\d\d)?)?)?)?/#) != nil
  }

  /// `max` or `min,max` of a size, whole numbers; `*` for a size without limit.
  static func isSizeRange(_ value: String) -> Bool {
    let parts = value.split(separator: ",", omittingEmptySubsequences: false)
    guard let most = parts.last, parts.count <= 2 else { return false }
    guard most != "*" else { return parts.count == 1 || UInt(parts[0]) != nil }
    guard let limit = UInt(most) else { return false }
    return parts.count == 1 || UInt(parts[0]).map { $0 <= limit } ?? false
  }
}
