// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import JSONRPC

/// The changes that are offered for findings: quick fixes, all safe fixes, silence, and proposals of terms.
struct FindingActions {
  let context: FeatureContext

  static let fixAllKind = "source.fixAll.concord"
  private static let quickFix = "quickfix"
  private static let refactor = "refactor"

  /// The actions for a range.
  ///
  /// - Parameter only: the kinds that are wanted, each with the kinds below it; `nil` for all.
  func actions(in range: TextSpanRange, only: [String]?) throws -> [CodeAction] {
    func isWanted(_ kind: String) -> Bool {
      only.map { $0.contains { kind == $0 || kind.hasPrefix($0 + ".") || $0.isEmpty } } ?? true
    }
    let report = try context.report()
    let bytes = context.document.buffer.bytes(of: range, context.encoding)
    var actions: [CodeAction] = []
    if isWanted(Self.quickFix) {
      // Each goes on from the place before: one at the findings, one where comments are put.
      var places = context.document.buffer
      var ends = context.document.buffer
      var trials = 0
      lazy var writer = IgnoreCommentWriter(
        context.document.buffer.text, name: context.document.name)
      for finding in report.findings {
        let place = places.nextPlace(of: finding)
        guard place.lowerBound <= bytes.upperBound, bytes.lowerBound <= place.upperBound else {
          continue
        }
        actions += fixes(of: finding, at: places.nextRange(place, context.encoding))
        if trials < mostTrials {
          trials += 1
          if let silence = writer.flatMap({ silence(finding, by: $0, &ends) }) {
            actions.append(silence)
          }
        }
      }
    }
    if isWanted(Self.fixAllKind), report.findings.contains(where: { $0.replacement != nil }) {
      let isAskedFor = only != nil
      // The text after all fixes is made only when it is wanted, since fixes are tried by checking again.
      let edits = isAskedFor ? try allFixes(report) : []
      if !isAskedFor || !edits.isEmpty {
        actions.append(
          CodeAction(
            title: "Make all safe fixes of Concord", kind: Self.fixAllKind,
            edit: isAskedFor ? context.edit(edits) : nil,
            command: isAskedFor
              ? nil
              : EditorCommand(
                title: "Make all safe fixes", command: EditorCommands.fixAll,
                arguments: [.string(context.document.uri)])))
      }
    }
    if isWanted(Self.refactor), let proposal = proposal(of: bytes, report) {
      actions.append(proposal)
    }
    return actions
  }

  /// The edits that make all safe fixes, as `check --fix` does.
  func allFixes(_ report: DocumentReport) throws -> [TextEdit] {
    guard let opened = report.opened, report.checked != nil else { return [] }
    var options = context.checks.options(of: context.document, in: opened.workspace)
    options.fixing = .preview
    let result = try opened.check().check(
      [.text(context.document.buffer.text, name: context.document.name)], options: options)
    guard let fixed = result.fixes.first?.text else { return [] }
    return LineEdits.edits(from: context.document.buffer, to: fixed, context.encoding)
  }

  /// The replacements of one finding: the safe one, and the other words that are expected there.
  private func fixes(of finding: Finding, at place: TextSpanRange) -> [CodeAction] {
    guard finding.length > 0, finding.writing != .marked else { return [] }
    var texts: [(text: String, isSafe: Bool)] = []
    if let replacement = finding.replacement { texts.append((replacement, true)) }
    if let suggestion = finding.suggestion { texts.append((suggestion, false)) }
    // What is expected takes the place of what was found only where a form was used that is not to be used.
    if finding.concept != nil, finding.source == nil || !texts.isEmpty {
      for text in finding.expected
      // The safe replacement may have a line break in the place of a space.
      where !texts.contains(where: { QuotedText.cleaned($0.text) == QuotedText.cleaned(text) })
        // Only the safe replacement comes escaped.
        && MarkupSigns.isPlain(text, in: context.document.name)
      {
        texts.append((text, false))
      }
    }
    return texts.map { text, isSafe in
      CodeAction(
        title: text.isEmpty
          ? "Remove “\(QuotedText.cleaned(finding.found ?? ""))”"
          : "Replace with “\(QuotedText.cleaned(text))”",
        kind: Self.quickFix, isPreferred: isSafe ? true : nil,
        edit: context.edit([TextEdit(range: place, newText: text)]))
    }
  }

  /// The number of findings of a selection that comments are tried for: each trial reads the document again.
  private var mostTrials: Int {
    max(1, min(20, (2 << 20) / (context.document.buffer.bytes.count + 1)))
  }

  /// A comment that silences a finding, in formats that have comments and at places that have room for one.
  private func silence(
    _ finding: Finding, by writer: IgnoreCommentWriter, _ buffer: inout EditedText
  ) -> CodeAction? {
    guard
      let insertion = writer.insertion(
        of: finding.rule, reason: "say why", line: buffer.line(finding.location.line - 1))
    else { return nil }
    let place = insertion.offset..<insertion.offset
    let edit = TextEdit(
      range: buffer.nextRange(place, context.encoding), newText: insertion.text)
    return CodeAction(
      title: "Ignore \(finding.rule) here, with a reason", kind: Self.quickFix,
      edit: context.edit([edit]))
  }

  /// The proposal of the selected words as a term; `nil` for a selection that is none.
  private func proposal(of bytes: Range<Int>, _ report: DocumentReport) -> CodeAction? {
    guard let language = report.language, (1...200).contains(bytes.count) else { return nil }
    let words = context.document.buffer.text(in: bytes)
    guard words.contains(where: \.isLetter), !words.contains(where: \.isNewline),
      words.first?.isWhitespace == false, words.last?.isWhitespace == false,
      !isInsideWord(bytes.lowerBound), !isInsideWord(bytes.upperBound)
    else { return nil }
    return CodeAction(
      title: "Propose “\(QuotedText.cleaned(words))” as a term", kind: Self.refactor,
      command: EditorCommand(
        title: "Propose a term", command: EditorCommands.propose,
        arguments: [
          [
            "uri": .string(context.document.uri), "language": .string(language.description),
            "term": .string(words),
          ]
        ]))
  }

  /// Whether a place has a letter of one script with spaces on both sides.
  private func isInsideWord(_ offset: Int) -> Bool {
    let buffer = context.document.buffer
    let line = buffer.line(buffer.lineNumber(of: offset))
    guard line.lowerBound < offset, offset < line.upperBound else { return false }
    let before = buffer.text(in: line.lowerBound..<offset).unicodeScalars.last
    let after = buffer.text(in: offset..<line.upperBound).unicodeScalars.first
    return [before, after].allSatisfy {
      $0?.properties.isAlphabetic == true && $0?.properties.isIdeographic == false
    }
  }
}
