import ICUText
import TextModel

/// A gettext PO file: messages, their translations, and every byte around them.
///
/// Plural forms, contexts, flags, domains and obsolete messages are read (GNU gettext 0.21, "The Format
/// of PO Files"); a byte order mark and a missing header are taken as they come. Writing leaves all bytes
/// as they are but those of the translations and flags that were changed.
///
/// ```swift
/// var file = try POFile(ByteSource(path: "ru.po"))
/// file.setTranslation("Устав", of: 3)
/// try AtomicFile.write(file.bytes(), to: "ru.po")
/// ```
public struct POFile: Sendable {
  /// The entries, in file order, the header and obsolete ones among them.
  public private(set) var entries: [POEntry]
  /// Oddities: unknown escapes, messages that stand twice, entries without a translation line.
  public private(set) var findings: [Finding]
  /// The encoding the file is in.
  public let encoding: String

  private let original: [UInt8]
  private let text: [UInt8]
  private let isUTF8: Bool
  private let markLength: Int
  private var edits: [Int: [Int: String]] = [:]
  private var flagEdits: [Int: [String]] = [:]

  /// Reads a file.
  ///
  /// - Throws: `InterchangeError`: `po/string`, `po/keyword`, `po/order`, `text/encoding`,
  ///   `file/unreadable`.
  public init(_ source: ByteSource) throws {
    original = try source.readAll()
    let declared = Self.charset(in: original)
    let decoded = try DecodedFile(ByteSource(original, name: source.name), encoding: declared)
    text = Array(decoded.text.utf8)
    encoding = decoded.encoding
    isUTF8 = decoded.isUTF8
    markLength = decoded.markLength
    var parser = POParser(text, file: source.name)
    try parser.parse()
    entries = parser.entries
    findings = parser.findings
  }

  /// The header's fields, in file order: `Language` to `ru`.
  public var header: [(name: String, value: String)] {
    guard let header = entries.first(where: \.isHeader)?.translations.first else { return [] }
    return header.split(separator: "\n").compactMap { line in
      guard let colon = line.firstIndex(of: ":") else { return nil }
      return (String(line[..<colon]), String(line[colon...].dropFirst()).trimmingSpace)
    }
  }

  /// The language of the translations, if the header names it.
  public var targetLanguage: LanguageTag? {
    header.first { $0.name.lowercased() == "language" }.flatMap {
      // `sr@latin`, `zh_CN.UTF-8`: the modifier and the charset are no part of a tag.
      LanguageTag(String($0.value.prefix { $0 != "@" && $0 != "." }))
    }
  }

  /// The messages as translation units, the header, obsolete and untranslated ones left out; a plural
  /// gives a unit for its singular and one for its last form.
  public func units(source: LanguageTag, target: LanguageTag) -> [TranslationUnit] {
    var units: [TranslationUnit] = []
    func add(_ entry: POEntry, _ from: String, _ to: String, _ suffix: String) {
      guard !to.isEmpty else { return }
      var properties: [Property] = []
      if let context = entry.context { properties.append(Property("x-context", context)) }
      if entry.isFuzzy {
        let status = ReviewStatus.needsReview.rawValue
        properties.append(Property(TranslationUnit.statusProperty, status))
      }
      var unit = TranslationUnit(
        id: UnitID(""),
        variants: [
          TranslationUnitVariant(language: source, text: from),
          TranslationUnitVariant(language: target, text: to),
        ], properties: properties, notes: entry.extractedComments + entry.comments)
      unit.id = UnitID(ContentIdentity.id(of: unit).description + suffix)
      units.append(unit)
    }
    for entry in entries where !entry.isHeader && !entry.isObsolete {
      add(entry, entry.id, entry.translations.first ?? "", "")
      if let plural = entry.plural, entry.translations.count > 1 {
        add(entry, plural, entry.translations.last ?? "", "-plural")
      }
    }
    return units
  }

  /// Changes a translation.
  ///
  /// - Parameters:
  ///   - entry: the index of the entry; not an obsolete one.
  ///   - form: the plural form, from 0.
  public mutating func setTranslation(_ text: String, of entry: Int, form: Int = 0) {
    precondition(entries.indices.contains(entry), "there is such an entry")
    guard !entries[entry].isObsolete, form < entries[entry].translations.count,
      entries[entry].translations[form] != text
    else { return }
    entries[entry].translations[form] = text
    edits[entry, default: [:]][form] = text
  }

  /// Sets or takes away the `fuzzy` flag.
  public mutating func setFuzzy(_ isFuzzy: Bool, of entry: Int) {
    precondition(entries.indices.contains(entry), "there is such an entry")
    guard entries[entry].isFuzzy != isFuzzy, !entries[entry].isObsolete else { return }
    entries[entry].flags.removeAll { $0 == "fuzzy" }
    if isFuzzy { entries[entry].flags.insert("fuzzy", at: 0) }
    flagEdits[entry] = entries[entry].flags
  }

  /// The file with the changes made; without any, the bytes as they were.
  ///
  /// A file that is not in UTF-8 is written in UTF-8 once it is changed, its header saying so.
  public func bytes() -> [UInt8] {
    var changes = TextEdits()
    for (index, forms) in edits {
      for (form, text) in forms {
        changes.replace(entries[index].strings[form], with: POString.quoted(text))
      }
    }
    for (index, flags) in flagEdits {
      let line = flags.isEmpty ? "" : "#, " + flags.joined(separator: ", ") + "\n"
      let start = entries[index].start
      changes.replace(entries[index].flagLine ?? start..<start, with: line)
    }
    guard !changes.isEmpty else { return original }
    if !isUTF8, let charset = Self.charsetRange(in: text) {
      changes.replace(charset, with: "UTF-8")
    }
    let mark = isUTF8 ? original.prefix(markLength) : []
    return mark + changes.apply(to: text)
  }

  // MARK: Encoding

  private static func charset(in bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) || bytes.starts(with: [0xFF, 0xFE]) { return nil }
    guard let range = charsetRange(in: bytes) else { return nil }
    let name = String(decoding: bytes[range], as: UTF8.self).uppercased()
    // A template says CHARSET; ASCII is in UTF-8 anyway.
    return ["CHARSET", "UTF-8", "UTF8", "US-ASCII", "ASCII"].contains(name) ? nil : name
  }

  /// Where the header names the encoding: after `charset=`, to the next byte that no name has.
  private static func charsetRange(in bytes: [UInt8]) -> Range<Int>? {
    let key = Array("charset=".utf8)
    let limit = min(bytes.count, 1 << 16) - key.count
    guard limit > 0 else { return nil }
    for at in 0..<limit where bytes[at] == key[0] && bytes[at..<at + key.count].elementsEqual(key) {
      var end = at + key.count
      while end < bytes.count, bytes[end] > 0x20, bytes[end] != 0x5C, bytes[end] != 0x22 {
        end += 1
      }
      return at + key.count..<end
    }
    return nil
  }
}
