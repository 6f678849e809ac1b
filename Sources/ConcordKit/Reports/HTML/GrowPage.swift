import Alignment
import Files
import TextModel

/// Both texts of a grown paper as one self-contained web page: part by part side by side, with the reasons why
/// a pair waits.
public struct GrowPage {
  private let result: GrowResult

  /// The page of a paper.
  public init(_ result: GrowResult) { self.result = result }

  /// The page; the source is shown next to each of the other languages.
  public var html: String {
    var body = ""
    for section in result.sections {
      let languages = section.languages
      let remarks = Dictionary(
        uniqueKeysWithValues: section.beads.enumerated().map { ($0, $1.reasons) })
      for other in languages.indices.dropFirst() {
        body += "<h2>\(section.part.rawValue), \(languages[0]) and \(languages[other])</h2>\n"
        let beads = section.beads.map { bead in
          Bead(source: bead.ranges[0], target: bead.ranges[other], confidence: bead.confidence)
        }
        body += AlignmentPage.section(
          AlignmentResult(beads: beads), source: section.sentences[0],
          target: section.sentences[other],
          languages: LanguagePair(from: languages[0], to: languages[other]),
          remarks: remarks)
      }
    }
    return AlignmentPage.page(title: result.paper.id.description, body: body)
  }

  /// Checks that a page can be written at a path, before a paper is taken in.
  ///
  /// - Throws: `JobError` with `file/unwritable`.
  public static func check(_ path: String) throws(JobError) {
    try JobError.border { try AtomicFile.check(path) }
  }

  /// Writes the page to a file.
  ///
  /// - Throws: `JobError` with `file/unwritable`.
  public func write(to path: String) throws(JobError) {
    try JobError.border { try AtomicFile.write(Array(html.utf8), to: path) }
  }
}
