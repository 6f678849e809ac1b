// SPDX-License-Identifier: Apache-2.0
import Files
import TextModel

/// Changes of lists item by item, so that the lines of the other items, and the comments in all, stay.
extension GlossaryEditor {
  /// The items of a list that has each in lines of its own.
  struct ItemList {
    /// The values, in file order.
    let values: [StrictYAML.Value]
    /// The places of the values.
    let places: [(line: Int, column: Int)]
    /// The ends of their lines.
    let ends: [Int]
    /// The first line of the list, with the comments before its first item.
    let start: Int
    /// The column of the dashes.
    let dash: Int

    /// The lines of an item, without the comments before it.
    func range(_ index: Int) -> Range<Int> { places[index].line..<ends[index] }
    /// The first line after the item before.
    func start(_ index: Int) -> Int { index == 0 ? start : ends[index - 1] }
  }

  /// The items of a key; `nil` if they are not in lines of their own.
  func items(of key: Key) throws -> ItemList? {
    guard let (line, column) = place(key.value), line > key.line, lines.scalar(line, column) == "-"
    else { return nil }
    let values = try yaml.list(key.value)
    let places = values.compactMap(place)
    // An alias has the place of its anchor, which may be anywhere before it.
    guard places.count == values.count, let first = places.first, let last = places.last,
      first.line >= line, last.line < key.end,
      zip(places, places.dropFirst()).allSatisfy({ $0.line < $1.line })
    else { return nil }
    var ends = places.indices.map { index in
      lines.end(
        before: index + 1 < places.count ? places[index + 1].line : key.end,
        after: places[index].line, indent: .max)
    }
    ends[ends.count - 1] = key.end
    return ItemList(
      values: values, places: places, ends: ends, start: key.line + 1, dash: column)
  }

  /// The list of lines with other items in it.
  ///
  /// - Parameters:
  ///   - sources: for each new item the number of the one that it comes from, `nil` for a fresh one; each number once.
  ///   - item: the lines of a new item; `nil` for those of its source.
  func rewritten(
    _ list: ItemList, from sources: [Int?],
    item: (_ new: Int, _ source: Int?) throws -> [String]?
  ) rethrows -> [String] {
    var written: [String] = []
    let kept = Set(sources.compactMap(\.self))
    var next = 0
    // Comments in lines of their own before an item that goes stay.
    func keepComments(before end: Int) {
      while next < end {
        if !kept.contains(next) {
          written += lines.comments(in: list.start(next)..<list.places[next].line)
        }
        next += 1
      }
    }
    for (number, source) in sources.enumerated() {
      if let source {
        keepComments(before: source)
        // Comments before an item go where it goes.
        written += lines.lines[list.start(source)..<list.places[source].line]
      }
      if let own = try item(number, source) {
        written += own
      } else if let source {
        written += lines.lines[list.range(source)]
      }
    }
    keepComments(before: list.values.count)
    return written.map(YAMLLines.withoutReturn)
  }

  /// The number of the old value that each new one comes from: one that is the same, or that it takes the place of.
  private static func sources<Value>(
    of new: [Value], from old: [Value], where isSame: (Value, Value) -> Bool,
    contains: (Value) -> Bool
  ) -> [Int?] {
    var isUsed = old.map { _ in false }
    return new.enumerated().map { number, value -> Int? in
      let found =
        old.indices.first { !isUsed[$0] && isSame(old[$0], value) }
        ?? (new.count == old.count && !contains(old[number]) ? number : nil)
      guard let found, !isUsed[found] else { return nil }
      isUsed[found] = true
      return found
    }
  }

  static func sources(of new: [String], from old: [String]) -> [Int?] {
    sources(of: new, from: old, where: ==) { new.contains($0) }
  }

  /// The number of the old term that each new one comes from; `nil` for a fresh one.
  static func sources(of new: [Term], from old: [Term]) -> [Int?] {
    sources(of: new, from: old, where: { $0.text == $1.text }) { new.contains($0) }
  }

