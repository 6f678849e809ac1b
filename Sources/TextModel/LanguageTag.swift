// SPDX-License-Identifier: Apache-2.0

/// A BCP 47 language tag in canonical case: `zh`, `zh-Hant`, `en-GB`, `ru`.
///
/// Only the subtags by which a translation memory distinguishes languages are read: language,
/// script and region. Further subtags are kept in lower case. Equality compares the canonical text.
public struct LanguageTag: Hashable, Sendable, Codable, CustomStringConvertible {
  /// The primary language subtag, lower case: `zh`.
  public let language: String
  /// The script subtag, in title case, if there is one: `Hant`.
  public let script: String?
  /// The region subtag, in upper case, if there is one: `GB`.
  public let region: String?
  /// The canonical text of the whole tag.
  public let description: String

  /// Reads a tag; `_` counts as `-`, case does not matter.
  ///
  /// Codes of three letters, Mandarin and withdrawn codes become the codes of BCP 47 (`zho`, `chi` and `cmn` are
  /// `zh`, `iw` is `he`), and `zh-CHS` and `zh-CHT` of older Windows, also without `zh`, the scripts that they name.
  ///
  /// - Returns: `nil` when the text is not shaped like a tag: a primary subtag of 2 to 8 letters,
  ///   then subtags of 1 to 8 letters and digits.
  public init?(_ text: String) {
    let subtags = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "_" }
    guard let first = subtags.first, (2...8).contains(first.utf8.count),
      first.utf8.allSatisfy(Self.isLetter)
    else { return nil }
    var script: String?
    var region: String?
    var canonical = [LanguageCodes.canonical(first.lowercased())]
    var rest = subtags.dropFirst()
    if let named = Self.windowsScripts[canonical[0]] {
      script = named
      canonical = ["zh", named]
    }
    if canonical[0] == "zh", let next = rest.first?.lowercased() {
      // The macrolanguage before a language that has a code of its own, as in `zh-cmn-Hans`.
      if next == "cmn" { rest = rest.dropFirst() }
      if let named = Self.windowsScripts[next] {
        script = named
        canonical.append(named)
        rest = rest.dropFirst()
      }
    }
    for subtag in rest {
      let length = subtag.utf8.count
      guard (1...8).contains(length),
        subtag.utf8.allSatisfy({ Self.isLetter($0) || Self.isDigit($0) })
      else { return nil }
      if length == 4, script == nil, region == nil, canonical.count == 1,
        subtag.utf8.allSatisfy(Self.isLetter)
      {
        let text = subtag.prefix(1).uppercased() + subtag.dropFirst().lowercased()
        script = text
        canonical.append(text)
      } else if region == nil, canonical.count == (script == nil ? 1 : 2),
        length == 2 && subtag.utf8.allSatisfy(Self.isLetter)
          || length == 3 && subtag.utf8.allSatisfy(Self.isDigit)
      {
        region = subtag.uppercased()
        canonical.append(subtag.uppercased())
      } else {
        canonical.append(subtag.lowercased())
      }
    }
    self.language = canonical[0]
    self.script = script
    self.region = region
    self.description = canonical.joined(separator: "-")
  }

  private static let windowsScripts = ["chs": "Hans", "cht": "Hant"]

  private init(known language: String, script: String? = nil) {
    self.language = language
    self.script = script
    self.region = nil
    self.description = script.map { "\(language)-\($0)" } ?? language
  }

  /// Chinese without a script.
  public static let chinese = LanguageTag(known: "zh")
  /// Chinese in traditional characters.
  public static let traditionalChinese = LanguageTag(known: "zh", script: "Hant")
  /// English.
  public static let english = LanguageTag(known: "en")
  /// Russian.
  public static let russian = LanguageTag(known: "ru")
  /// The tag for text in an unknown language.
  public static let undetermined = LanguageTag(known: "und")

  /// Reads a tag that a person writes; the name of a language (`Chinese`) is not a tag.
  ///
  /// - Returns: `nil` as for every tag, and for a primary subtag of more than three letters: BCP 47 has none.
  package init?(code text: String) {
    self.init(text)
    if !isISO639 { return nil }
  }

  /// Whether the primary subtag has the two or three letters of a code of ISO 639; a longer word in
  /// a heading is rarely a tag.
  package var isISO639: Bool { language.utf8.count <= 3 }

  /// Whether text tagged `other` is text in this language: the primary subtags agree.
  ///
  /// `zh` and `zh-Hant`, `en` and `en-GB` match; scripts and regions never keep two texts apart.
  public func matches(_ other: LanguageTag) -> Bool { language == other.language }

  /// Reads the canonical text.
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let tag = LanguageTag(text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "not a language tag: \(text)"))
    }
    self = tag
  }

  /// Writes the canonical text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
  private static func isDigit(_ byte: UInt8) -> Bool { byte.isASCIIDigit }
}
