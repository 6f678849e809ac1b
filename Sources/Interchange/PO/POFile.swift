// SPDX-License-Identifier: Apache-2.0
import Files
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
  /// Findings: unknown escapes, messages that appear twice, entries without a translation line.
  public private(set) var findings: [Finding]
  /// The encoding the file is in.
  public let encoding: String

  /// The entry that is the header, if there is one.
  private let headerEntry: Int?
  private let original: [UInt8]
  let text: [UInt8]
  let isUTF8: Bool
  let markLength: Int
  private var edits: [Int: [Int: String]] = [:]
  private var flagEdits: [Int: [String]] = [:]
  private var commentEdits: [Int: [String]] = [:]
  private var previousEdits: [Int: String] = [:]

  /// Reads a file.
  ///
  /// - Throws: `FileError`: `po/string`, `po/keyword`, `po/order`, `document/encoding`,
  ///   the codes of reading.
  public init(_ source: ByteSource) throws {
    original = try source.readAll()
    let declared = source.isDecoded ? "UTF-8" : Self.charset(in: original)
    let decoded = try DecodedFile(ByteSource(original, name: source.name), encoding: declared)
    text = Array(decoded.text.utf8)
    encoding = decoded.encoding
    isUTF8 = decoded.isUTF8
    markLength = decoded.markLength
    var parser = POParser(text, file: source.name)
    try parser.parse()
    entries = parser.entries
    findings = parser.findings
    headerEntry = entries.firstIndex(where: \.isHeader)
  }

  /// The header's fields, in file order: `Language` to `ru`.
  public var header: [(name: String, value: String)] {
    guard let header = headerEntry.flatMap({ entries[$0].translations.first }) else { return [] }
    return header.split(whereSeparator: \.isNewline).compactMap { line in
      guard let colon = line.firstIndex(of: ":") else { return nil }
      return (String(line[..<colon]), String(line[colon...].dropFirst()).trimmingSpace)
    }
  }

  /// The language of the translations, if the header names it.
  public var targetLanguage: LanguageTag? {
    header.first { $0.name.lowercased() == "language" }.flatMap {
      // `sr@latin`, `zh_CN.UTF-8`: the modifier and the charset are not part of a tag.
      LanguageTag(String($0.value.prefix { $0 != "@" && $0 != "." }))
    }
  }

  /// Changes a translation.
  ///
  /// - Parameters:
  ///   - entry: the index of the entry; an obsolete one stays as it is.
  ///   - form: the plural form, from 0; one that the file has no line for stays without.
  public mutating func setTranslation(_ text: String, of entry: Int, form: Int = 0) {
    precondition(entries.indices.contains(entry), "there is such an entry")
    guard !entries[entry].isObsolete, entries[entry].hasLine(ofForm: form),
      entries[entry].translations[form] != text
    else { return }
    entries[entry].translations[form] = text
    edits[entry, default: [:]][form] = text
  }

  /// Sets or removes the `fuzzy` flag.
  public mutating func setFuzzy(_ isFuzzy: Bool, of entry: Int) {
    precondition(entries.indices.contains(entry), "there is such an entry")
    guard entries[entry].isFuzzy != isFuzzy, !entries[entry].isObsolete else { return }
    entries[entry].flags.removeAll { $0 == "fuzzy" }
    if isFuzzy { entries[entry].flags.insert("fuzzy", at: 0) }
    flagEdits[entry] = entries[entry].flags
  }

  /// Puts a translation from a memory in, in the way of gettext: a comment names percent and
  /// origin, and one that is not exact is `fuzzy`, with its source in the memory as `#| msgid`.
  ///
  /// - Parameters:
  ///   - entry: the index of the entry; not an obsolete one.
  ///   - form: the plural form, from 0.
  public mutating func propose(_ proposal: TargetProposal, for entry: Int, form: Int = 0) {
    precondition(entries.indices.contains(entry), "there is such an entry")
    guard entries[entry].hasLine(ofForm: form) else { return }
    setTranslation(proposal.target.plainText, of: entry, form: form)
    addComment("concord: \(proposal.percent)% \(proposal.origin)", to: entry)
    guard !proposal.isExact else { return }
    setFuzzy(true, of: entry)
    if entries[entry].previous.isEmpty, entries[entry].plural == nil {
      let line = "msgid " + POString.quoted(proposal.memorySource)
      previousEdits[entry] = line
      entries[entry].previous = line.split(separator: "\n").map(String.init)
    }
  }

  /// Adds a comment of a translator's, unless the entry has it already.
  public mutating func addComment(_ text: String, to entry: Int) {
    precondition(entries.indices.contains(entry), "there is such an entry")
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    guard !entries[entry].isObsolete, !entries[entry].comments.contains(line) else { return }
    entries[entry].comments.append(line)
    commentEdits[entry, default: []].append(line)
  }

  /// The file with the changes made; without any, the bytes as they were.
  ///
  /// A file that is not in UTF-8 is written in UTF-8 once it is changed, its header saying so.
  public func bytes() -> [UInt8] {
    var changes = TextEdits()
    // New lines end as the file's first one does.
    let isWindows = text.firstIndex(of: 0x0A).map { $0 > 0 && text[$0 - 1] == 0x0D } ?? false
    func put(_ lines: String, at range: Range<Int>) {
      let parts = lines.split(separator: "\n", omittingEmptySubsequences: false)
      changes.replace(range, with: isWindows ? parts.joined(separator: "\r\n") : lines)
    }
    for (index, forms) in edits {
      for (form, text) in forms {
        put(POString.quoted(text), at: entries[index].strings[form])
      }
    }
    for (index, comments) in commentEdits {
      let place = entries[index].commentEnd ?? entries[index].start
      put(comments.map { "# \($0)\n" }.joined(), at: place..<place)
    }
    for (index, flags) in flagEdits {
      let line = flags.isEmpty ? "" : "#, " + flags.joined(separator: ", ") + "\n"
      let start = entries[index].keywordStart
      put(line, at: entries[index].flagLine ?? start..<start)
    }
    for (index, previous) in previousEdits {
      let start = entries[index].keywordStart
      let lines = previous.split(separator: "\n").map { "#| \($0)\n" }.joined()
      put(lines, at: start..<start)
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

  /// Where the header names the encoding: after `charset=` and spaces, to the next byte that no name has.
  ///
  /// A message may speak of an encoding as well, as those of web pages do; only the header's counts.
  private static func charsetRange(in bytes: [UInt8]) -> Range<Int>? {
    let key = Array("charset=".utf8)
    let header = headerRange(in: bytes)
    guard header.count > key.count else { return nil }
    for at in header.dropLast(key.count)
    where bytes[at] == key[0] && bytes[at..<at + key.count].elementsEqual(key) {
      var start = at + key.count
      while start < bytes.count, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
      var end = start
      while end < bytes.count, bytes[end] > 0x20, bytes[end] != 0x5C, bytes[end] != 0x22 {
        end += 1
      }
      return start..<end
    }
    return nil
  }

  /// The first entry, if its `msgid` is empty: from there to the next empty line, comment or entry.
  ///
  /// Found in bytes, as it says how these are to be read; every encoding of PO has ASCII in it.
  private static func headerRange(in bytes: [UInt8]) -> Range<Int> {
    var start: Int?
    var isBehindID = false
    for line in bytes[..<min(bytes.count, 1 << 16)].split(
      separator: 0x0A, omittingEmptySubsequences: false)
    {
      let line = line.drop { $0 == 0x20 || $0 == 0x09 }
      let isEmpty = line.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
      guard let begin = start else {
        if isEmpty || line.first == 0x23 { continue }
        guard line.starts(with: Array("msgid \"\"".utf8)) else { return 0..<0 }
        start = line.startIndex
        continue
      }
      if line.starts(with: Array("msgstr".utf8)) {
        isBehindID = true
      } else if isEmpty || line.first != 0x22 {
        return isBehindID ? begin..<line.startIndex : 0..<0
      } else if !isBehindID {
        return 0..<0
      }
    }
    return isBehindID ? (start ?? 0)..<min(bytes.count, 1 << 16) : 0..<0
  }
}