  /// Changes a list of texts; `false` if they are not in lines of their own or in brackets.
  ///
  /// - Parameter write: how a new text is written.
  mutating func changeTexts(
    _ key: Key, to values: [String], as write: (String) -> String = GlossaryYAML.scalar
  ) throws -> Bool {
    if values.isEmpty { return false }
    if try changeFlowTexts(key, to: values, as: write) { return true }
    guard let list = try items(of: key) else { return false }
    let old = list.values.compactMap { $0.scalar?.string }
    guard old.count == list.values.count else { return false }
    let sources = Self.sources(of: values, from: old)
    let written = rewritten(list, from: sources) { number, source in
      let text = write(values[number])
      guard let source else { return ["\(Self.spaces(list.dash))- \(text)"] }
      if old[source] == values[number] { return nil }
      let place = list.places[source]
      return lines.keepingComments(
        of: list.range(source), in: [lines.prefix(of: place.line, to: place.column) + text])
    }
    lines.replace(list.start..<key.end, with: written)
    return true
  }

  /// Changes the texts of some languages; `false` if they are not in lines of their own.
  mutating func changeLanguages(
    _ key: Key, to values: [(language: LanguageTag, texts: [String])]
  ) throws -> Bool {
    guard let (line, column) = place(key.value), line > key.line,
      lines.scalar(line, column) != "{",
      let olds = try keys(of: key.value, from: line, end: key.end)
    else { return false }
    let languages = olds.compactMap { LanguageTag($0.name) }
    let kept = values.map(\.language).filter { languages.contains($0) }
    guard let last = olds.last, !kept.isEmpty, languages.count == olds.count,
      kept == languages.filter({ language in kept.contains { $0 == language } }),
      Array(values.map(\.language).prefix(kept.count)) == kept
    else { return false }
    for value in values.dropFirst(kept.count).reversed() {
      let line = "\(Self.spaces(last.column))\(value.language): \(GlossaryYAML.list(value.texts))"
      lines.replace(last.end..<last.end, with: [line])
    }
    for (old, language) in zip(olds, languages).reversed() {
      guard let texts = values.first(where: { $0.language == language })?.texts else {
        lines.replace(old.line..<old.end, with: [])
        continue
      }
      let isSame = try yaml.list(old.value).map { $0.scalar?.string } == texts
      if isSame { continue }
      if try changeTexts(old, to: texts) { continue }
      let head = lines.prefix(of: old.line, to: old.column) + old.name
      let range = old.line..<old.end
      let line = "\(head): \(list(texts, over: try yaml.list(old.value)))"
      lines.replace(range, with: lines.keepingComments(of: range, in: [line]))
    }
    return true
  }

  // MARK: Terms

  /// The lines of a term in place of those of a value.
  ///
  /// - Parameter range: the lines of the item, whose value is at `column` of the first.
  func termLines(
    _ term: Term, isFirst: Bool, over value: StrictYAML.Value, in range: Range<Int>, column: Int
  ) throws -> [String] {
    if yaml.isMapping(value) {
      if let flow = YAMLFlow(
        lines.tokens(of: range), at: YAMLPlace(line: range.lowerBound, column: column))
      {
        if let text = try flowText(of: term, isFirst: isFirst, over: value, flow) {
          return replacing(flow, by: text, in: range)
        }
      } else if let block = try block(
        of: term, isFirst: isFirst, over: value, in: range, column: column)
      {
        return block
      }
    }
    let prefix = lines.prefix(of: range.lowerBound, to: column)
    return lines.keepingComments(
      of: range, in: [prefix + inline(term, isFirst: isFirst, over: value)])
  }

  /// A term in one line, with the quotation marks of the texts that stay.
  func inline(_ term: Term, isFirst: Bool, over value: StrictYAML.Value?) -> String {
    guard let value else { return GlossaryYAML.yaml(term, isFirst: isFirst) }
    let actual = Self.values(of: term)
    let fields = GlossaryYAML.fields(of: term, isFirst: isFirst)
    guard yaml.isMapping(value), let pairs = try? yaml.mapping(value) else {
      let isSame = value.scalar?.string == term.text
      let text = (isSame ? raw(value) : nil) ?? GlossaryYAML.scalar(term.text)
      if fields.count == 1 { return text }
      let rest = fields.dropFirst().map { "\($0.key): \($0.value)" }
      // A text in braces ends at other signs than one on its line.
      let first = isSame && text.first != "'" && text.first != "\"" ? fields[0].value : text
      return "{\((["term: \(first)"] + rest).joined(separator: ", "))}"
    }
    var written: [String] = []
    var names: Set<String> = []
    let isFlow = place(value).map { lines.scalar($0.line, $0.column) == "{" } == true
    if !isFlow, fields.count == 1 {
      let text = pairs.first { $0.0.scalar?.string == "term" && $0.1.scalar?.string == term.text }
      return text.flatMap { quoted($0.1) } ?? fields[0].value
    }
    for (key, value) in pairs {
      guard let name = key.scalar?.string, let text = value.scalar?.string else { continue }
      let new = fields.first { $0.key == name }?.value
      if text == actual[name] {
        let raw = isFlow ? raw(value) : quoted(value)
        written.append("\(name): \(raw ?? new ?? GlossaryYAML.scalar(text))")
      } else if let new {
        written.append("\(name): \(new)")
      } else {
        continue
      }
      names.insert(name)
    }
    written += fields.filter { !names.contains($0.key) }.map { "\($0.key): \($0.value)" }
    return "{\(written.joined(separator: ", "))}"
  }

