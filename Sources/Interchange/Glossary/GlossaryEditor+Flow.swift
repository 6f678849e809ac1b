// SPDX-License-Identifier: Apache-2.0
import Files
import TextModel

/// Changes of lists in brackets and of terms in braces, in the text itself.
extension GlossaryEditor {
  /// The list or map in brackets that is the value of a key, if each of its items begins where the reader found it.
  private func flow(of key: Key, _ values: [StrictYAML.Value]) -> YAMLFlow? {
    guard let (line, column) = place(key.value), (key.line..<key.end).contains(line) else {
      return nil
    }
    let tokens = lines.tokens(of: key.line..<key.end)
    let flow = YAMLFlow(tokens, at: YAMLPlace(line: line, column: column))
    return flow.flatMap { isRead($0, as: values) ? $0 : nil }
  }

  /// Whether the items of a flow begin where some values are; an alias has its place elsewhere.
  private func isRead(_ flow: YAMLFlow, as values: [StrictYAML.Value]) -> Bool {
    let places = values.compactMap(place).map { YAMLPlace(line: $0.line, column: $0.column) }
    return places == flow.items.map(\.start)
  }

  /// The lines of a value with another text in the place of brackets in it.
  func replacing(_ flow: YAMLFlow, by text: String, in range: Range<Int>) -> [String] {
    let rest = lines.text(
      from: flow.end, to: YAMLPlace(line: flow.end.line, column: .max))
    let before = lines.lines[range.lowerBound..<flow.start.line].map(YAMLLines.withoutReturn)
    let after = lines.lines[(flow.end.line + 1)..<range.upperBound].map(YAMLLines.withoutReturn)
    let whole = lines.prefix(of: flow.start.line, to: flow.start.column) + text + rest
    return before
      + whole.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0) } + after
  }

  /// Changes a list of texts in brackets; `false` if there is none, or all of it or its order changes.
  mutating func changeFlowTexts(
    _ key: Key, to new: [String], as write: (String) -> String
  ) throws -> Bool {
    let values = try yaml.list(key.value)
    let old = values.compactMap { $0.scalar?.string }
    guard !isCoarse, old.count == values.count, let flow = flow(of: key, values) else {
      return false
    }
    let sources = Self.sources(of: new, from: old)
    let items = zip(new, sources).map { text, source in
      (source: source, text: source.map { old[$0] == text } == true ? nil : write(text))
    }
    guard let text = flow.text(in: lines, with: items) else { return false }
    let range = key.line..<key.end
    lines.replace(range, with: replacing(flow, by: text, in: range))
    return true
  }

  /// Changes the terms of a language in brackets over several lines; `false` for another list.
  ///
  /// A list in one line becomes one with a line for each term.
  mutating func changeFlow(
    _ key: Key, from old: LanguageSection, to new: LanguageSection
  ) throws -> Bool {
    let values = try yaml.list(key.value)
    guard values.count == old.terms.count, let flow = flow(of: key, values), flow.isLong else {
      return false
    }
    let tokens = lines.tokens(of: key.line..<key.end)
    let sources = Self.sources(of: new.terms, from: old.terms)
    var items: [(source: Int?, text: String?)] = []
    for (number, term) in new.terms.enumerated() {
      guard let source = sources[number] else {
        items.append((nil, GlossaryYAML.yaml(term, isFirst: number == 0)))
        continue
      }
      if old.terms[source] == term, (source == 0) == (number == 0) {
        items.append((source, nil))
        continue
      }
      let value = values[source]
      var text: String?
      if yaml.isMapping(value), let inner = YAMLFlow(tokens, at: flow.items[source].start) {
        text = try flowText(of: term, isFirst: number == 0, over: value, inner)
      }
      // Comments in lines of the term would be lost.
      if text == nil, flow.items[source].start.line < flow.items[source].end.line { return false }
      items.append((source, text ?? inline(term, isFirst: number == 0, over: value)))
    }
    guard let text = flow.text(in: lines, with: items) else { return false }
    let range = key.line..<key.end
    lines.replace(range, with: replacing(flow, by: text, in: range))
    return true
  }

  /// A term in braces with other values; `nil` if a key or a value is not where the reader found it.
  func flowText(
    of term: Term, isFirst: Bool, over value: StrictYAML.Value, _ flow: YAMLFlow
  ) throws -> String? {
    let pairs = try yaml.mapping(value)
    guard isRead(flow, as: pairs.map(\.0)) else { return nil }
    let actual = Self.values(of: term)
    let fields = GlossaryYAML.fields(of: term, isFirst: isFirst)
    var items: [(source: Int?, text: String?)] = []
    for (number, (key, old)) in pairs.enumerated() {
      let name = try yaml.text(key)
      if old.scalar?.string == actual[name] {
        items.append((number, nil))
      } else if let new = fields.first(where: { $0.key == name })?.value {
        let item = flow.items[number]
        guard let start = item.value else { return nil }
        items.append((number, lines.text(from: item.start, to: start) + new))
      }
    }
    let names = Set(pairs.compactMap { $0.0.scalar?.string })
    items += fields.filter { !names.contains($0.key) }.map { (nil, "\($0.key): \($0.value)") }
    return flow.text(in: lines, with: items)
  }
}
