// SPDX-License-Identifier: Apache-2.0
import TextModel

/// Writes the health of glossaries as one self-contained page.
public enum GlossaryHealthPage {
  /// The page: a list for each kind of trouble, with examples from the memory.
  ///
  /// - Complexity: O(*characters*).
  public static func text(of health: GlossaryHealth) -> String {
    var filters: [ReportPage.Filter] = []
    var body = ""
    func add<Entry>(
      _ rowClass: String, heading: String, entries: [Entry], _ html: (Entry) -> String
    ) {
      filters.append(.init(rowClass: rowClass, label: heading, count: entries.count))
      guard !entries.isEmpty else { return }
      let items = entries.map { "<li>\(html($0))</li>\n" }
      body +=
        "<section class=\"\(rowClass)\"><h2>\(heading)</h2>\n<ul>\n\(items.joined())</ul></section>\n"
    }
    add("findings", heading: "errors and warnings", entries: health.findings) { finding in
      "<b class=\"\(finding.severity.rawValue)\">\(finding.severity.rawValue)</b> "
        + escaped("\(finding.message) (\(finding.file):\(finding.line))")
    }
    add("conflicts", heading: "terms with different translations", entries: health.conflicts) {
      conflict in
      let sides = zip(conflict.places, conflict.translations).map { place, terms in
        "<br>\(escaped(terms.joined(separator: ", "))) \(code(place))"
      }
      return "<b>\(escaped(conflict.term))</b>\(sides.joined())"
    }
    add("reworded", heading: "mostly rendered otherwise in the memory", entries: health.reworded) {
      rewording in
      "\(code(rewording.place)) \(escaped(rewording.expected.first ?? "")): \(rewording.kept) of "
        + counted(rewording.seen, "unit") + examples(rewording.examples)
    }
    add("refused", heading: "refused forms in approved units", entries: health.refused) { refusal in
      "<b>\(escaped(refusal.found))</b> \(counted(refusal.count, "time")) \(code(refusal.place))"
        + (refusal.expected.first.map { " → \(escaped($0))" } ?? "") + examples(refusal.examples)
    }
    add("incomplete", heading: "concepts without all languages", entries: health.incomplete) {
      gap in
      "\(code(gap.place)) \(escaped(gap.languages.map(\.description).joined(separator: ", ")))"
    }
    add("unmet", heading: "concepts that the memory never has", entries: health.unmet, code)
    add("candidates", heading: "terms that the memory offers", entries: health.candidates) {
      candidate in
      escaped("\(candidate.source)  \(candidate.target)") + " (\(candidate.count))"
    }
    return ReportPage(
      title: "Glossaries",
      subtitle:
        "\(counted(health.concepts, "concept")), \(counted(health.units, "approved unit")), \(health.from) → \(health.to)",
      filters: filters, body: body
    ).html
  }

  private static func escaped(_ text: String) -> String { ReportPage.escaped(text) }

  private static func code(_ place: GlossaryHealth.Place) -> String {
    "<code>\(escaped("\(place.concept) \(place.glossary):\(place.line)"))</code>"
  }

  private static func examples(_ examples: [GlossaryHealth.Example]) -> String {
    examples.map { example in
      "<br><small>\(escaped("\(example.file) \(example.unit)"))</small>"
        + "<br>\(escaped(example.source))<br>\(escaped(example.target))"
    }.joined()
  }
}
