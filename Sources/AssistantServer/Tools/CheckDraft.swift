// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import JSONRPC

extension AssistantTool {
  private static let formats: [(name: String, ending: String)] = [
    ("text", "txt"), ("markdown", "md"), ("html", "html"), ("latex", "tex"), ("tmx", "tmx"),
    ("xliff", "xlf"), ("po", "po"), ("tsv", "tsv"), ("csv", "csv"),
  ]

  /// The findings of a draft.
  static let checkDraft = AssistantTool(
    name: "check_draft", title: "Check a translation against the glossaries",
    description: """
      Checks a draft: forbidden and missing terms, numbers, names, dates, quotation marks and consistency. With \
      source it also compares the two texts sentence by sentence. Call it after translating, correct what is \
      true, and call it again. A finding is a reason to look, not always a fault; only terms of the glossaries \
      and what the text itself shows are judged.
      """,
    parameters: [
      ToolParameter(
        "draft", .text(limit: ToolParameter.longestText), isRequired: true,
        about: "The translation, up to 1,000,000 bytes."),
      ToolParameter(
        "source", .text(limit: ToolParameter.longestText),
        about: "The original, for a draft in one language; up to 1,000,000 bytes."),
      ToolParameter("from", .language, about: "Language of the original; detected if left out."),
      ToolParameter("to", .language, about: "Language of the draft; detected if left out."),
      ToolParameter(
        "format", .choice(formats.map(\.name)),
        about:
          "Format of the draft, if it is not plain text. TMX, XLIFF, PO, TSV and CSV have both languages."
      ),
      .cursor, .size,
    ],
    output: OutputSchema.answer(
      list: "findings",
      of: OutputSchema.object(
        [
          "rule": OutputSchema.text("Name of the rule: term/forbidden."),
          "severity": OutputSchema.text("error, warning or info."),
          "message": OutputSchema.text("What is wrong and what is expected."),
          "line": OutputSchema.integer("Line of the draft, from 1."),
          "column": OutputSchema.integer("Column in Unicode characters, from 1."),
          "offset": OutputSchema.integer("First UTF-8 byte in the draft, from 0."),
          "length": OutputSchema.integer("UTF-8 bytes."),
          "expected": OutputSchema.list(
            of: OutputSchema.text(), "Words that should be there, best first."),
        ],
        optional: [
          "found": OutputSchema.text("Words of the draft."),
          "replacement": OutputSchema.text("A replacement for them that is safe."),
          "source_text": OutputSchema.text("Sentence of the original."),
          "source_term": OutputSchema.text("Words of it that the finding is about."),
          "confidence": OutputSchema.number("How sure a judged finding is, 0 to 1."),
          "unit": OutputSchema.text("Name of the segment in a bilingual file."),
          "concept": OutputSchema.text(), "uri": OutputSchema.text("Resource with the concept."),
        ]), "Findings in the order of the draft.",
      required: [
        "accepted": OutputSchema.flag(
          "True if no finding is an error. Read the warnings too: some of them are mistakes."),
        "counts": OutputSchema.object([
          "segments": OutputSchema.integer("Segments that were checked."),
          "error": OutputSchema.integer(), "warning": OutputSchema.integer(),
          "info": OutputSchema.integer(),
          "silenced": OutputSchema.integer("Findings that comments in the draft keep silent."),
        ]),
        "notices": OutputSchema.list(
          of: OutputSchema.text(), "What was not read or checked as it is, a sentence each."),
      ]),
    answer: { call in
      let quotation = call.quotation
      let format = call.arguments.optionalText("format") ?? formats[0].name
      let ending = formats.first { $0.name == format }?.ending ?? formats[0].ending
      let draft = try call.input("draft", as: "draft.\(ending)")
      var options = DraftCheckOptions(from: call.arguments.from, to: call.arguments.to)
      if call.arguments.optionalText("source") != nil {
        options.source = try call.input("source", as: "source.txt")
      }
      let result = try call.opened.check().check([draft], options: options)
      let summary = result.report.summary
      let offset = try call.arguments.offset(in: call.scope)
      let items = result.report.findings.dropFirst(offset).prefix(call.arguments.size / 100).map {
        finding in
        var item: [String: JSONValue] = [
          "rule": .string(finding.rule), "severity": .string(finding.severity.rawValue),
          "message": quotation.json(finding.message), "line": .int(finding.location.line),
          "column": .int(finding.location.column), "offset": .int(finding.offset),
          "length": .int(finding.length), "expected": quotation.json(finding.expected),
        ]
        item["found"] = finding.found.map(quotation.json)
        item["replacement"] = finding.replacement.map(quotation.json)
        item["source_text"] = (finding.source?.text).map(quotation.json)
        item["source_term"] = (finding.source?.term).map(quotation.json)
        item["confidence"] = finding.confidence.map { .double($0) }
        item["unit"] = finding.unit.map(quotation.json)
        item["concept"] = (finding.concept?.description).map(quotation.json)
        item["uri"] = finding.concept.map { ConcordURI.concept($0).json }
        return JSONValue.object(item)
      }
      let total = result.report.findings.count
      let notices = result.notices.prefix(20).map { quotation.json($0) }
      return call.fitted(
        ListAnswer(
          "findings", items, offset: min(offset, total), total: total,
          hasMore: offset + items.count < total,
          members: [
            "accepted": .bool(summary.error == 0),
            "counts": [
              "segments": .int(summary.segments), "error": .int(summary.error),
              "warning": .int(summary.warning), "info": .int(summary.info),
              "silenced": .int(summary.silenced),
            ],
            "notices": .array(Array(notices).fitting(call.arguments.size / 8)),
            "searched": try call.searched(from: options.from, to: options.to, terms: true),
          ]),
        isEmptyHint: options.source == nil && summary.segments > 0
          ? "No finding. Only the draft was read; give source as well to compare terms, numbers and names."
          : "No finding in \(summary.segments) segments. Rules judge terms, numbers, names and form, not style."
      )
    })
}
