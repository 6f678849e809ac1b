// SPDX-License-Identifier: Apache-2.0
import TextModel

/// The beginning of a text, decoded only as far as ASCII identifies its format.
package struct FileHead {
  /// The characters, those outside ASCII as `?`; UTF-16 is read with and without a byte order mark.
  private let bytes: [UInt8]

  init(_ head: [UInt8]) {
    let head = head.prefix(1 << 16)
    var units: [UInt8]
    if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0x3C, 0]) {
      units = Self.narrowed(head, high: 1)
    } else if head.starts(with: [0xFE, 0xFF]) || head.starts(with: [0, 0x3C]) {
      units = Self.narrowed(head, high: 0)
    } else {
      units = Array(head.starts(with: [0xEF, 0xBB, 0xBF]) ? head.dropFirst(3) : head)
    }
    units.removeFirst(units.prefix { $0 <= 0x20 }.count)
    bytes = units
  }

  private static func narrowed(_ bytes: ArraySlice<UInt8>, high: Int) -> [UInt8] {
    let start = bytes.startIndex + (bytes.first == 0x3C || bytes.first == 0 ? 0 : 2)
    return stride(from: start, to: bytes.endIndex - 1, by: 2).map { at in
      bytes[at + high] == 0 ? bytes[at + 1 - high] : UInt8(ascii: "?")
    }
  }

  /// The first line that is not empty.
  var line: Substring { firstLine { _ in true } ?? "" }

  /// The first non-empty line that satisfies a condition; nothing after it is read.
  private func firstLine(where fits: (Substring) -> Bool) -> Substring? {
    var at = 0
    while at < bytes.count {
      let end = bytes[at...].firstIndex { $0 &- 0x0A < 4 } ?? bytes.count
      // Line ends outside ASCII are found after decoding the rest.
      let lines = String(decoding: bytes[at..<end], as: UTF8.self)
        .split(whereSeparator: \.isNewline)
      if let found = lines.first(where: fits) { return found }
      at = end + 1
    }
    return nil
  }

  /// The local name of the root element, or that of the document type if the element is beyond the
  /// head.
  var rootElement: String? {
    var at = 0
    var declared: String?
    while at < bytes.count, bytes[at] == UInt8(ascii: "<") {
      if starts("<?", at) {
        at = end(of: "?>", from: at)
      } else if starts("<!--", at) {
        at = end(of: "-->", from: at)
      } else if starts("<!DOCTYPE", at) || starts("<!doctype", at) {
        var name = at + 9
        while name < bytes.count, bytes[name] <= 0x20 { name += 1 }
        declared = self.name(at: name)
        // A web page may have no element of that name.
        if declared?.lowercased() == "html" { return declared }
        let close = end(of: ">", from: at)
        at = bytes[at..<close].contains(UInt8(ascii: "[")) ? endOfSubset(from: at) : close
      } else {
        return name(at: at + 1) ?? declared
      }
      while at < bytes.count, bytes[at] <= 0x20 { at += 1 }
    }
    return declared
  }

  /// Whether an `article` belongs to the Journal Article Tag Suite and not to DocBook.
  var isJournalArticle: Bool {
    ["<front", "JATS", "Journal Publishing DTD", "Journal Archiving", "<article-meta"].contains {
      mark in
      (0..<bytes.count).contains { bytes[$0] == mark.utf8.first && starts(mark, $0) }
    }
  }

  /// Whether the first line that is not a comment is a command that begins a LaTeX document or
  /// part.
  var isLaTeX: Bool {
    guard let first = firstLine(where: { !$0.hasPrefix("%") }) else { return false }
    return ["\\documentclass", "\\documentstyle", "\\begin{", "\\chapter", "\\section"].contains {
      first.hasPrefix($0)
    }
  }

  /// Whether the first key marks a glossary in Concord's format.
  var isGlossary: Bool {
    firstLine { !$0.hasPrefix("#") && !$0.hasPrefix("---") }?.hasPrefix("concord-glossary:")
      == true
  }

  /// Whether the text begins like subtitles: `WEBVTT`, `[Script Info]`, or a time code, perhaps with a number above it.
  var isSubtitles: Bool {
    let first = line
    if first == "WEBVTT" || first.hasPrefix("WEBVTT ") || first == "[Script Info]" { return true }
    if Self.isTimeCode(first) { return true }
    guard first.utf8.allSatisfy({ $0.isASCIIDigit || $0 <= 0x20 }) else { return false }
    var isSecond = false
    return firstLine { _ in
      defer { isSecond = true }
      return isSecond
    }.map(Self.isTimeCode) ?? false
  }

  /// Whether a line is the time of a subtitle: `00:00:01,000 --> 00:00:04,000`.
  private static func isTimeCode(_ line: Substring) -> Bool {
    let times = line.utf8.split(separator: UInt8(ascii: " "))
    guard times.count >= 3, times[1].elementsEqual("-->".utf8) else { return false }
    return [times[0], times[2]].allSatisfy { time in
      time.contains(UInt8(ascii: ":"))
        && time.allSatisfy { $0 &- 0x30 < 11 || $0 == 0x2C || $0 == 0x2E }
    }
  }

  /// Whether the first line that is not a comment is a keyword of PO.
  var isMessages: Bool {
    guard let first = firstLine(where: { !$0.hasPrefix("#") }) else { return false }
    return ["msgid \"", "msgctxt \"", "domain \""].contains { first.hasPrefix($0) }
  }

  /// Whether at least two headings of the first line name languages.
  ///
  /// Headings are separated by tabs or, if `anyMark`, by semicolons, commas or bars as well.
  func isTable(anyMark: Bool, _ isLanguage: (String) -> Bool) -> Bool {
    (anyMark ? ["\t", ";", ",", "|"] : ["\t"]).contains { (mark: Character) in
      let headings = line.split(separator: mark, omittingEmptySubsequences: false).map(String.init)
      return headings.count > 1 && headings.count(where: isLanguage) >= 2
    }
  }

  /// Whether a heading is a language tag whose first part has two letters, or three that are the code of a language,
  /// such as `zh-Hant`.
  package static func isLanguageTag(_ heading: String) -> Bool {
    LanguageTag.isHeading(heading.trimmingSpace)
  }

  private func starts(_ mark: String, _ at: Int) -> Bool { bytes[at...].starts(with: mark.utf8) }

  private func end(of mark: String, from start: Int) -> Int {
    (start..<bytes.count).first { starts(mark, $0) }.map { $0 + mark.utf8.count } ?? bytes.count
  }

  private func endOfSubset(from start: Int) -> Int {
    var at = end(of: "]", from: start)
    while at < bytes.count {
      let next = (at..<bytes.count).first { bytes[$0] > 0x20 } ?? bytes.count
      if next < bytes.count, bytes[next] == UInt8(ascii: ">") { return next + 1 }
      at = end(of: "]", from: at)
    }
    return at
  }

  private func name(at start: Int) -> String? {
    let name = bytes[start...].prefix { $0 > 0x20 && $0 != 0x2F && $0 != 0x3E && $0 != 0x5B }
    let local = name.split(separator: UInt8(ascii: ":")).last ?? []
    guard let first = local.first, first | 0x20 >= 0x61, first | 0x20 <= 0x7A else { return nil }
    return String(decoding: local, as: UTF8.self)
  }
}
