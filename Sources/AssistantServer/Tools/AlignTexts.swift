// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import JSONRPC

extension AssistantTool {
  /// Two texts sentence by sentence.
  static let alignTexts = AssistantTool(
    name: "align_texts", title: "Align a text and its translation",
    description: """
      Pairs the sentences of a text with those of its translation, with a confidence for each pair. Use it to \
      quote or compare the two, or to find what a translation left out. Nothing is stored.
      """,
    parameters: [
      ToolParameter(
        "source", .text(limit: ToolParameter.longestSearchedText), isRequired: true,
        about: "The original, up to 200,000 bytes."),
      ToolParameter(
        "target", .text(limit: ToolParameter.longestSearchedText), isRequired: true,
        about: "The translation, up to 200,000 bytes."),
      .from, .to,
      ToolParameter(
        "min_confidence", .number(0...1, default: 0),
        about: "The lowest confidence of a pair in the answer."),
      .cursor, .size,
    ],
    output: OutputSchema.answer(
      list: "beads",
      of: OutputSchema.object([
        "source": OutputSchema.text("Empty if the translation adds something."),
        "target": OutputSchema.text("Empty if the translation leaves something out."),
        "source_sentences": OutputSchema.list(of: OutputSchema.integer(), "Numbers from 1."),
        "target_sentences": OutputSchema.list(of: OutputSchema.integer(), "Numbers from 1."),
        "bead": OutputSchema.text("Numbers of sentences: 1-2."),
        "confidence": OutputSchema.number("Probability that the pair is right, 0 to 1."),
      ]), "Pairs in the order of the texts.",
      required: ["notices": OutputSchema.texts]),
    answer: { call in
      let quotation = call.quotation
      let alignment = try call.workspace.align(
        try call.input("source", as: "source.txt"), try call.input("target", as: "target.txt"),
        options: AlignOptions(
          source: call.arguments.from, target: call.arguments.to,
          minimumConfidence: call.arguments.number("min_confidence")))
      let offset = try call.arguments.offset(in: call.scope)
      let beads = alignment.beads.dropFirst(offset).prefix(call.arguments.size / 50).map {
        bead -> JSONValue in
        [
          "source": quotation.json(bead.source), "target": quotation.json(bead.target),
          "source_sentences": .array(bead.sourceSentences.map { .int($0 + 1) }),
          "target_sentences": .array(bead.targetSentences.map { .int($0 + 1) }),
          "bead": .string(bead.bead.description), "confidence": .double(bead.confidence),
        ]
      }
      let total = alignment.beads.count
      return call.fitted(
        ListAnswer(
          "beads", beads, offset: min(offset, total), total: total,
          hasMore: offset + beads.count < total,
          members: [
            "notices": .array(
              alignment.notices.prefix(20).map { quotation.json($0) }.fitting(
                call.arguments.size / 8)),
            "searched": try call.searched(from: alignment.from, to: alignment.to),
          ]),
        isEmptyHint:
          "No pair has min_confidence or more. Check that the texts are translations of each other."
      )
    })
}
