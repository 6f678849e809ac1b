// SPDX-License-Identifier: Apache-2.0
import Files
import TextModel

/// Reads the lines of a PO file.
struct POParser {
  private enum Field: Hashable { case context, id, plural, translation(Int) }
  private struct Key: Hashable {
    let domain: String?
    let context: String?
    let id: String
  }

  private(set) var entries: [POEntry] = []
  private(set) var findings: [Finding] = []

  private let bytes: [UInt8]
  private let file: String
  private var line = 0
  private var lineStart = 0
  private var entry: POEntry?
  private var hasID = false
  private var field: Field?
  private var domain: String?
  private var seen: [Key: Int] = [:]
  private var values: [Field: [UInt8]] = [:]

  init(_ bytes: [UInt8], file: String) {
    self.bytes = bytes
    self.file = file
  }

  mutating func parse() throws {
    var at = 0
    while at < bytes.count {
      line += 1
      lineStart = at
      var end = at
      while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
      try read(at..<end)
      if end + 1 < bytes.count, bytes[end] == 0x0D, bytes[end + 1] == 0x0A { end += 1 }
      at = end + 1
    }
    try finish()
  }

  private mutating func read(_ range: Range<Int>) throws {
    var range = skipSpace(range)
    guard let first = range.first.map({ bytes[$0] }) else { return }
    var isObsolete = false
    if first == UInt8(ascii: "#") {
      let kind = range.count > 1 ? bytes[range.lowerBound + 1] : 0x20
      guard kind == UInt8(ascii: "~") else { return try comment(kind, range) }
      range = skipSpace(range.lowerBound + 2..<range.upperBound)
      isObsolete = true
      if range.isEmpty || bytes[range.lowerBound] == UInt8(ascii: "|") {
        try beginIfComplete()
        entry?.previous.append(String(decoding: bytes[range], as: UTF8.self))
        return
      }
    }
    if bytes[range.lowerBound] == 0x22 {
      guard let field else {
        throw error("po/string", "a string has no keyword; write msgid or msgstr before it")
      }
      return try append(range, to: field)
    }
    var end = range.lowerBound
    while end < range.upperBound, bytes[end] != 0x20, bytes[end] != 0x09, bytes[end] != 0x22 {
      end += 1
    }
    let keyword = String(decoding: bytes[range.lowerBound..<end], as: UTF8.self)
    let rest = skipSpace(end..<range.upperBound)
    if keyword == "domain" {
      try finish()
      domain = String(decoding: bytes[rest], as: UTF8.self).trimmingSpace
      return
    }
    try begin(keyword, isObsolete: isObsolete)
    guard let field else { return }
    // A keyword may be alone on its line, with its string on the next one.
    if rest.isEmpty { values[field] = [] } else { try append(rest, to: field) }
  }

  private mutating func comment(_ kind: UInt8, _ range: Range<Int>) throws {
    try beginIfComplete()
    let body = skipSpace(min(range.lowerBound + 2, range.upperBound)..<range.upperBound)
    let text = String(decoding: bytes[body], as: UTF8.self)
    let end = lineEnd(after: range)
    switch kind {
    case UInt8(ascii: "."): entry?.extractedComments.append(text)
    case UInt8(ascii: ":"): entry?.references.append(text)
    case UInt8(ascii: "|"): entry?.previous.append(text)
    case UInt8(ascii: ","):
      entry?.flags += text.split(separator: ",").map { String($0).trimmingSpace }
      entry?.flagLine = lineStart..<end
    default:
      let plain = skipSpace(min(range.lowerBound + 1, range.upperBound)..<range.upperBound)
      entry?.comments.append(String(decoding: bytes[plain], as: UTF8.self))
      entry?.commentEnd = end
    }
  }

