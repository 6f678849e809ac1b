// SPDX-License-Identifier: Apache-2.0
import TextModel

/// Writes a unit that waits for review: both sentences with the doubtful words marked, and the
/// reasons.
public struct ReviewText {
  private let style: Style

  /// A report with or without colour.
  public init(style: Style) { self.style = style }

  /// The list of waiting units.
  public func text(of list: ReviewList) -> String {
    guard !list.units.isEmpty else { return "nothing waits for a review" }
    let claims = Dictionary(list.claims.map { ($0.place, $0) }) { first, _ in first }
    var lines = list.units.map { item in
      let claim = claims[ReviewPlace(item)].map {
        "\n  " + style.dim("claimed by \($0.by) until \($0.until)".printableLine)
      }
      return text(of: item, title: item.id.description.printableLine) + (claim ?? "")
    }
    let papers = Set(list.units.map(\.file)).count
    let waits = list.units.count == 1 ? "waits" : "wait"
    lines.append(
      "\(style.bold(counted(list.units.count, "pair"))) in \(counted(papers, "paper")) \(waits)")
    return lines.joined(separator: "\n")
  }

  /// One unit.
  ///
  /// - Parameter findings: for each variant the check's findings in it.
  public func text(of item: ReviewItem, title: String, findings: [[FindingReport]] = []) -> String {
    let facts = [item.bead, item.confidence.map(twoDecimals), item.part?.rawValue].compactMap { $0 }
    var lines = ["\(style.bold(title))  \(facts.joined(separator: "  "))"]
    let terms = findings.joined().compactMap { $0.source?.term }
    for (number, variant) in item.variants.enumerated() {
      let bytes = Array(variant.text.utf8)
      let ranges =
        number == 0
        ? terms.compactMap { range(of: Array($0.utf8), in: bytes) }
        : (number < findings.count ? findings[number] : []).filter { $0.found != nil }
          .map { $0.offset..<$0.offset + $0.length }
      lines.append("  \(style.dim(variant.lang.description)) \(marked(bytes, ranges))")
    }
    lines += item.reasons.map { "  " + style.yellow("because \($0.printableLine)") }
    return lines.joined(separator: "\n")
  }

  /// The text with ranges marked: in colour, or in brackets without colour.
  private func marked(_ bytes: [UInt8], _ ranges: [Range<Int>]) -> String {
    var out = ""
    var at = 0
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound })
    where range.lowerBound >= at && range.upperBound <= bytes.count && !range.isEmpty {
      out += String(decoding: bytes[at..<range.lowerBound], as: UTF8.self).printableLine
      let word = String(decoding: bytes[range], as: UTF8.self).printableLine
      out += style.isOn ? style.red(word) : "[\(word)]"
      at = range.upperBound
    }
    return out + String(decoding: bytes[at...], as: UTF8.self).printableLine
  }

  private func range(of term: [UInt8], in text: [UInt8]) -> Range<Int>? {
    guard !term.isEmpty, term.count <= text.count else { return nil }
    let start = (0...(text.count - term.count)).first { text[$0...].starts(with: term) }
    return start.map { $0..<$0 + term.count }
  }
}
