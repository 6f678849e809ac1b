import Interchange
import TextModel

/// A segment of a file that is to be filled.
struct TargetSegment {
  /// What is done about a segment.
  enum Status {
    /// It has no translation.
    case open
    /// It has one that nobody has reviewed.
    case translated
    /// It has one that somebody has reviewed, or is not to be translated.
    case closed
  }

  var number: Int
  var unit: String?
  var source: CodedText
  var status: Status
  /// What it stands in: segments of different texts are not neighbours.
  var text = ""
}

/// A file whose targets can be filled, every other byte as it was.
protocol TargetFile {
  /// The segments, in file order.
  var segments: [TargetSegment] { get }
  /// The languages that the file says it is in.
  var languages: (from: LanguageTag?, to: LanguageTag?) { get }
  /// What is odd in the file.
  var findings: [Finding] { get }
  /// Says what the languages are, where the file does not; called before anything is put in.
  ///
  /// - Throws: for SRX rules that cannot be used.
  mutating func settle(from: LanguageTag, to: LanguageTag) throws
  /// The beginning of the sources, to tell their language by.
  var sample: String { get }
  /// Puts a translation in.
  mutating func put(_ proposal: TargetProposal, at index: Int)
  /// Notes glossary terms: `上海精神 = Shanghai Spirit`.
  mutating func note(_ terms: [String], at index: Int)
  /// The file with what was put in.
  func bytes() throws -> [UInt8]
}

extension TargetFile {
  var sample: String { segments.prefix(50).map(\.source.text).joined(separator: "\n") }
}

/// XLIFF, by segments.
struct XLIFFTargets: TargetFile {
  private var file: XLIFFFile
  let segments: [TargetSegment]

  init(_ source: ByteSource) throws {
    file = try XLIFFFile(source)
    segments = file.segments.enumerated().map { index, segment in
      let isOpen = segment.target.map { $0.displayText.allSatisfy(\.isWhitespace) } ?? true
      return TargetSegment(
        number: index + 1, unit: segment.name, source: CodedText(segment.source),
        status: !segment.isTranslatable || !isOpen && segment.state > .translated
          ? .closed : isOpen ? .open : .translated, text: segment.file)
    }
  }

  var languages: (from: LanguageTag?, to: LanguageTag?) {
    (file.sourceLanguage, file.targetLanguage)
  }
  var findings: [Finding] { file.findings }
  mutating func settle(from: LanguageTag, to: LanguageTag) { file.setTargetLanguage(to) }
  mutating func put(_ proposal: TargetProposal, at index: Int) {
    file.propose(proposal, for: index)
  }
  mutating func note(_ terms: [String], at index: Int) {
    file.addNote(terms.joined(separator: "; "), to: index)
  }
  func bytes() -> [UInt8] { file.bytes() }
}

/// PO, by messages and their plural forms: the first and the last, for what stands between them has no
/// source of its own.
struct POTargets: TargetFile {
  private var file: POFile
  private let forms: [(entry: Int, form: Int)]
  let segments: [TargetSegment]

  init(_ source: ByteSource) throws {
    file = try POFile(source)
    var forms: [(entry: Int, form: Int)] = []
    var segments: [TargetSegment] = []
    for (index, entry) in file.entries.enumerated() where !entry.isHeader && !entry.isObsolete {
      for (form, translation) in entry.translations.enumerated()
      where entry.hasLine(ofForm: form) {
        forms.append((index, form))
        let isOpen = translation.allSatisfy(\.isWhitespace)
        let isMiddle = entry.plural != nil && entry.translations.count > 2
        segments.append(
          TargetSegment(
            number: segments.count + 1, unit: entry.context,
            source: CodedText(entry.source(ofForm: form)),
            status: isMiddle ? .closed : isOpen ? .open : .translated))
      }
    }
    self.forms = forms
    self.segments = segments
  }

  var languages: (from: LanguageTag?, to: LanguageTag?) {
    (file.sourceLanguage, file.targetLanguage)
  }
  var findings: [Finding] { file.findings }
  mutating func settle(from: LanguageTag, to: LanguageTag) {}
  mutating func put(_ proposal: TargetProposal, at index: Int) {
    file.propose(proposal, for: forms[index].entry, form: forms[index].form)
  }
  mutating func note(_ terms: [String], at index: Int) {
    file.addComment("concord: " + terms.joined(separator: "; "), to: forms[index].entry)
  }
  func bytes() -> [UInt8] { file.bytes() }
}

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
