// SPDX-License-Identifier: Apache-2.0
import ConcordKit

/// The card of the concept at a place, and what the memory has of the sentence there.
struct TermHover {
  let context: FeatureContext

  /// The card; `nil` where nothing is known.
  func card(at position: TextPosition) async throws -> HoverCard? {
    let offset = context.document.buffer.offset(of: position, context.encoding)
    let report = try context.report()
    guard let opened = report.opened else { return nil }
    var parts: [String] = []
    var range: TextSpanRange?
    if let term = try await context.term(at: offset, report),
      let concept = try await context.lookup(in: opened).concept(term.place.concept)
    {
      parts.append(card(of: concept))
      range = context.document.buffer.range(term.bytes, context.encoding)
    }
    if let source = report.source(at: offset),
      let match = try await context.lookup(in: opened).nearest(
        to: source.text, options: LookupOptions(from: source.language, to: report.language))
    {
      parts.append(memory(match))
    }
    guard !parts.isEmpty else { return nil }
    return HoverCard(
      contents: MarkupText(
        kind: context.abilities.showsMarkdown ? "markdown" : "plaintext",
        value: parts.joined(separator: context.abilities.showsMarkdown ? "\n\n---\n\n" : "\n\n")),
      range: range)
  }

  private func card(of concept: LocatedConcept) -> String {
    let entry = concept.entry
    var lines = [strong(entry.id.description) + (entry.subject.map { " · " + plain($0) } ?? "")]
    if let definition = entry.definition { lines += ["", plain(definition)] }
    lines.append("")
    for section in entry.sections {
      let terms = section.terms.sorted { $0.status < $1.status }.map(describe)
      lines.append("- \(section.language): " + terms.joined(separator: "; "))
    }
    if entry.isUntranslated { lines += ["", "The term stays as it is in every language."] }
    if let note = entry.note { lines += ["", plain(note)] }
    if !entry.sources.isEmpty {
      lines += ["", "Sources: " + entry.sources.map(plain).joined(separator: "; ")]
    }
    lines += ["", plain(concept.glossary)]
    return lines.joined(separator: "\n")
  }

  private func describe(_ term: Term) -> String {
    let text = plain(term.text)
    let words =
      term.status.isRefused
      ? "not “\(text)”" : term.status == .preferred ? strong(term.text) : text
    var remarks: [String] = term.status == .preferred ? [] : [term.status.rawValue]
    if let from = term.from { remarks.append("from \(from)") }
    if let until = term.until { remarks.append("until \(until)") }
    if let note = term.note { remarks.append(plain(note)) }
    return words + (remarks.isEmpty ? "" : " (\(remarks.joined(separator: ", ")))")
  }

  private func memory(_ match: LookupResult.MemoryHit) -> String {
    let penalties = match.penalties.map { $0.rawValue }
    let reasons = [match.kind.rawValue] + penalties
    return [
      "Memory: \(Int(match.score)) % (\(reasons.joined(separator: ", "))) · "
        + plain("\(match.file), \(match.unit)")
        + (match.status == .approved ? "" : " · not approved"),
      "", quote(match.source), context.abilities.showsMarkdown ? ">" : "", quote(match.target),
    ].joined(separator: "\n")
  }

  private func strong(_ text: String) -> String {
    context.abilities.showsMarkdown ? "**\(plain(text))**" : plain(text)
  }

  private func quote(_ text: String) -> String {
    (context.abilities.showsMarkdown ? "> " : "  ") + plain(text)
  }

  /// Text of glossaries and memories, which is not ours: one line, and none of it is Markdown.
  private func plain(_ text: String) -> String {
    let line = QuotedText.cleaned(text)
    guard context.abilities.showsMarkdown else { return line }
    var escaped = ""
    for scalar in line.unicodeScalars {
      if "\\`*_{}[]()<>#+-.!|~&$:".unicodeScalars.contains(scalar) { escaped += "\\" }
      escaped.unicodeScalars.append(scalar)
    }
    return escaped
  }
}
