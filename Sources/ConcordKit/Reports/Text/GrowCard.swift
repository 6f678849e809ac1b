// SPDX-License-Identifier: Apache-2.0
import TextModel

/// The summary of what was read from a paper, part by part.
///
/// It shows a misread paper before anybody reviews its pairs.
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

  /// The number of sentences, names or keywords of a part; empty for a title.
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
