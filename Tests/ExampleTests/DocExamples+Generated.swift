// SPDX-License-Identifier: Apache-2.0

// Made by scripts/generate-doc-examples; do not edit.

import Alignment
import AssistantServer
import Checking
import ConcordKit
import Documents
import Files
import ICUText
import Interchange
import JSONRPC
import LanguageServer
import Languages
import Matching
import Papers
import PostgreSQL
import Segmentation
import Storage
import TeamStore
import Terminology
import TextModel

// swift-format-ignore
extension DocExamples {

  func example_Aligner() throws {
    let aligner = Aligner(source: .chinese, target: .english)
    let result = aligner.align(["上海合作组织成立于2001年。"], ["The SCO was founded in 2001."])
    check(result.beads.map(\.type), #"["1-1"]"#)
  }

  func example_AssistantCore() throws {
    let core = AssistantCore(workspace: "/work/institute")
    print(try core.result(of: "tools/list", parameters: .null, in: .november2025))
  }

  func example_AssistantSession() throws {
    let core = AssistantCore(workspace: "/work/institute")
    let connection = RPCConnection(framing: .line, omitsUnknownIDs: true)
    connection.run(AssistantSession(core, on: connection))
  }

  func example_AtomicFile() throws {
    try AtomicFile.write(bytes, to: "tm/sco.tmx")
  }

  func example_CheckSession() throws {
    let session = try Workspace.nearest().checkSession()
    let result = try session.check([.text("The Shanghai spirit", name: "draft.md")])
    for finding in result.report.findings { print(finding.location, finding.message) }
  }

  func example_CheckSession2() throws {
    let result = try workspace.check(.text(buffer, name: "draft.md"))
    print(result.report.findings.count)
  }

  func example_Checker() throws {
    let checker = Checker(termbase: termbase)
    let report = checker.check(
      CheckDocument(file: "draft.txt", content: text, language: .english, segments: sentences))
    for finding in report.findings { print(finding.location, finding.message) }
  }

  func example_Cleaner() throws {
    let cleaned = Cleaner(language: .english).clean("interfer-\nence by an SCO-\nled body")
    check(cleaned.text, #""interference by an SCO-led body""#)
    check(cleaned.sourceRange(0..<12), #"0..<14"#)
  }

  func example_CompiledTables() throws {
    let compiled = CompiledTables { tag, catalog in catalog[tag].hyphens ?? HyphenData() }
    print(compiled.table(for: .english, in: .standard))
  }

  func example_Concord_Align() throws {
    let alignment = try Concord.align(
      .text("你好。", name: "a.zh.txt"), .text("Hello.", name: "a.en.txt"))
    check(alignment.beads.map(\.bead.description), #"["1-1"]"#)
  }

  func example_Concord() throws {
    let sentences = try Concord.segment(.text("One sentence. Another one.", name: "note.txt"))
    check(sentences.segments.map(\.text), #"["One sentence.", "Another one."]"#)
  }

  func example_ConcordKit() throws {
    let workspace = try Workspace.nearest()
    for hit in try workspace.lookup("上海精神").terms { print(hit.source, hit.targets.map(\.term)) }
  }

  func example_Diagnosis() throws {
    let diagnosis = try Concord.diagnosis()
    for item in diagnosis.items where item.state != .ok { print(item.name, item.advice ?? "") }
  }

  func example_DigitModel() throws {
    let model = DigitModel(Array("1 500".utf8), table: .table(for: .russian))
    print(model?.text(12_300, decimals: 0) ?? "")  // 12 300
  }

  func example_EditorService() throws {
    let connection = RPCConnection(framing: .contentLength)
    let service = EditorService(connection)
    connection.run(service)
  }

  func example_FindingsAndRules() throws {
    let draft = Input.text("The Shanghai spirit lives.", name: "draft.md")
    let result = try Workspace.nearest().check(draft)
    print(CheckTextReport(style: .plain).text(of: result))
  }

  func example_FindingsAndRules2() throws {
    struct NoEllipsis: Rule {
      static let description = RuleDescription(
        id: "house/ellipsis", severity: .info, summary: "An ellipsis")

      func findings(in draft: AnalyzedDraft) -> [Finding] {
        draft.segments.flatMap { segment -> [Finding] in
          guard segment.segment.target.text.contains("…") else { return [] }
          return [
            draft.finding(
              Self.description, at: 0..<0, in: segment.segment, message: "write the sentence to its end")
          ]
        }
      }
    }
    let own = try Workspace.nearest().check(.text("And so on…", name: "a.md"), rules: [NoEllipsis()])
    print(own.report.findings.count)
  }

  func example_Fixer() throws {
    let fixed = Fixer.fix(content, report.findings)
    print(fixed.text, fixed.applied.count)
  }

  func example_FoldedText() throws {
    let folded = Folder.standard.fold("“ＳＣＯ”\nmember\u{2010}states")
    check(folded.text, #""\"sco\" member-states""#)
    check(folded.sourceRange(1..<4), #"the bytes of ＳＣＯ"#)
  }

  func example_GettingStarted() throws {
    let workspace = try Workspace.create(at: "translations").workspace
    print(workspace.root)
  }

  func example_GettingStarted2() throws {
    let workspace = try Workspace.nearest()
    let paper = PaperSource([.path("paper.txt")])
    print(try workspace.grow(paper).units.count)
    print(try workspace.lookup("命运共同体").terms.count)
    let checked = try workspace.check(.text("A community of common destiny.", name: "draft.md"))
    for finding in checked.report.findings { print(finding.location, finding.message) }
  }

  func example_GlossaryAddition() throws {
    try workspace.addConcept(ConceptRequest(source: "能源合作", target: "energy cooperation"))
  }

  func example_IgnoreCommentWriter() throws {
    let writer = IgnoreCommentWriter(text, name: "draft.md")
    let insertion = writer?.insertion(of: "term/forbidden", reason: "quoted", line: 0..<20)
  }

  func example_InlineContent() throws {
    // Press <ph>{1}</ph> <hi>twice</hi>
    let content = InlineContent([
      .text("Press "), .element(MarkupElement("ph", children: [.text("{1}")])), .text(" "),
      .element(MarkupElement("hi", children: [.text("twice")])),
    ])
    check(content.plainText, #""Press  twice""#)
    check(content.displayText, #""Press {1} twice""#)
  }

  func example_Input() throws {
    let result = try workspace.check(.text("Shanghai spirit", name: "draft.md"))
    print(result.report.findings.count)
  }

  func example_JSONValue() throws {
    let params: JSONValue = ["position": ["line": 3]]
    check(params["position"]["line"].int, #"3"#)
  }

  func example_JobError() throws {
    do {
      let workspace = try Workspace.nearest()
      print(try workspace.lookup("上海精神").terms.count)
    } catch {
      print(error.code, error.message)  // `error` is a JobError
    }
  }

  func example_LanguageCatalog() throws {
    var kazakh = Language("kk")
    var sentences = SentenceData()
    sentences.beforeName = "проф акад"
    kazakh.sentences = sentences
    let catalog = LanguageCatalog.standard.adding(kazakh)
    print(catalog.languages.count)
  }

  func example_LookupSession() throws {
    let session = try Workspace.nearest().lookupSession()
    let answer = try session.lookup("上海精神")
    check(answer.terms.first?.targets.first?.term, #""Shanghai Spirit""#)
  }

  func example_LookupSession2() throws {
    let answer = try Workspace.nearest().lookup("上海精神", options: LookupOptions(to: .russian))
    print(answer.terms.count, answer.memory.count)
  }

  func example_MemoryImport() throws {
    let done = try workspace.importMemory(.path("office.tmx"))
    print(done.file, done.units)
  }

  func example_MemoryIndex() throws {
    let index = MemoryIndex.open(directory: ".concord")
    try index.update(files: files)
    let options = MatchOptions(from: .chinese, to: .english)
    for match in try index.matches(for: "上海精神", options: options) {
      print(match.score, match.kind, match.target)
    }
  }

  func example_POFile() throws {
    var file = try POFile(ByteSource(path: "ru.po"))
    file.setTranslation("Устав", of: 3)
    try AtomicFile.write(file.bytes(), to: "ru.po")
  }

  func example_PairedFile() throws {
    let (source, format) = try ByteSource(path: "charter.xlf").recognized()
    let file = try PairedFile(source, format: format)
    let pair = LanguagePair(from: .chinese, to: .english)
    try file.read(PairSelection(pair)) { segment, pair in
      print(segment.number, segment.state, segment.source.plainText, segment.location)
    }
  }

  func example_PaperEditor() throws {
    let editor = try PaperEditor(workspace, file: "tm/example-paper.tmx")
    let unit = try editor.page().units[0]
    try editor.apply(.accept, to: unit.id, seen: [unit.id: unit.version], step: nil, as: "Li")
  }

  func example_PaperReader() throws {
    for part in PaperReader().parts(of: text) { print(part.kind, part.language, part.text) }
  }

  func example_PhraseSearch() throws {
    let session = try Workspace.nearest().lookupSession()
    let page = try session.phrase("сотрудничество", options: PhraseOptions(to: .chinese, limit: 20))
    print(page.total, page.units.count)
  }

  func example_PluralRules() throws {
    let rules = PluralRules(.russian)
    print(rules.category(of: 21), rules.category(of: 25))  // one many
  }

  func example_PretranslationSession() throws {
    let session = try Workspace.nearest().pretranslation()
    let done = try session.pretranslate(.path("charter.xlf"), writingTo: "charter.en.xlf")
    print(done.rows.map(\.segments))
  }

  func example_QuantityReader() throws {
    let text = Array("up 5%".utf8)
    let found = QuantityReading(
      folded: text, source: text, table: .table(for: .english), sourceRange: { $0 }).quantities
    print(found[0].kind, found[0].value, found[0].direction)  // share 0.05 up
  }

  func example_ReviewSession() throws {
    let review = workspace.review(by: "Li")
    for item in try review.waiting().units { try review.accept([ReviewPlace(item)]) }
  }

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

  func example_RuleSegmenter() throws {
    let rules = SegmentationRules([.init(isBreak: true, before: #"\."#, after: #"\s"#)])
    try check(RuleSegmenter(rules).segments(of: "One. Two.").map(\.text), #"["One.", "Two."]"#)
  }

  func example_Segmenter() throws {
    let segments = Segmenter(language: .english).segments(of: "See Fig. 2. It shows the trend.")
    check(segments.map(\.text), #"["See Fig. 2.", "It shows the trend."]"#)
    check(segments[1].range, #"12..<31"#)
  }

  func example_Sessions() throws {
    let session = try Workspace.nearest().lookupSession()
    for query in ["上海精神", "命运共同体"] { print(try session.lookup(query).terms.count) }
  }

  func example_Sessions2() throws {
    let sessions = WorkspaceSessions(at: "/work/institute")
    let answer = try sessions.current().lookup().lookup("上海精神")
    print(answer.terms.count)
  }

  func example_StarterWorkspace() throws {
    let workspace = try Workspace.create(at: "translations").workspace
    print(workspace.root)
  }

  func example_Stemmer() throws {
    let stemmer = Stemmer(.english)
    check(stemmer?.stem("countries") == stemmer?.stem("country"), #"true"#)
  }

  func example_TBXReader() throws {
    let summary = try TBXReader(ByteSource(path: "terms.tbx")).read { entry, _, location in
      print(location, entry.id)
    }
    print(summary.entryCount, summary.findings.count)
  }

  func example_TMXReader() throws {
    let summary = try TMXReader(path: "tm/sco.tmx").read { unit, location in
      print(location, unit.variants.map(\.text))
    }
    print(summary.skippedCount, summary.findings.count)
  }

  func example_TMXWriter() throws {
    let findings = try TMXWriter.write(to: "tm/sco.tmx", header: header) { writer in
      for unit in units { try writer.append(unit) }
    }
    print(findings.count)
  }

  func example_TermLookup() throws {
    let lookup = TermLookup(TermMatcher(termbase))
    check(lookup.answers(for: "上合组织", from: .chinese, to: .russian).first?.targets.first?.text, #""ШОС""#)
  }

  func example_TermMatcher() throws {
    let matcher = TermMatcher(termbase)
    for match in matcher.matches(in: "the Shanghai spirit", language: .english) {
      print(match.concept, match.range, match.keepsCase)
    }
  }

  func example_TextEncoding_Writing() throws {
    check(TextEncoding.encode("上海", as: "GB18030"), #"[201, 207, 186, 163]"#)
    check(TextEncoding.encode("上海", as: "windows-1251"), #"nil"#)
  }

  func example_Token() throws {
    let text = Tokenizer().tokenize("ＳＣＯ成員國，2001")
    check(text.count, #"6"#)
    check(text.folded(0), #""sco""#)
    check(text.folded(2), #""员""#)
    check(text.tokens[5].range, #"the bytes of 2001"#)
  }

  func example_WorkThreads() throws {
    Task(executorPreference: WorkThreads.shared) { print("on a thread of its own") }
  }

  func example_Workspace_Grow() throws {
    let summary = try workspace.grow(workspace.papers(at: ["papers/"]), report: { print($0) })
    print(summary.added, summary.needsReview)
  }

  func example_Workspace_Grow2() throws {
    let result = try workspace.grow(PaperSource(argument: "paper.txt"))
    print(result.file, result.units.count)
  }

  func example_WorkspaceSessions() throws {
    let sessions = WorkspaceSessions(at: "/work/institute")
    let answer = try sessions.current().lookup().lookup("上海精神")
    print(answer.terms.count)
  }

  func example_XLIFFFile() throws {
    var file = try XLIFFFile(ByteSource(path: "charter.xlf"))
    file.setTarget(InlineContent([.text("Устав")]), state: .translated, of: 0)
    try AtomicFile.write(file.bytes(), to: "charter.xlf")
  }

  /// The examples that run, with their names.
  static let runnable: [(name: String, run: @Sendable (DocExamples) throws -> Void)] = [
    ("Aligner", { try $0.example_Aligner() }),
    ("Cleaner", { try $0.example_Cleaner() }),
    ("Concord_Align", { try $0.example_Concord_Align() }),
    ("Concord", { try $0.example_Concord() }),
    ("FoldedText", { try $0.example_FoldedText() }),
    ("InlineContent", { try $0.example_InlineContent() }),
    ("JSONValue", { try $0.example_JSONValue() }),
    ("RuleSegmenter", { try $0.example_RuleSegmenter() }),
    ("Segmenter", { try $0.example_Segmenter() }),
    ("Stemmer", { try $0.example_Stemmer() }),
    ("TermLookup", { try $0.example_TermLookup() }),
    ("TextEncoding_Writing", { try $0.example_TextEncoding_Writing() }),
    ("Token", { try $0.example_Token() }),
  ]
}
