import Files
import Interchange
import TextModel

/// TSV and CSV, by rows: what formats of translation say of a target stands in columns of its own.
struct TableTargets: TargetFile {
  private var table: BilingualTable
  private var target = 0
  private(set) var segments: [TargetSegment] = []
  let name: String

  init(_ source: ByteSource) throws {
    table = try BilingualTable(source)
    name = source.name
  }

  var languages: (from: LanguageTag?, to: LanguageTag?) { (nil, nil) }
  var findings: [Finding] { table.findings }
  /// The languages of the columns.
  var columns: [LanguageTag] { table.languages.compactMap { $0 } }

  mutating func settle(from: LanguageTag, to: LanguageTag) {
    guard let sources = table.column(of: from), let targets = table.column(of: to) else { return }
    target = targets
    // All of them, in this order, as soon as one is needed.
    for column in ["status", "match", "origin", "terms"] { _ = table.column(named: column) }
    segments = table.rows.map { row in
      let isOpen = row.fields[targets].text.allSatisfy(\.isWhitespace)
      // What stands past the heading has no column to be kept out of.
      return TargetSegment(
        number: row.number, source: CodedText(row.fields[sources].text),
        status: row.fields.count > table.headings.count ? .closed : isOpen ? .open : .translated)
    }
  }

  mutating func put(_ proposal: TargetProposal, at index: Int) {
    table.set(proposal.target.plainText, row: index, column: target)
    set("status", proposal.isExact ? "translated" : "needs-review", index)
    set("match", proposal.percent, index)
    set("origin", proposal.origin, index)
  }
  mutating func note(_ terms: [String], at index: Int) {
    set("terms", terms.joined(separator: "; "), index)
  }
  private mutating func set(_ column: String, _ text: String, _ index: Int) {
    table.set(text, row: index, column: table.column(named: column))
  }
  func bytes() -> [UInt8] { table.bytes() }
}
