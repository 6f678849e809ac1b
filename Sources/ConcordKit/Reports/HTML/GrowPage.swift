import Alignment
import Papers
import TextModel

/// What a paper gave, as one self-contained web page: part by part both texts side by side, with the
/// reasons why a pair waits.
struct GrowPage {
  /// A part of the paper.
  private struct Section {
    var group: PaperPairing.PartGroup
    var texts: [AlignmentText]
    var beads: [PaperBead]
    /// Why beads wait, by their numbers.
    var remarks: [Int: [String]]
  }

  private var sections: [Section] = []

  /// Adds a part.
  mutating func add(
    _ group: PaperPairing.PartGroup, _ texts: [AlignmentText], _ beads: [PaperBead],
    remarks: [Int: [String]]
  ) {
    sections.append(Section(group: group, texts: texts, beads: beads, remarks: remarks))
  }

  /// The page; the source language stands beside each of the others.
  func html(title: String) -> String {
    var body = ""
    for section in sections {
      let languages = section.group.languages
      for other in languages.indices.dropFirst() {
        body += "<h2>\(section.group.kind.rawValue), \(languages[0]) and \(languages[other])</h2>\n"
        let beads = section.beads.map { bead in
          Bead(source: bead.ranges[0], target: bead.ranges[other], confidence: bead.confidence)
        }
        body += AlignmentReport.section(
          AlignmentResult(beads: beads), source: section.texts[0].sentences,
          target: section.texts[other].sentences, languages: (languages[0], languages[other]),
          remarks: section.remarks)
      }
    }
    return AlignmentReport.page(title: title, body: body)
  }
}
