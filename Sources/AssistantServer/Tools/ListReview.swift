// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import JSONRPC

extension AssistantTool {
  /// The tool that lists the units that wait for a reviewer.
  static let listReview = AssistantTool(
    name: "list_review", title: "List what waits for a reviewer",
    description: """
      Lists the sentence pairs of the memory that nobody has confirmed, with the reasons why they wait. A person \
      decides about them with 'concord review'; an assistant cannot.
      """,
    parameters: [
      ToolParameter(
        "limit", .integer(1...100, default: 20), about: "The most pairs in one answer."),
      .cursor, .size,
    ],
    output: OutputSchema.answer(
      list: "units",
      of: OutputSchema.object(
        [
          "unit": OutputSchema.text(), "uri": OutputSchema.text("Resource with the unit."),
          "paper": OutputSchema.text("Resource with the paper."),
          "texts": OutputSchema.list(
            of: OutputSchema.object([
              "language": OutputSchema.text(), "text": OutputSchema.text(),
            ]), "The source first."),
          "reasons": OutputSchema.texts,
        ],
        optional: [
          "section": OutputSchema.text("Part of the paper."),
          "confidence": OutputSchema.number("Probability that the pair is right, 0 to 1."),
        ]), "Pairs in the order of their papers."),
    answer: { call in
      let quotation = call.quotation
      let queue = try call.opened.reviewQueue()
      let offset = min(try call.arguments.offset(in: call.scope), queue.count)
      let workspace = call.workspace
      let items = try queue.items(from: offset, limit: call.arguments.integer("limit")).map {
        unit in
        var item: [String: JSONValue] = [
          "unit": quotation.json(unit.id.description),
          "uri": workspace.unitURI(unit.id, in: unit.file).json,
          "paper": workspace.paperURI(unit.file).json,
          "texts": .array(
            unit.variants.prefix(5).map {
              ["language": .string($0.lang.description), "text": quotation.json($0.text)]
            }),
          "reasons": quotation.json(Array(unit.reasons.prefix(10))),
        ]
        item["section"] = unit.part.map { .string($0.rawValue) }
        item["confidence"] = unit.confidence.map { .double($0) }
        return JSONValue.object(item)
      }
      return call.fitted(
        ListAnswer(
          "units", items, offset: offset, total: queue.count,
          hasMore: offset + items.count < queue.count,
          members: ["searched": try call.searched(memory: true)]),
        isEmptyHint: "Nothing waits for a reviewer.")
    })
}
