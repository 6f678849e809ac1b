// SPDX-License-Identifier: Apache-2.0
import Files
import TextModel

/// Changes concepts in the YAML of a glossary.
///
/// Only the lines of what changes are written again: other keys, terms, concepts, all comments beside them and the
/// order of everything stay as they are. The result is read back, and must be what was asked for.
public struct GlossaryEditor {
  /// A change of one concept, by its place in the file.
  public enum Change: Sendable {
    /// The concept becomes another, and gets comments of others, from their `#` on.
    case replace(Int, ConceptEntry, comments: [String] = [])
    /// The concept goes.
    case remove(Int)

    fileprivate var index: Int {
      switch self {
      case .replace(let index, _, _), .remove(let index): index
      }
    }
  }

  let yaml: StrictYAML
  private let old: GlossaryFile
  var lines: YAMLLines
  /// Whether whole keys are written again, where items of them alone could not be read back.
  let isCoarse: Bool

  /// The bytes of a glossary with changes made; `nil` if the file is written so that they cannot be made in it.
  ///
  /// - Parameter glossary: what the bytes are read as.
  /// - Complexity: O(*bytes*); O(*bytes* × *changes*) for a file in which a changed concept has an alias of YAML.
  public static func bytes(
    of glossary: GlossaryFile, in bytes: [UInt8], making changes: [Change]
  ) -> (bytes: [UInt8], glossary: GlossaryFile)? {
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    return Self.bytes(of: glossary, in: text, making: changes, isCoarse: false)
      ?? Self.bytes(of: glossary, in: text, making: changes, isCoarse: true)
  }

  private static func bytes(
    of glossary: GlossaryFile, in text: String, making changes: [Change], isCoarse: Bool
  ) -> (bytes: [UInt8], glossary: GlossaryFile)? {
    var editor = GlossaryEditor(glossary, text, isCoarse: isCoarse)
    var expected: [ConceptEntry?] = glossary.entries
    for change in changes.sorted(by: { $0.index > $1.index }) {
      guard expected.indices.contains(change.index), (try? editor.make(change)) == true else {
        return nil
      }
      switch change {
      case .replace(let index, let entry, _): expected[index] = entry
      case .remove(let index): expected[index] = nil
      }
    }
    editor.restoreTail()
    let entries = expected.compactMap(\.self)
    if entries.isEmpty { editor.empty() }
    let new = Array(editor.lines.text.utf8)
    guard let read = try? GlossaryYAML.read(editor.lines.text, path: glossary.path),
      read.entries == entries, read.sources == glossary.sources
    else { return nil }
    return (new, read)
  }

