// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import JSONRPC

extension APICall {
  /// The findings of a draft.
  static let check = APICall(
    method: "POST", path: "check", summary: "The findings of a draft",
    answerIs: "docs/schemas/check.schema.json",
    fields: [
      .text("text"), .text("text_base64"), .text("name", longest: 200), .text("source"),
      .text("source_base64"), .text("source_name", longest: 200), .text("date"), .truth("strict"),
    ] + languages,
    answer: { service, fields in
      let name = APIFields.fileName(try fields.text("name") ?? "draft.md")
      guard let draft = try fields.document("text", name: name) else {
        throw WebProblem.field("the field text is missing")
      }
      let source = APIFields.fileName(try fields.text("source_name") ?? "source.md")
      let options = DraftCheckOptions(
        source: try fields.document("source", name: source), from: try fields.language("from"),
        to: try fields.language("to"), date: try fields.text("date"),
        isStrict: try fields.truth("strict"))
      let result = try service.sessions.current().check().check([draft], options: options)
      return try .json(CheckReportJSON(result.report))
    })

  /// A Word draft with its findings as comments.
  static let annotate = APICall(
    method: "POST", path: "annotate", summary: "A Word draft with its findings as comments",
    answerIs: "document_base64: the copy; comments, changes: how many",
    fields: [
      .text("text_base64", isNeeded: true), .text("name", longest: 200), .text("source"),
      .text("source_base64"), .text("source_name", longest: 200), .truth("fix"),
    ] + languages,
    answer: { service, fields in
      let name = APIFields.fileName(try fields.text("name") ?? "draft.docx")
      guard let draft = try fields.document("text", name: name) else {
        throw WebProblem.field("the field text_base64 is missing")
      }
      let source = APIFields.fileName(try fields.text("source_name") ?? "source.md")
      let options = DraftCheckOptions(
        source: try fields.document("source", name: source), from: try fields.language("from"),
        to: try fields.language("to"), fixing: try fields.truth("fix") ? .preview : .none,
        annotatedCopy: DraftCheckOptions.AnnotatedCopy())
      let result = try service.sessions.current().check().check([draft], options: options)
      guard let copy = result.annotations.first else { throw WebProblem.missing("such draft") }
      return try .json(
        [
          "document_base64": .string(Base64.text(of: copy.document)),
          "comments": .int(copy.comments), "changes": .int(copy.changes),
          "unplaced": .int(copy.unplaced + copy.inAreas),
        ] as JSONValue)
    })

  /// The sentences of two texts in pairs.
  static let align = APICall(
    method: "POST", path: "align", summary: "The sentences of two texts in pairs",
    answerIs: "docs/schemas/align.schema.json",
    fields: [.text("source", isNeeded: true), .text("target", isNeeded: true)] + languages,
    answer: { service, fields in
      var options = AlignOptions()
      options.source = try fields.language("from")
      options.target = try fields.language("to")
      return try .json(
        service.sessions.current().workspace.align(
          .text(fields.needed("source"), name: "source.txt"),
          .text(fields.needed("target"), name: "target.txt"), options: options))
    })

  /// The brief of a text for its translator.
  static let brief = APICall(
    method: "POST", path: "brief", summary: "What to know of a text before translating it",
    answerIs: "docs/schemas/brief.schema.json",
    fields: [
      .text("text", isNeeded: true), .number("pairs", 0...20, otherwise: 3),
      .number("min_score", 50...100, otherwise: 70),
      .number("size", 1000...1_000_000, otherwise: 20_000),
    ] + languages,
    answer: { service, fields in
      let options = BriefOptions(
        from: try fields.language("from"), to: try fields.language("to"),
        pairs: try fields.number("pairs", 0...20, otherwise: 3),
        minimumScore: try fields.number("min_score", 50...100, otherwise: 70))
      let size = try fields.number("size", 1000...1_000_000, otherwise: 20_000)
      let brief = try service.sessions.current().lookup().brief(
        .text(fields.needed("text"), name: "text.txt"), options: options)
      return .json(
        text: try JSONReport.line(of: brief.fitted(to: size) { try JSONReport.line(of: $0) }))
    })
}
