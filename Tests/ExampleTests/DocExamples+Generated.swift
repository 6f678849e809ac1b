// Made by scripts/generate-doc-examples; do not edit.

import Alignment
import Checking
import ConcordKit
import Documents
import Files
import ICUText
import Interchange
import Languages
import Matching
import Papers
import Segmentation
import Terminology
import TextModel

// swift-format-ignore
extension DocExamples {

  /// The example of `Sources/Alignment/Aligner.swift`.
  func example_Aligner() throws {
    let aligner = Aligner(source: .chinese, target: .english)
    let result = aligner.align(["上海合作组织成立于2001年。"], ["The SCO was founded in 2001."])
    check(result.beads.map(\.type), #"["1-1"]"#)
  }

  /// The example of `Sources/Checking/Checker.swift`.
  func example_Checker() throws {
    let checker = Checker(termbase: termbase)
    let report = checker.check(
      CheckDocument(file: "draft.txt", content: text, language: .english, segments: sentences))
    for finding in report.findings { print(finding.location, finding.message) }
  }

  /// The example of `Sources/Checking/Fixes/Fixer.swift`.
  func example_Fixer() throws {
    let fixed = Fixer.fix(content, report.findings)
    print(fixed.text, fixed.applied.count)
  }

  /// The example of `Sources/Checking/Rules/Rule.swift`.
  func example_Rule() throws {
    struct NoExclamation: Rule {
      static let description = RuleDescription(
        id: "house/exclamation", severity: .warning, summary: "An exclamation mark")

      func findings(in draft: AnalyzedDraft) -> [Finding] {
        draft.segments.flatMap { segment in
          segment.segment.target.text.utf8.enumerated().filter { $0.element == 0x21 }.map {
            draft.finding(
              Self.description, at: $0.offset..<$0.offset + 1, in: segment.segment,
              message: "an exclamation mark: use a full stop")
          }
        }
      }
    }
  }

  /// The example of `Sources/ConcordKit/Jobs/Align/Concord+Align.swift`.
  func example_Concord_Align() throws {
    let alignment = try Concord.align(
      .text("你好。", name: "a.zh.txt"), .text("Hello.", name: "a.en.txt"))
    check(alignment.beads.map(\.bead), #"["1-1"]"#)
  }

  /// The example of `Sources/ConcordKit/Jobs/Check/CheckSession.swift`.
  func example_CheckSession() throws {
    let session = try Workspace.nearest().checkSession()
    let result = try session.check([.text("The Shanghai spirit", name: "draft.md")])
    for finding in result.report.findings { print(finding.location, finding.message) }
  }

  /// The example of `Sources/ConcordKit/Jobs/Check/CheckSession.swift`.
  func example_CheckSession2() throws {
    let result = try workspace.check(.text(buffer, name: "draft.md"))
    print(result.report.findings.count)
  }

  /// The example of `Sources/ConcordKit/Jobs/Concord.swift`.
  func example_Concord() throws {
    let sentences = try Concord.segment(.text("One sentence. Another one.", name: "note.txt"))
    check(sentences.segments.map(\.text), #"["One sentence.", "Another one."]"#)
  }

  /// The example of `Sources/ConcordKit/Jobs/Glossary/GlossaryAddition.swift`.
  func example_GlossaryAddition() throws {
    try workspace.addConcept(ConceptRequest(source: "能源合作", target: "energy cooperation"))
  }

  /// The example of `Sources/ConcordKit/Jobs/Grow/Workspace+Grow.swift`.
  func example_Workspace_Grow() throws {
    let summary = try workspace.grow(workspace.papers(at: ["papers/"]), report: { print($0) })
    print(summary.added, summary.needsReview)
  }

  /// The example of `Sources/ConcordKit/Jobs/Grow/Workspace+Grow.swift`.
  func example_Workspace_Grow2() throws {
    let result = try workspace.grow(PaperSource(argument: "paper.txt"))
    print(result.file, result.units.count)
  }

  /// The example of `Sources/ConcordKit/Jobs/Lookup/LookupSession.swift`.
  func example_LookupSession() throws {
    let session = try Workspace.nearest().lookupSession()
    let answer = try session.lookup("上海精神")
    check(answer.terms.first?.targets.first?.term, #""Shanghai Spirit""#)
  }

  /// The example of `Sources/ConcordKit/Jobs/Lookup/LookupSession.swift`.
  func example_LookupSession2() throws {
    let answer = try Workspace.nearest().lookup("上海精神", options: LookupOptions(to: .russian))
    print(answer.terms.count, answer.memory.count)
  }

  /// The example of `Sources/ConcordKit/Jobs/Memory/MemoryImport.swift`.
  func example_MemoryImport() throws {
    let done = try workspace.importMemory(.path("office.tmx"))
    print(done.file, done.units)
  }

  /// The example of `Sources/ConcordKit/Jobs/Pretranslate/PretranslationSession.swift`.
  func example_PretranslationSession() throws {
    let session = try Workspace.nearest().pretranslation()
    let done = try session.pretranslate(.path("charter.xlf"), writingTo: "charter.en.xlf")
    print(done.rows.map(\.segments))
  }

  /// The example of `Sources/ConcordKit/Jobs/Reading/Input.swift`.
  func example_Input() throws {
    let result = try workspace.check(.text("Shanghai spirit", name: "draft.md"))
    print(result.report.findings.count)
  }

  /// The example of `Sources/ConcordKit/Jobs/Review/ReviewSession.swift`.
  func example_ReviewSession() throws {
    let review = workspace.review(by: "Li")
    for item in try review.waiting().units { try review.accept([ReviewPlace(item)]) }
  }

  /// The example of `Sources/ConcordKit/Workspace/JobError.swift`.
  func example_JobError() throws {
    do {
      let workspace = try Workspace.nearest()
      print(try workspace.lookup("上海精神").terms.count)
    } catch {
      print(error.code, error.message)  // `error` is a JobError
    }
  }

  /// The example of `Sources/ConcordKit/Workspace/StarterWorkspace.swift`.
  func example_StarterWorkspace() throws {
    let workspace = try Workspace.create(at: "translations").workspace
    print(workspace.root)
  }

  /// The example of `Sources/Files/Bytes/AtomicFile.swift`.
  func example_AtomicFile() throws {
    try AtomicFile.write(bytes, to: "tm/sco.tmx")
  }

  /// The example of `Sources/ICUText/FoldedText.swift`.
  func example_FoldedText() throws {
    let folded = Folder.standard.fold("“ＳＣＯ”\nmember\u{2010}states")
    check(folded.text, #""\"sco\" member-states""#)
    check(folded.sourceRange(1..<4), #"the bytes of ＳＣＯ"#)
  }

  /// The example of `Sources/Interchange/PO/POFile.swift`.
  func example_POFile() throws {
    var file = try POFile(ByteSource(path: "ru.po"))
    file.setTranslation("Устав", of: 3)
    try AtomicFile.write(file.bytes(), to: "ru.po")
  }

  /// The example of `Sources/Interchange/TBX/TBXReader.swift`.
  func example_TBXReader() throws {
    let summary = try TBXReader(ByteSource(path: "terms.tbx")).read { entry, _, location in
      print(location, entry.id)
    }
    print(summary.entryCount, summary.findings.count)
  }

  /// The example of `Sources/Interchange/TMX/TMXReader.swift`.
  func example_TMXReader() throws {
    let summary = try TMXReader(path: "tm/sco.tmx").read { unit, location in
      print(location, unit.variants.map(\.text))
    }
    print(summary.skippedCount, summary.findings.count)
  }

  /// The example of `Sources/Interchange/TMX/TMXWriter.swift`.
  func example_TMXWriter() throws {
    let findings = try TMXWriter.write(to: "tm/sco.tmx", header: header) { writer in
      for unit in units { try writer.append(unit) }
    }
    print(findings.count)
  }

  /// The example of `Sources/Interchange/XLIFF/XLIFFFile.swift`.
  func example_XLIFFFile() throws {
    var file = try XLIFFFile(ByteSource(path: "charter.xlf"))
    file.setTarget(InlineContent([.text("Устав")]), state: .translated, of: 0)
    try AtomicFile.write(file.bytes(), to: "charter.xlf")
  }

  /// The example of `Sources/Languages/CompiledTables.swift`.
  func example_CompiledTables() throws {
    let compiled = CompiledTables { tag, catalog in catalog[tag].hyphens ?? HyphenData() }
    print(compiled.table(for: .english, in: .standard))
  }

  /// The example of `Sources/Languages/LanguageCatalog.swift`.
  func example_LanguageCatalog() throws {
    var kazakh = Language("kk")
    var sentences = SentenceData()
    sentences.beforeName = "проф акад"
    kazakh.sentences = sentences
    let catalog = LanguageCatalog.standard.adding(kazakh)
    print(catalog.languages.count)
  }

  /// The example of `Sources/Matching/Index/MemoryIndex.swift`.
  func example_MemoryIndex() throws {
    let index = try MemoryIndex.open(directory: ".concord")
    try index.update(files: files)
    let options = MatchOptions(from: .chinese, to: .english)
    for match in try index.matches(for: "上海精神", options: options) {
      print(match.score, match.kind, match.target)
    }
  }

  /// The example of `Sources/Papers/PaperReader.swift`.
  func example_PaperReader() throws {
    for part in PaperReader().parts(of: text) { print(part.kind, part.language, part.text) }
  }

  /// The example of `Sources/Segmentation/Cleaning/Cleaner.swift`.
  func example_Cleaner() throws {
    let cleaned = Cleaner(language: .english).clean("interfer-\nence by an SCO-\nled body")
    check(cleaned.text, #""interference by an SCO-led body""#)
    check(cleaned.sourceRange(0..<12), #"0..<14"#)
  }

  /// The example of `Sources/Segmentation/Rules/RuleSegmenter.swift`.
  func example_RuleSegmenter() throws {
    let rules = SegmentationRules([.init(isBreak: true, before: #"\."#, after: #"\s"#)])
    try check(RuleSegmenter(rules).segments(of: "One. Two.").map(\.text), #"["One.", "Two."]"#)
  }

  /// The example of `Sources/Segmentation/Sentences/Segmenter.swift`.
  func example_Segmenter() throws {
    let segments = Segmenter(language: .english).segments(of: "See Fig. 2. It shows the trend.")
    check(segments.map(\.text), #"["See Fig. 2.", "It shows the trend."]"#)
    check(segments[1].range, #"12..<31"#)
  }

  /// The example of `Sources/Segmentation/Stems/Stemmer.swift`.
  func example_Stemmer() throws {
    let stemmer = Stemmer(.english)
    check(stemmer?.stem("countries") == stemmer?.stem("country"), #"true"#)
  }

  /// The example of `Sources/Segmentation/Tokens/Token.swift`.
  func example_Token() throws {
    let text = Tokenizer().tokenize("ＳＣＯ成員國，2001")
    check(text.count, #"6"#)
    check(text.folded(0), #""sco""#)
    check(text.folded(2), #""员""#)
    check(text.tokens[5].range, #"the bytes of 2001"#)
  }

  /// The example of `Sources/Terminology/Lookup/TermLookup.swift`.
  func example_TermLookup() throws {
    let lookup = TermLookup(TermMatcher(termbase))
    check(lookup.answers(to: "上合组织", from: .chinese, to: .russian).first?.targets.first?.text, #""ШОС""#)
  }

  /// The example of `Sources/Terminology/Matching/TermMatcher.swift`.
  func example_TermMatcher() throws {
    let matcher = TermMatcher(termbase)
    for match in matcher.matches(in: "the Shanghai spirit", language: .english) {
      print(match.concept, match.range, match.keepsCase)
    }
  }

  /// The example of `Sources/TextModel/InlineContent.swift`.
  func example_InlineContent() throws {
    // Press <ph>{1}</ph> <hi>twice</hi>
    let content = InlineContent([
      .text("Press "), .element(MarkupElement("ph", children: [.text("{1}")])), .text(" "),
      .element(MarkupElement("hi", children: [.text("twice")])),
    ])
    check(content.plainText, #""Press  twice""#)
    check(content.displayText, #""Press {1} twice""#)
  }

  /// The examples that run, with their names.
  static let runnable: [(name: String, run: @Sendable (DocExamples) throws -> Void)] = [
    ("Aligner", { try $0.example_Aligner() }),
    ("Concord_Align", { try $0.example_Concord_Align() }),
    ("Concord", { try $0.example_Concord() }),
    ("FoldedText", { try $0.example_FoldedText() }),
    ("Cleaner", { try $0.example_Cleaner() }),
    ("RuleSegmenter", { try $0.example_RuleSegmenter() }),
    ("Segmenter", { try $0.example_Segmenter() }),
    ("Stemmer", { try $0.example_Stemmer() }),
    ("Token", { try $0.example_Token() }),
    ("TermLookup", { try $0.example_TermLookup() }),
    ("InlineContent", { try $0.example_InlineContent() }),
  ]
}
