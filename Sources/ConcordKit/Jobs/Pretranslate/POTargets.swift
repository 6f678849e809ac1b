import Files
import Interchange
import TextModel

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
