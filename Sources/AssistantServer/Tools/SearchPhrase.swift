// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import JSONRPC

extension AssistantTool {
  /// Units that contain a phrase.
  static let concordance = AssistantTool(
    name: "concordance", title: "Search the memory for a phrase",
    description: """
      Finds the sentences of the translation memory that contain a word or phrase, with their translations. \
      Inflected forms are found; * matches any letters of a word, or by itself up to five tokens. Use it to see \
      how a phrase was translated before.
      """,
    parameters: [
      ToolParameter(
        "phrase", .text(limit: 1000), isRequired: true,
        about: "A word or phrase, up to 1,000 bytes."),
      ToolParameter("language", .language, about: "Language of the phrase; detected if left out."),
      .to,
      ToolParameter(
        "limit", .integer(1...50, default: 20), about: "The most sentences in one answer."),
      .cursor, .size,
    ],
    output: OutputSchema.answer(
      list: "rows",
      of: OutputSchema.object(
        [
          "source": OutputSchema.text("Sentence that contains the phrase."),
          "target": OutputSchema.text("Its translation."),
          "hits": OutputSchema.list(
            of: OutputSchema.text(), "The words of the sentence that the phrase matched."),
          "status": OutputSchema.text("approved, or needs-review: nobody has confirmed the pair."),
          "paper": OutputSchema.text("Resource with the paper."),
          "uri": OutputSchema.text("Resource with the unit."),
        ], optional: ["section": OutputSchema.text("Part of the paper.")]),
      """
      Sentences; those that are little more than the phrase come first, then the newest. Equal pairs appear once, \
      so there may be fewer rows than total.
      """),
    answer: { call in
      let quotation = call.quotation
      let offset = try call.arguments.offset(in: call.scope)
      guard offset <= deepestRow else {
        throw ToolFailure(
          code: "cursor/too-deep", message: "a search gives its first \(deepestRow) sentences only",
          advice: "Search for a longer phrase.")
      }
      let page = try call.opened.lookup().phrase(
        call.arguments.text("phrase"),
        options: PhraseOptions(
          from: call.arguments.language("language"), to: call.arguments.to, offset: offset,
          limit: call.arguments.integer("limit")))
      let workspace = call.workspace
      let rows = page.units.map { unit in
        var item: [String: JSONValue] = [
          "source": quotation.json(unit.source), "target": quotation.json(unit.target),
          "hits": quotation.json(unit.hits.prefix(5).map(unit.source.utf8Part)),
          "status": .string(unit.status.rawValue),
          "paper": workspace.paperURI(unit.file).json,
          "uri": workspace.unitURI(unit.unit, in: unit.file).json,
        ]
        item["section"] = unit.part.map { .string($0.rawValue) }
        return JSONValue.object(item)
      }
      return call.fitted(
        ListAnswer(
          "rows", rows, offset: offset, total: max(page.total, offset + rows.count),
          hasMore: page.hasMore,
          members: ["searched": try call.searched(from: page.from, to: page.to, memory: true)]),
        isEmptyHint: """
          No sentence of the memory has this phrase with a translation into the other language. Try a shorter \
          phrase, a * for the part that may differ, or the other language.
          """)
    })

  /// The last row from which a search goes on.
  private static let deepestRow = 2000
}