  /// The comments among the lines of some concepts, which go with them when they are removed.
  ///
  /// - Returns: for each concept its comments from their `#` on; none for a file in which the lines of the concept
  ///   cannot be told.
  public static func comments(
    of indexes: [Int], in bytes: [UInt8], of glossary: GlossaryFile
  ) -> [[String]] {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      return indexes.map { _ in [] }
    }
    var editor = GlossaryEditor(glossary, text, isCoarse: false)
    // The editor goes from the end of a file to its beginning.
    var found: [Int: [String]] = [:]
    for index in indexes.sorted(by: >) { found[index] = editor.comments(of: index) }
    return indexes.map { found[$0] ?? [] }
  }

  private mutating func comments(of index: Int) -> [String] {
    guard let keys = try? concept(index), let first = keys.first, let last = keys.last else {
      return []
    }
    return lines.tokens(of: first.line..<last.end).comments.map {
      lines.text(from: $0.start, to: $0.end).trimmingSpace
    }
  }

  private init(_ glossary: GlossaryFile, _ text: String, isCoarse: Bool) {
    self.isCoarse = isCoarse
    yaml = StrictYAML(path: glossary.path, subject: "glossary")
    old = glossary
    lines = YAMLLines(text)
  }

  /// The places of the concepts before any change.
  ///
  /// Concepts are changed from the last to the first, so that the places of those before one that changes stay right.
  private var outline: Outline?
  /// The line at which the YAML begins that was parsed last.
  private var offset = 0
  /// The lines after the concept that changes, last ones first: long lists are not moved for each change.
  private var tail: [YAMLLines.Tail] = []

  // MARK: Places

  /// The places of the concepts in a file.
  private struct Outline {
    let starts: [(line: Int, column: Int)]
    let end: Int
    /// The concept that changes, and how many lines come after it.
    var current: (index: Int, after: Int)?
    /// Whether the whole file is parsed for each change.
    var isWhole = false
  }

  /// A key of a map with its lines.
  struct Key {
    let name: String
    let value: StrictYAML.Value
    let line: Int
    let column: Int
    var end: Int
  }

  func place(_ value: StrictYAML.Value) -> (line: Int, column: Int)? {
    value.mark.map { ($0.line - 1 + offset, $0.column - 1) }
  }

  /// The keys of a map; `nil` unless each begins on a line of its own among the given ones.
  ///
  /// A map in braces has several keys on a line. A key or a map that is an alias has its place where the anchor is.
  ///
  /// - Parameters:
  ///   - start: the first line where a key may begin.
  ///   - end: the line after those of the map.
  func keys(of value: StrictYAML.Value, from start: Int, end: Int) throws -> [Key]? {
    var keys: [Key] = []
    var first = start
    for (key, value) in try yaml.mapping(value) {
      guard let (line, column) = place(key), line >= first, line < end else { return nil }
      first = line + 1
      keys.append(Key(name: try yaml.text(key), value: value, line: line, column: column, end: end))
    }
    for index in keys.indices {
      let next = index + 1 < keys.count ? keys[index + 1].line : end
      keys[index].end = lines.end(before: next, after: keys[index].line, indent: keys[index].column)
    }
    return keys
  }

  /// The concepts of the file as it is, and the line after them.
  private mutating func concepts() throws -> (items: [StrictYAML.Value], end: Int)? {
    offset = 0
    guard let root = try yaml.root(of: lines.text) else { return nil }
    guard let top = try keys(of: root, from: 0, end: lines.lines.count),
      let concepts = top.first(where: { $0.name == "concepts" })
    else { return nil }
    return (try yaml.list(concepts.value), concepts.end)
  }

  /// The keys of a concept; `nil` for one in braces.
  ///
  /// - Complexity: O(*bytes* of the concept), but for the first call.
  private mutating func concept(_ index: Int) throws -> [Key]? {
    if outline == nil, let (items, end) = try concepts() {
      let starts = items.compactMap(place)
      guard starts.count == items.count else { return nil }
      // A concept that is an alias has its place where the anchor is.
      let isInOrder = zip(starts, starts.dropFirst()).allSatisfy { $0.line < $1.line }
      outline = Outline(starts: starts, end: end, isWhole: !isInOrder)
    }
    guard let outline, outline.starts.indices.contains(index) else { return nil }
    if outline.isWhole { return try conceptOfWhole(index) }
    let (line, column) = outline.starts[index]
    guard lines.scalar(line, column) != "{" else { return nil }
    let after: Int
    if let current = outline.current, current.index == index {
      after = current.after
    } else {
      let next = index + 1 < outline.starts.count ? outline.starts[index + 1].line : outline.end
      // The next lines say whether a blank one goes with a concept that is removed.
      tail.append(lines.cut(from: next + 2))
      after = lines.lines.count - next
      self.outline?.current = (index, after)
    }
    let end = lines.end(
      before: lines.lines.count - after, after: line, indent: lines.indent(of: line))
    offset = line
    if let parsed = try? yaml.root(of: lines.text(of: line..<end)),
      let items = try? yaml.list(parsed), items.count == 1
    {
      return try keys(of: items[0], from: line, end: end)
    }
    // It refers to another concept, or is not on lines of its own.
    restoreTail()
    self.outline?.isWhole = true
    return try conceptOfWhole(index)
  }

  private mutating func conceptOfWhole(_ index: Int) throws -> [Key]? {
    guard let (items, end) = try concepts(), items.indices.contains(index),
      let (line, column) = place(items[index]), lines.scalar(line, column) != "{"
    else { return nil }
    let next = index + 1 < items.count ? place(items[index + 1])?.line : end
    let dash = lines.indent(of: line)
    return try keys(
      of: items[index], from: line, end: lines.end(before: next ?? end, after: line, indent: dash))
  }

  private mutating func restoreTail() {
    while let last = tail.popLast() { lines.append(last) }
  }

  // MARK: Changes

  /// Makes a change; `false` if the file is not written in a way that allows it.
  private mutating func make(_ change: Change) throws -> Bool {
    guard let keys = try concept(change.index), let first = keys.first, let last = keys.last else {
      return false
    }
    switch change {
    case .remove:
      // One of the blank lines around the concept goes with it.
      func isBlank(_ line: Int) -> Bool {
        !lines.lines.indices.contains(line) || lines.lines[line].allSatisfy(\.isWhitespace)
      }
      let hasBlank =
        isBlank(first.line - 1) && isBlank(last.end) && last.end < lines.lines.count - 1
      lines.replace(first.line..<(last.end + (hasBlank ? 1 : 0)), with: [])
    case .replace(let index, let entry, let comments):
      let before = Self.blocks(of: old.entries[index])
      let after = Self.blocks(of: entry)
      // From the last key to the first, so that places stay right.
      for name in GlossaryYAML.conceptKeys.reversed() where before[name] != after[name] {
        guard let keys = try concept(index) else { return false }
        if name == "terms" {
          guard try changeTerms(keys, from: old.entries[index], to: entry) else { return false }
        } else {
          var isDone = false
          if !isCoarse { isDone = try changeList(name, of: keys, to: entry) }
          if !isDone {
            put(try block(name, usual: after[name], of: keys, in: entry), as: name, keys)
          }
        }
      }
      if !comments.isEmpty {
        guard let first = try concept(index)?.first else { return false }
        let added = comments.map { Self.spaces(first.column) + $0 }
        lines.replace(first.line + 1..<first.line + 1, with: added)
      }
    }
    return true
  }

  /// Changes a list of a concept item by item; `false` if that cannot be done.
  private mutating func changeList(_ name: String, of keys: [Key], to entry: ConceptEntry) throws
    -> Bool
  {
    guard let key = keys.first(where: { $0.name == name }) else { return false }
    switch name {
    case "sources": return try changeTexts(key, to: entry.sources)
    case "related": return try changeTexts(key, to: entry.related.map(\.description))
    case "exempt": return try changeTexts(key, to: entry.exempt.map(\.rawValue))
    case "number": return try changeTexts(key, to: entry.numbers.map(String.init)) { $0 }
    case "blockers": return try changeLanguages(key, to: Self.blockers(of: entry))
    default: return false
    }
  }

  static func blockers(of entry: ConceptEntry) -> [(language: LanguageTag, texts: [String])] {
    entry.sections.filter { !$0.blockers.isEmpty }.map { ($0.language, $0.blockers) }
  }

  /// The new lines of a key that is written again; texts that stay keep their quotation marks.
  private func block(
    _ name: String, usual: [String]?, of keys: [Key], in entry: ConceptEntry
  ) throws -> [String]? {
    guard !isCoarse, usual != nil, let key = keys.first(where: { $0.name == name }) else {
      return usual
    }
    switch name {
    case "sources": return ["sources: " + list(entry.sources, over: try yaml.list(key.value))]
    case "blockers":
      let olds = try yaml.mapping(key.value)
      let languages = try Self.blockers(of: entry).map { language, texts in
        let old = olds.first { $0.0.scalar?.string == language.description }
        return "  \(language): " + list(texts, over: try old.map { try yaml.list($0.1) } ?? [])
      }
      return ["blockers:"] + languages
    default: return usual
    }
  }

  /// The lines of the keys of an entry, without their indentation.
  private static func blocks(of entry: ConceptEntry) -> [String: [String]] {
    var blocks: [String: [String]] = [:]
    var name = ""
    for line in GlossaryYAML.item(of: entry).split(separator: "\n") {
      let text = line.dropFirst(4)
      if text.first != " " { name = String(text.prefix { $0 != ":" }) }
      blocks[name, default: []].append(String(text))
    }
    return blocks
  }

  /// Writes, changes or removes a key of a concept.
  private mutating func put(_ block: [String]?, as name: String, _ keys: [Key]) {
    let column = keys[0].column
    if let key = keys.first(where: { $0.name == name }) {
      let new = (block ?? []).enumerated().map { number, text in
        (number == 0 ? lines.prefix(of: key.line, to: key.column) : Self.spaces(column)) + text
      }
      let range = key.line..<key.end
      lines.replace(range, with: lines.keepingComments(of: range, in: new))
      return
    }
    guard let block else { return }
    let rank = { GlossaryYAML.conceptKeys.firstIndex(of: $0) ?? 0 }
    let place = keys.last { rank($0.name) < rank(name) } ?? keys[0]
    lines.replace(place.end..<place.end, with: block.map { Self.spaces(column) + $0 })
  }

  static func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }

  // MARK: Terms

  private mutating func changeTerms(
    _ concept: [Key], from old: ConceptEntry, to new: ConceptEntry
  ) throws -> Bool {
    guard let terms = concept.first(where: { $0.name == "terms" }) else { return false }
    let olds = Dictionary(
      old.sections.map { ($0.language, $0) }, uniquingKeysWith: { first, _ in first })
    let news = Dictionary(
      new.sections.map { ($0.language, $0) }, uniquingKeysWith: { first, _ in first })
    let kept = new.sections.map(\.language).filter { olds[$0] != nil }
    let order = old.sections.map(\.language).filter { news[$0] != nil }
    guard let (line, column) = place(terms.value), lines.scalar(line, column) != "{",
      kept == order, Array(new.sections.map(\.language).prefix(kept.count)) == kept,
      var sections = try keys(of: terms.value, from: terms.line + 1, end: terms.end)
    else {
      put(try block(ofTerms: terms.value, from: old, to: new), as: "terms", concept)
      return true
    }
    guard let last = sections.last else { return false }
    for section in new.sections where olds[section.language] == nil {
      let added = Self.lines(of: section, Self.spaces(last.column), Self.spaces(last.column + 2))
      lines.replace(last.end..<last.end, with: added)
    }
    sections.reverse()
    for key in sections {
      guard let language = LanguageTag(key.name),
        let before = olds[language]
      else { return false }
      guard let after = news[language] else {
        lines.replace(key.line..<key.end, with: [])
        continue
      }
      if before.terms != after.terms { try change(key, from: before, to: after) }
    }
    return true
  }

  /// The lines of all terms, written again; texts that stay keep their quotation marks.
  private func block(
    ofTerms value: StrictYAML.Value, from old: ConceptEntry, to new: ConceptEntry
  ) throws -> [String]? {
    if isCoarse { return Self.blocks(of: new)["terms"] }
    let pairs = try yaml.mapping(value)
    var lines = ["terms:"]
    for section in new.sections {
      lines.append("  \(section.language):")
      let number = old.sections.firstIndex { $0.language == section.language }
      let values = try number.map { try yaml.list(pairs[$0].1) } ?? []
      let terms = number.map { old.sections[$0].terms } ?? []
      let sources = Self.sources(of: section.terms, from: terms)
      for (number, term) in section.terms.enumerated() {
        let text = inline(term, isFirst: number == 0, over: sources[number].map { values[$0] })
        lines.append("    - " + text)
      }
    }
    return lines
  }

  private static func lines(of section: LanguageSection, _ indent: String, _ inner: String)
    -> [String]
  {
    ["\(indent)\(section.language):"] + items(of: section, inner)
  }

  private static func items(of section: LanguageSection, _ indent: String) -> [String] {
    section.terms.enumerated().map { number, term in
      "\(indent)- \(GlossaryYAML.yaml(term, isFirst: number == 0))"
    }
  }

  /// Changes the terms of one language, term by term where each has its own line.
  private mutating func change(
    _ key: Key, from old: LanguageSection, to new: LanguageSection
  ) throws {
    let head = lines.prefix(of: key.line, to: key.column) + key.name + ":"
    let inner = Self.spaces(key.column + 2)
    guard let list = try items(of: key), list.values.count == old.terms.count else {
      if !isCoarse, try changeFlow(key, from: old, to: new) { return }
      let values = isCoarse ? [] : try yaml.list(key.value)
      let sources = Self.sources(of: new.terms, from: old.terms)
      let items = new.terms.enumerated().map { number, term in
        let value = values.isEmpty ? nil : sources[number].map { values[$0] }
        return "\(inner)- \(inline(term, isFirst: number == 0, over: value))"
      }
      let range = key.line..<key.end
      lines.replace(range, with: lines.keepingComments(of: range, in: [head] + items))
      return
    }
    let sources = Self.sources(of: new.terms, from: old.terms)
    let written = try rewritten(list, from: sources) { number, source in
      let term = new.terms[number]
      guard let source else {
        return ["\(inner)- \(GlossaryYAML.yaml(term, isFirst: number == 0))"]
      }
      if old.terms[source] == term, (source == 0) == (number == 0) { return nil }
      let (range, column) = (list.range(source), list.places[source].column)
      if !isCoarse {
        return try termLines(
          term, isFirst: number == 0, over: list.values[source], in: range, column: column)
      }
      let text = GlossaryYAML.yaml(term, isFirst: number == 0)
      return lines.keepingComments(
        of: range, in: [lines.prefix(of: range.lowerBound, to: column) + text])
    }
    lines.replace(list.start..<key.end, with: written)
  }

  /// Writes an empty list where the last concept has gone.
  private mutating func empty() {
    guard let line = lines.lines.firstIndex(where: { $0.hasPrefix("concepts:") }) else { return }
    lines.replace(
      line..<line + 1, with: lines.keepingComments(of: line..<line + 1, in: ["concepts: []"]))
  }
}
