// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import JSONRPC

extension AssistantTool {
  /// The brief of a text for its translator.
  static let translationBrief = AssistantTool(
    name: "translation_brief", title: "Brief for the translation of a text",
    description: """
      Gathers in one answer what the team's glossaries and translation memory say of a text: terms to use and not \
      to use, numbers as the other language writes them, approved translations of sentences like those of the \
      text, and notes on style. Call it once before translating a text or a section. What does not fit is counted \
      in left_out; call it again for parts of the text.
      """,
    parameters: [
      ToolParameter(
        "source", .text(limit: ToolParameter.longestSearchedText), isRequired: true,
        about: "The text that is to be translated, up to 200,000 bytes."),
      .from, .to,
      ToolParameter(
        "pairs", .integer(0...10, default: 3), about: "The most sentence pairs for a sentence."),
      ToolParameter(
        "min_score", .integer(50...100, default: 70), about: "The lowest score of a sentence pair."),
      .size,
    ],
    output: OutputSchema.object(
      [
        "sentences": OutputSchema.integer("Sentences of the text."),
        "style": OutputSchema.list(of: OutputSchema.text(), "Notes of the team on style."),
        "terms": OutputSchema.list(
          of: OutputSchema.object(
            [
              "source": OutputSchema.text(), "approved": OutputSchema.texts,
              "forbidden": OutputSchema.list(
                of: OutputSchema.text(), "Not to be used: forbidden or deprecated."),
              "count": OutputSchema.integer("How often the text names the concept."),
              "concept": OutputSchema.text(), "uri": OutputSchema.text(),
            ], optional: ["note": OutputSchema.text()]), "Terms in the order of the text."),
        "numbers": OutputSchema.list(
          of: OutputSchema.object([
            "source": OutputSchema.text(),
            "target": OutputSchema.text("Value without currency or unit."),
          ]), "Quantities that the languages write in different ways."),
        "pairs": OutputSchema.list(
          of: OutputSchema.object([
            "sentence": OutputSchema.integer("Number of the sentence, from 1."),
            "score": OutputSchema.number("0 to 100."), "source": OutputSchema.text(),
            "target": OutputSchema.text(), "uri": OutputSchema.text(),
          ]), "Approved translations of sentences like those of the text."),
        "total": OutputSchema.integer("Terms, numbers and pairs, also those left out."),
        "truncated": OutputSchema.flag(),
        "left_out": OutputSchema.object([
          "style": OutputSchema.integer(), "notes": OutputSchema.integer(),
          "terms": OutputSchema.integer(), "numbers": OutputSchema.integer(),
          "pairs": OutputSchema.integer(),
        ]),
        "searched": OutputSchema.searched, "sanitized": OutputSchema.sanitized,
      ], optional: ["hint": OutputSchema.hint]),
    answer: { call in
      let brief = try call.opened.lookup().brief(
        try call.input("source", as: "source.txt"),
        options: BriefOptions(
          from: call.arguments.from, to: call.arguments.to,
          pairs: call.arguments.integer("pairs"),
          minimumScore: call.arguments.integer("min_score")))
      let writer = BriefWriter(
        call: call, all: brief,
        searched: try call.searched(from: brief.from, to: brief.to, terms: true, memory: true))
      return writer.json(of: brief.fitted(to: call.arguments.size) { writer.text(of: $0) })
    })
}

/// Writes briefs as JSON.
private struct BriefWriter {
  let call: ToolCall
  /// The brief before it is cut.
  let all: TranslationBrief
  let searched: JSONValue

  func text(of brief: TranslationBrief) -> String { JSONText.text(of: json(of: brief)) }

  func json(of brief: TranslationBrief) -> JSONValue {
    let quotation = call.quotation
    let workspace = call.workspace
    let style = brief.style.map { quotation.json($0) }.fitting(call.arguments.size / 5)
    let total = all.terms.count + all.numbers.count + all.pairs.count
    let leftOut = brief.leftOut
    let leftOutStyle = brief.style.count - style.count
    var json: [String: JSONValue] = [
      "sentences": .int(brief.sentences), "style": .array(style),
      "terms": .array(
        brief.terms.map { term in
          var item: [String: JSONValue] = [
            "source": quotation.json(term.source), "approved": quotation.json(term.approved),
            "forbidden": quotation.json(term.refused), "count": .int(term.count),
            "concept": quotation.json(term.concept.description),
            "uri": ConcordURI.concept(term.concept).json,
          ]
          item["note"] = term.note.map(quotation.json)
          return .object(item)
        }),
      "numbers": .array(
        brief.numbers.map {
          ["source": quotation.json($0.source), "target": quotation.json($0.target)]
        }),
      "pairs": .array(
        brief.pairs.map { pair in
          [
            "sentence": .int(pair.sentence), "score": .double(pair.score),
            "source": quotation.json(pair.source), "target": quotation.json(pair.target),
            "uri": workspace.unitURI(pair.unit, in: pair.file).json,
          ]
        }),
      "total": .int(total),
      "truncated": .bool(
        leftOut.terms + leftOut.numbers + leftOut.pairs + leftOut.notes + leftOutStyle > 0),
      "left_out": [
        "style": .int(leftOutStyle), "notes": .int(leftOut.notes), "terms": .int(leftOut.terms),
        "numbers": .int(leftOut.numbers), "pairs": .int(leftOut.pairs),
      ],
      "searched": searched, "sanitized": true,
    ]
    if total == 0 {
      json["hint"] = """
        Neither the glossaries nor the memory have anything of this text for this pair of languages. Check from \
        and to, or try a lower min_score. Do not present a guess as an approved term.
        """
    } else if leftOut.terms + leftOut.pairs > 0 {
      json["hint"] =
        "Call again with a part of the text, or with a larger max_chars, for what was left out."
    }
    return .object(json)
  }
}
