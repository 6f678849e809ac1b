import TextModel

/// The card of a paper: what was read of it, part by part, so that a paper that was read wrongly is noticed before
/// anybody looks at its pairs.
struct GrowCard {
  private let style: Style

  init(_ style: Style) { self.style = style }

  /// A line for each part and language, then the warnings.
  func lines(of reading: GrowReading) -> [String] {
    var lines: [String] = []
    var before: PartKind?
    for part in reading.parts {
      let name = part.part == before ? "" : part.part.rawValue
      before = part.part
      let head = Self.padded(name, 9) + " " + Self.padded(part.lang.description, 7)
      lines.append("\(style.dim(head)) \(size(of: part))\(part.text.printableLine)")
    }
    return lines + reading.warnings.map { style.yellow("warning") + "   \($0.printableLine)" }
  }

  /// How many sentences, names or keywords a part has; nothing for a title.
  private func size(of part: GrowReading.Part) -> String {
    guard let sentences = part.sentences else { return style.dim("not taken in: ") }
    switch part.part {
    case .title: return ""
    case .authors, .keywords: return style.dim("\(sentences): ")
    case .abstract, .body, .references, .notes:
      return style.dim("\(counted(sentences, "sentence")): ")
    }
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
