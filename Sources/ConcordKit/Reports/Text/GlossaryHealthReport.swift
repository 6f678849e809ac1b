// SPDX-License-Identifier: Apache-2.0
import TextModel

/// Writes the health of glossaries for people.
public struct GlossaryHealthReport {
  private let style: Style
  /// The entries of a list that are shown; the rest is counted.
  private let limit: Int

  /// A report with or without colour.
  ///
  /// - Parameter limit: the entries of each list that are shown.
  public init(style: Style, limit: Int = 10) {
    self.style = style
    self.limit = limit
  }

  /// A heading with a count for each kind of trouble, and the details.
  public func text(of health: GlossaryHealth) -> String {
    let blocks = [
      list(
        "errors and warnings", of: health.findings,
        { ["\($0.file):\($0.line): \($0.severity.rawValue): \($0.message) [\($0.rule)]"] }),
      list("terms with different translations", of: health.conflicts, conflict),
      list("mostly rendered otherwise in the memory", of: health.reworded, rewording),
      list("refused forms in approved units", of: health.refused, refusal),
      list(
        "concepts without all languages", of: health.incomplete,
        { ["\(place($0.place)): no \($0.languages.map(\.description).joined(separator: ", "))"] }),
      list("concepts that the memory never has", of: health.unmet, { [place($0)] }),
      list(
        "terms that the memory offers", of: health.candidates,
        { ["\($0.source)  \($0.target)  (\(counted($0.count, "time")))"] }),
    ].compactMap(\.self)
    let summary =
      "\(counted(health.concepts, "concept")), \(counted(health.units, "approved unit"))"
      + " (\(health.from) → \(health.to))"
      + (health.isSound ? ", nothing to correct" : "")
    return (blocks + [summary]).joined(separator: "\n")
  }

  private func list<Entry>(
    _ heading: String, of entries: [Entry], _ lines: (Entry) -> [String]
  ) -> String? {
    guard !entries.isEmpty else { return nil }
    var text = [style.bold("\(heading): \(entries.count)")]
    for entry in entries.prefix(limit) {
      for (number, line) in lines(entry).enumerated() {
        text.append(
          number == 0 ? "  \(line.printableLine)" : style.dim("      \(line.printableLine)"))
      }
    }
    if entries.count > limit { text.append(style.dim("  \(entries.count - limit) more")) }
    return text.joined(separator: "\n")
  }

  private func place(_ place: GlossaryHealth.Place) -> String {
    "\(place.concept) (\(place.glossary):\(place.line))"
  }

  private func conflict(_ conflict: GlossaryHealth.Conflict) -> [String] {
    ["\(conflict.term) (\(conflict.lang))"]
      + zip(conflict.places, conflict.translations).map { place, terms in
        "\(terms.joined(separator: ", "))  \(self.place(place))"
      }
  }

  private func rewording(_ rewording: GlossaryHealth.Rewording) -> [String] {
    [
      "\(place(rewording.place)): \(rewording.expected.first ?? "") in \(rewording.kept) of"
        + " \(counted(rewording.seen, "unit"))"
    ] + examples(rewording.examples)
  }

  private func refusal(_ refusal: GlossaryHealth.Refusal) -> [String] {
    let advice = refusal.expected.first.map { "; use \($0)" } ?? ""
    return [
      "\(refusal.found), \(counted(refusal.count, "time")), \(place(refusal.place))\(advice)"
    ] + examples(refusal.examples)
  }

  private func examples(_ examples: [GlossaryHealth.Example]) -> [String] {
    examples.prefix(1).flatMap { ["\($0.file) \($0.unit): \($0.source)", $0.target] }
  }
}