  /// A term in lines of a key each; the lines of the keys that stay, and all comments, are as before.
  ///
  /// - Returns: `nil` if the keys are not in lines of their own, or the first is not where the value is, as after an
  ///   anchor or a tag.
  private func block(
    of term: Term, isFirst: Bool, over value: StrictYAML.Value, in range: Range<Int>, column: Int
  ) throws -> [String]? {
    guard
      let keys = try keys(of: value, from: range.lowerBound, end: range.upperBound),
      let first = keys.first, (first.line, first.column) == (range.lowerBound, column)
    else { return nil }
    let actual = Self.values(of: term)
    let fields = GlossaryYAML.fields(of: term, isFirst: isFirst)
    var written: [String] = []
    // The dash comes before the first key that stays.
    var prefix: String? = lines.prefix(of: range.lowerBound, to: column)
    let indent = Self.spaces(column)
    var end = range.lowerBound
    for key in keys {
      // Comments between two keys stay where they are.
      written += lines.lines[end..<key.line]
      end = key.end
      let new = fields.first { $0.key == key.name }?.value
      if key.value.scalar?.string == actual[key.name] {
        let line = String(lines.lines[key.line].unicodeScalars.dropFirst(key.column))
        written.append((prefix ?? indent) + line)
        written += lines.lines[key.line + 1..<key.end]
      } else if let new {
        written += lines.keepingComments(
          of: key.line..<key.end, in: ["\(prefix ?? indent)\(key.name): \(new)"])
      } else {
        // A comment beside a key in one line goes with it.
        if key.end > key.line + 1 {
          written += lines.keepingComments(of: key.line..<key.end, in: [])
        }
        continue
      }
      prefix = nil
    }
    let names = Set(keys.map(\.name))
    let missing = fields.filter { !names.contains($0.key) }
    written += missing.map { "\(indent)\($0.key): \($0.value)" }
    return written + lines.lines[end..<range.upperBound]
  }

  /// The values of a term by the keys that a glossary has for them.
  static func values(of term: Term) -> [String: String] {
    var values = [
      "term": term.text, "status": term.status.rawValue, "type": term.type.rawValue,
      "case": term.caseRule.rawValue, "scope": term.scope.rawValue,
    ]
    for (key, value) in [
      ("from", term.from), ("until", term.until), ("note", term.note), ("source", term.source),
    ] {
      values[key] = value
    }
    return values
  }

  /// A scalar of one line as it is written; `nil` for another one.
  func raw(_ value: StrictYAML.Value) -> String? {
    guard let scalar = value.scalar, let (line, column) = place(value) else { return nil }
    let rest = lines.lines[line].unicodeScalars.dropFirst(column)
    guard let first = rest.first else { return nil }
    var text = String.UnicodeScalarView()
    if first == "'" || first == "\"" {
      guard let end = YAMLTokens.quotedEnd(in: lines.lines[line], from: column) else { return nil }
      text.append(contentsOf: rest.prefix(end - column))
    } else if rest.starts(with: scalar.string.unicodeScalars) {
      text.append(contentsOf: scalar.string.unicodeScalars)
    }
    let raw = String(text)
    guard !raw.isEmpty, (try? yaml.root(of: raw))?.scalar?.string == scalar.string else {
      return nil
    }
    return raw
  }

  /// A scalar of one line in quotation marks as it is written; `nil` for another one.
  func quoted(_ value: StrictYAML.Value) -> String? {
    raw(value).flatMap { $0.first == "'" || $0.first == "\"" ? $0 : nil }
  }

  /// A list in brackets, with the quotation marks of the texts that stay.
  func list(_ texts: [String], over values: [StrictYAML.Value]) -> String {
    let written = texts.map { text in
      values.first { $0.scalar?.string == text }.flatMap(quoted) ?? GlossaryYAML.scalar(text)
    }
    return "[\(written.joined(separator: ", "))]"
  }
}