  private mutating func begin(_ keyword: String, isObsolete: Bool) throws {
    switch keyword {
    case "msgctxt":
      try beginIfComplete()
      entry?.keywordStart = lineStart
      field = .context
    case "msgid":
      if hasID { try finish() }
      try beginIfComplete()
      if values[.context] == nil { entry?.keywordStart = lineStart }
      hasID = true
      entry?.line = line
      field = .id
    case "msgid_plural":
      guard hasID else { throw error("po/order", "msgid_plural has no msgid before it; add one") }
      field = .plural
    case "msgstr":
      guard hasID else { throw error("po/order", "msgstr has no msgid before it; add one") }
      field = .translation(0)
    default:
      guard keyword.hasPrefix("msgstr["), keyword.hasSuffix("]"),
        let form = Int(keyword.dropFirst(7).dropLast()), (0..<100).contains(form)
      else {
        throw error(
          "po/keyword", "'\(keyword.prefix(40))' is not a keyword of PO; write '#' before a comment"
        )
      }
      guard hasID else { throw error("po/order", "msgstr has no msgid before it; add one") }
      field = .translation(form)
    }
    if isObsolete { entry?.isObsolete = true }
    if let field, values[field] != nil {
      throw error("po/order", "'\(keyword)' appears twice in one entry; remove one")
    }
  }

  private mutating func append(_ range: Range<Int>, to field: Field) throws {
    var end = range.upperBound
    while end > range.lowerBound, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    guard bytes[range.lowerBound] == 0x22 else {
      throw error("po/string", "a string must be in double quotes; add them")
    }
    var at = range.lowerBound + 1
    while at < end, bytes[at] != 0x22 { at += bytes[at] == 0x5C ? 2 : 1 }
    guard at < end else {
      throw error("po/string", "the string is not closed; end it with a double quote")
    }
    guard at == end - 1 else {
      throw error("po/string", "there is text after the string; write \\\" for a quote inside it")
    }
    let (text, unknown) = POString.unescaped(bytes[range.lowerBound + 1..<at])
    if let unknown {
      let letter = Character(Unicode.Scalar(unknown))
      warn("po/escape", "'\\\(unknown < 0x80 ? letter : "?")' is not an escape of C; kept as it is")
    }
    values[field, default: []] += text
    if case .translation(let form) = field {
      while (entry?.strings.count ?? form + 1) <= form { entry?.strings.append(at..<at) }
      if var known = entry?.strings[form], known.isEmpty {
        known = range.lowerBound..<at + 1
        entry?.strings[form] = known
      } else if let known = entry?.strings[form] {
        entry?.strings[form] = known.lowerBound..<at + 1
      }
    }
  }

  /// Begins an entry unless one is being read that has no translation yet.
  private mutating func beginIfComplete() throws {
    if values.keys.contains(where: { if case .translation = $0 { true } else { false } }) {
      try finish()
    }
    if entry == nil { entry = POEntry(line: line, start: lineStart) }
  }

  private mutating func finish() throws {
    defer {
      entry = nil
      field = nil
      hasID = false
      values = [:]
    }
    guard var entry, hasID else { return }
    func text(_ field: Field) -> String? {
      values[field].map { String(decoding: $0, as: UTF8.self) }
    }
    entry.id = text(.id) ?? ""
    entry.plural = text(.plural)
    entry.context = text(.context)
    entry.domain = domain
    for form in entry.strings.indices { entry.translations.append(text(.translation(form)) ?? "") }
    if entry.translations.isEmpty {
      warn("po/no-translation", "the message has no msgstr; add one", line: entry.line)
    }
    let key = Key(domain: domain, context: entry.context, id: entry.id)
    if !entry.isObsolete, let first = seen.updateValue(entry.line, forKey: key) {
      warn(
        "po/duplicate", "the message is also on line \(first); distinguish them with msgctxt",
        line: entry.line)
    }
    entries.append(entry)
  }

  // MARK: Helpers

  /// The beginning of the next line.
  private func lineEnd(after range: Range<Int>) -> Int {
    let end = range.upperBound
    guard end < bytes.count else { return end }
    let isWindows = bytes[end] == 0x0D && end + 1 < bytes.count && bytes[end + 1] == 0x0A
    return end + (isWindows ? 2 : 1)
  }

  private func skipSpace(_ range: Range<Int>) -> Range<Int> {
    var at = range.lowerBound
    while at < range.upperBound, bytes[at] == 0x20 || bytes[at] == 0x09 { at += 1 }
    return at..<range.upperBound
  }

  private func error(_ code: String, _ message: String) -> FileError {
    FileError(
      code: code, message: message, location: SourceLocation(file: file, line: line, column: 1))
  }

  private mutating func warn(_ rule: String, _ message: String, line: Int? = nil) {
    findings.append(
      Finding(
        rule: rule, severity: .warning, message: message,
        location: SourceLocation(file: file, line: line ?? self.line, column: 1)))
  }
}
