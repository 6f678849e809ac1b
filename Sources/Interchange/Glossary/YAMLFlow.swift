// SPDX-License-Identifier: Apache-2.0

/// A list in brackets or a map in braces, with the places of its items.
///
/// Items are changed, added and removed in the text, so that the line ends and the comments between them stay.
struct YAMLFlow {
  /// An item of a list, or a key of a map with its value.
  struct Item {
    let start: YAMLPlace
    let end: YAMLPlace
    /// The beginning of the value after a key; `nil` for an item of a list, and for a key without a value.
    let value: YAMLPlace?
  }

  let start: YAMLPlace
  let end: YAMLPlace
  private(set) var items: [Item] = []
  /// The comma after each item; `nil` if there is none after the last.
  private var commas: [YAMLPlace?] = []

  /// The list or map whose bracket is at a place; `nil` if there is none, or it is not written as usual.
  ///
  /// - Complexity: O(*tokens*).
  init?(_ tokens: YAMLTokens, at place: YAMLPlace) {
    let tokens = tokens.tokens
    guard let open = tokens.firstIndex(where: { $0.start == place && $0.kind == .open }) else {
      return nil
    }
    start = place
    var depth = 0
    var first: YAMLPlace?
    var value: YAMLPlace?
    var last = place
    var hasColon = false
    for token in tokens[open...] where token.kind != .comment {
      if token.kind == .close { depth -= 1 }
      let isEnd = depth == 0 && token.kind == .close
      if isEnd || depth == 1 && token.kind == .comma {
        if let first {
          items.append(Item(start: first, end: last, value: value))
          commas.append(isEnd ? nil : token.start)
        }
        if isEnd {
          end = token.end
          return
        }
        if first == nil { return nil }
        (first, value, hasColon) = (nil, nil, false)
      } else if token.start != place {
        if first == nil { first = token.start }
        if hasColon, value == nil { value = token.start }
        if depth == 1, token.kind == .colon { hasColon = true }
        last = token.end
      }
      if token.kind == .open { depth += 1 }
    }
    return nil
  }

  /// Whether it is in several lines.
  var isLong: Bool { start.line < end.line }

  /// The text with other items in it, with `\n` between lines.
  ///
  /// - Parameter new: the number of the item that each comes from, `nil` for a fresh one, and its text; `nil` for the
  ///   text of its source.
  /// - Returns: `nil` if no item is left, or they are in another order.
  func text(in lines: YAMLLines, with new: [(source: Int?, text: String?)]) -> String? {
    let kept = new.compactMap(\.source)
    guard !kept.isEmpty, zip(kept, kept.dropFirst()).allSatisfy({ $0 < $1 }) else { return nil }
    var text = lines.text(from: start, to: YAMLPlace(line: start.line, column: start.column + 1))
    var last: Int?
    var fresh = ""
    for item in new {
      guard let source = item.source else {
        let own = item.text ?? ""
        if last == nil { fresh += own + ", " } else { text += ", " + own }
        continue
      }
      text += gap(after: last, before: source, in: lines) + fresh
      fresh = ""
      text += item.text ?? lines.text(from: items[source].start, to: items[source].end)
      last = source
    }
    text += gap(after: last, before: nil, in: lines)
    return text + lines.text(from: YAMLPlace(line: end.line, column: end.column - 1), to: end)
  }

  /// The text between two items that stay, without the items between them.
  private func gap(after: Int?, before: Int?, in lines: YAMLLines) -> String {
    let gaps = ((after ?? -1) + 1)...(before ?? items.count)
    let parts = gaps.map { self.parts($0, in: lines) }
    let first = parts[0]
    if parts.count == 1 { return first.before + (first.hasComma ? "," : "") + first.after }
    let comma = after != nil && before != nil ? "," : ""
    guard parts.contains(where: { ($0.before + $0.after).contains("\n") }) else {
      if after == nil { return first.after }
      return before == nil ? parts[parts.count - 1].before : comma + parts[parts.count - 1].after
    }
    var text = first.before + comma
    for (number, part) in parts.enumerated() {
      for piece in number == 0 ? [part.after] : [part.before, part.after] {
        // Without the comma before it, a number sign needs a space.
        text += piece.hasPrefix("#") ? " " + piece : piece
      }
    }
    return text
  }

  /// The text before an item, or after the last one: before its comma and after it.
  private func parts(_ gap: Int, in lines: YAMLLines)
    -> (before: String, hasComma: Bool, after: String)
  {
    let from = gap == 0 ? YAMLPlace(line: start.line, column: start.column + 1) : items[gap - 1].end
    let to =
      gap < items.count ? items[gap].start : YAMLPlace(line: end.line, column: end.column - 1)
    guard gap > 0, let comma = commas[gap - 1] else {
      let text = lines.text(from: from, to: to)
      return gap == 0 ? ("", false, text) : (text, false, "")
    }
    let next = YAMLPlace(line: comma.line, column: comma.column + 1)
    return (lines.text(from: from, to: comma), true, lines.text(from: next, to: to))
  }
}
