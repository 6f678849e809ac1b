// SPDX-License-Identifier: Apache-2.0
import TextModel

/// The comments of a draft that silence rules: `concord: ignore term/forbidden -- why`.
///
/// Such a comment silences the named rules (separated by commas or spaces; `all` for every one) on its own line
/// and on the next line of text; empty lines between do not count. What is around it makes it a comment in the
/// format of the draft (`<!-- … -->`, `# …`).
struct IgnoreComments {
  private struct Comment {
    let line: Int
    var nextLine: Int
    /// The rules, in order.
    let rules: [String]
    let names: Set<String>
    let reason: String?
    /// The comment, from its key on.
    let range: Range<Int>
    /// Whether the words are written as a comment, and not as an example in a text.
    let isComment: Bool
  }

  private var comments: [Comment] = []
  /// Comments that are almost right: `concord:ignore`, `Concord: ignore`, `concord ignore`,
  /// `concord-ignore`, `concord：ignore`, `concord: ignroe`.
  private var malformed: [Range<Int>] = []
  /// The comments for each line, in order.
  private var byLine: [Int: [Int]] = [:]
  /// The comments that silenced something.
  private var used: Set<Int> = []

  /// Reads the comments of a text.
  init(_ content: String) {
    let key = Array("concord".utf8)
    let bytes = Array(content.utf8)
    guard Self.find(key, in: bytes[...]) != nil else { return }
    var line = 1
    var at = 0
    var isFenced = false
    var isWaiting: [Int] = []
    while at < bytes.count {
      var end = at
      while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
      let text = bytes[at..<end]
      let first = text.drop { $0 == 0x20 || $0 == 0x09 }
      if !first.isEmpty {
        for comment in isWaiting { comments[comment].nextLine = line }
        isWaiting = []
      }
      if first.starts(with: [0x60, 0x60, 0x60]) || first.starts(with: [0x7E, 0x7E, 0x7E]) {
        isFenced.toggle()
      }
      var from = at
      while let start = Self.find(key, in: bytes[from..<end]) {
        let isComment = !isFenced && Self.opensComment(text[..<start])
        if read(bytes, key: start, end: end, line, isComment: isComment) { break }
        from = start + key.count
      }
      if comments.last?.line == line { isWaiting.append(comments.count - 1) }
      if end + 1 < bytes.count, bytes[end] == 0x0D, bytes[end + 1] == 0x0A { end += 1 }
      at = end + 1
      line += 1
    }
    for (index, comment) in comments.enumerated() {
      byLine[comment.line, default: []].append(index)
      byLine[comment.nextLine, default: []].append(index)
    }
  }

  /// Whether a finding is silenced.
  func silences(_ finding: Finding) -> Bool { !silencing(finding).isEmpty }

  private func silencing(_ finding: Finding) -> [Int] {
    guard !comments.isEmpty else { return [] }
    return (byLine[finding.location.line] ?? []).filter { index in
      comments[index].names.contains(finding.rule) || comments[index].names.contains("all")
    }
  }

  /// Whether a finding is silenced, and the reason that is given: `nil` when it is not silenced.
  mutating func reason(for finding: Finding) -> String?? {
    let found = silencing(finding)
    used.formUnion(found)
    return found.first.map { .some(comments[$0].reason) } ?? .none
  }

  /// Faults of the comments: rules that do not exist, comments that silenced nothing.
  ///
  /// - Parameters:
  ///   - rules: the ids of the rules that ran.
  ///   - all: the ids of all rules.
  func problems(running rules: [String], all: [String]) -> [(range: Range<Int>, message: String)] {
    var found = malformed.map {
      ($0, "this comment silences nothing: write \u{201C}concord: ignore RULE\u{201D}")
    }
    for (index, comment) in comments.enumerated() where comment.isComment {
      let unknown = comment.rules.filter { $0 != "all" && !all.contains($0) }
      if let name = unknown.first {
        found.append((comment.range, RuleNames.message(unknown: name, among: all)))
      } else if comment.rules.isEmpty {
        found.append((comment.range, "this comment silences nothing: it names no rule"))
      } else if !used.contains(index),
        comment.rules.contains(where: { $0 == "all" || rules.contains($0) })
      {
        found.append((comment.range, "this comment silences nothing: take it out"))
      }
    }
    return found.sorted { $0.0.lowerBound < $1.0.lowerBound }
  }

  // MARK: Reading

  /// Reads what may be a comment, and says whether it is one.
  private mutating func read(
    _ bytes: [UInt8], key start: Int, end: Int, _ line: Int, isComment: Bool
  ) -> Bool {
    let rest = bytes[(start + 7)..<end]
    let isKey = bytes[start..<(start + 7)].elementsEqual("concord".utf8)
    if isKey, rest.starts(with: Array(": ignore ".utf8)) {
      let body = String(decoding: rest.dropFirst(9), as: UTF8.self)
      comments.append(
        Self.comment(body, line, range: start..<end, isComment: isComment))
      return true
    }
    guard isComment, Self.isAlmostRight(rest) else { return false }
    malformed.append(start..<end)
    return true
  }

  /// Whether what follows the name of the program is the word *ignore* with a slip, or without its colon or space.
  private static func isAlmostRight(_ rest: ArraySlice<UInt8>) -> Bool {
    let fullWidthColon = Array("：".utf8)
    let lead = rest.prefix { [0x20, 0x2D, 0x3A].contains($0) || fullWidthColon.contains($0) }
    let word = rest[lead.endIndex...].prefix { $0.isASCIILetter }
    let letters = word.map { $0 | 0x20 }
    guard !lead.isEmpty, (4...8).contains(word.count) else { return false }
    // Without a colon it may be a sentence: `# Concord ignores quotations`.
    guard lead.contains(0x3A) || lead.contains(0x9A) else {
      return letters.elementsEqual("ignore".utf8) && rest[word.endIndex...].contains(0x2F)
    }
    return EditDistance.between(letters, Array("ignore".utf8)) <= 2
  }

  /// Whether what is before a key begins a comment.
  private static func opensComment(_ before: ArraySlice<UInt8>) -> Bool {
    var before = before
    while let last = before.last, last == 0x20 || last == 0x09 { before.removeLast() }
    return ["<!--", "#", "//", "%", "/*", "--", ";"].contains { mark in
      before.count >= mark.utf8.count && before.suffix(mark.utf8.count).elementsEqual(mark.utf8)
    }
  }

  /// Where small letters are in a line, in whatever case.
  private static func find(_ part: [UInt8], in line: ArraySlice<UInt8>) -> Int? {
    guard line.count >= part.count else { return nil }
    return (line.startIndex...(line.endIndex - part.count)).first { at in
      line[at] | 0x20 == part[0] && zip(line[at...], part).allSatisfy { $0 | 0x20 == $1 }
    }
  }

  private static func comment(
    _ text: String, _ line: Int, range: Range<Int>, isComment: Bool
  ) -> Comment {
    var body = text[...]
    for close in ["-->", "*/"] where body.utf8.count >= 2 {
      if let end = body.firstRange(of: close) { body = body[..<end.lowerBound] }
    }
    let dash = body.firstRange(of: "--")
    let rules = body[..<(dash?.lowerBound ?? body.endIndex)]
      .split { $0 == " " || $0 == "," || $0 == "\t" }.map(String.init)
    let reason = dash.map { body[$0.upperBound...].split(separator: " ").joined(separator: " ") }
    return Comment(
      line: line, nextLine: line + 1, rules: rules, names: Set(rules),
      reason: reason.flatMap { $0.isEmpty ? nil : $0 }, range: range, isComment: isComment)
  }
}
