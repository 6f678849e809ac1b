// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import JSONRPC

extension AssistantTool {
  /// Units of the memory like a sentence.
  static let lookUp = AssistantTool(
    name: "look_up", title: "Look up a sentence in the translation memory",
    description: """
      Finds earlier translations of sentences like the one given, with a score from 0 to 100 and what differs, and \
      the approved terms that it names. Use it for one sentence or term; translation_brief answers for a whole \
      text. A match below 100 is of a different sentence: adapt it, and heed its warnings.
      """,
    parameters: [
      ToolParameter(
        "sentence", .text(limit: 20_000), isRequired: true,
        about: "A sentence or a term, up to 20,000 bytes."),
      .from, .to,
      ToolParameter(
        "min_score", .integer(50...100, default: 60), about: "The lowest score of a match."),
      ToolParameter("limit", .integer(1...20, default: 5), about: "The most matches."),
      .cursor, .size,
    ],
    output: OutputSchema.answer(
      list: "matches",
      of: OutputSchema.object(
        [
          "score": OutputSchema.number("0 to 100; 100 only for the same text."),
          "kind": OutputSchema.text(
            "context, exact, normalized, placeable, fuzzy; concordance contains the query; fragment has a part of it."
          ),
          "source": OutputSchema.text("Sentence of the memory in the language of the query."),
          "target": OutputSchema.text("Its translation."),
          "status": OutputSchema.text("approved, or needs-review: nobody has confirmed the pair."),
          "differences": OutputSchema.list(
            of: OutputSchema.object([
              "kind": OutputSchema.text("replace, insert, delete or number."),
              "query": OutputSchema.text("Words of the query."),
              "memory": OutputSchema.text("Words of the sentence in the memory."),
            ]), "What must change, at most 20."),
          "penalties": OutputSchema.list(
            of: OutputSchema.text(), "Smaller differences that lowered the score."),
          "warnings": OutputSchema.list(
            of: OutputSchema.text(),
            """
            Differences that must not be overlooked: negation, number, date, country, opposite, term.
            """),
          "paper": OutputSchema.text("Resource with the paper."),
          "uri": OutputSchema.text("Resource with the unit."),
        ],
        optional: ["section": OutputSchema.text("Part of the paper: title, abstract, body.")]),
      "Sentences of the memory, best first.",
      required: [
        "terms": OutputSchema.list(
          of: OutputSchema.object([
            "source": OutputSchema.text("The term that the query names, or nearly names."),
            "status": OutputSchema.text("Status of that term."),
            "match": OutputSchema.text("How the query names it: exact, inflected, similar."),
            "approved": OutputSchema.texts, "forbidden": OutputSchema.texts,
            "concept": OutputSchema.text(), "uri": OutputSchema.text(),
          ]), "Concepts that the query names, best first.")
      ]),
    answer: { call in
      let quotation = call.quotation
      let sentence = call.arguments.text("sentence")
      let limit = call.arguments.integer("limit")
      let offset = try call.arguments.offset(in: call.scope)
      let found = try call.opened.lookup().lookup(
        sentence,
        options: LookupOptions(
          from: call.arguments.from, to: call.arguments.to, limit: limit,
          minimumScore: call.arguments.integer("min_score")))
      let workspace = call.workspace
      let fragments = found.fragments.flatMap(\.units).prefix(limit)
      let matches = (found.memory + fragments).map { match in
        let differences = match.edits.prefix(20).map { edit -> JSONValue in
          [
            "kind": .string(edit.operation.rawValue),
            "query": .string(quotation.text(sentence.utf8Part(edit.queryBytes))),
            "memory": .string(quotation.text(match.source.utf8Part(edit.unitBytes))),
          ]
        }
        var item: [String: JSONValue] = [
          "score": .double(match.score), "kind": .string(match.kind.rawValue),
          "source": quotation.json(match.source), "target": quotation.json(match.target),
          "status": .string(match.status.rawValue), "differences": .array(Array(differences)),
          "penalties": .array(match.penalties.map { .string($0.rawValue) }),
          "warnings": .array(match.warnings.map { .string($0.rawValue) }),
          "paper": workspace.paperURI(match.file).json,
          "uri": workspace.unitURI(match.unit, in: match.file).json,
        ]
        item["section"] = match.part.map { .string($0.rawValue) }
        return JSONValue.object(item)
      }
      // Proposals that nobody has decided on are not an answer.
      let decided = found.terms.filter { term in
        term.sourceStatus != .proposed && term.targets.contains { $0.status != .proposed }
      }
      let terms = decided.map { term -> JSONValue in
        [
          "source": quotation.json(term.source), "status": .string(term.sourceStatus.rawValue),
          "match": .string(term.match.rawValue),
          "approved": quotation.json(term.targets.filter(\.status.isApproved).map(\.term)),
          "forbidden": quotation.json(term.targets.filter(\.status.isRefused).map(\.term)),
          "concept": quotation.json(term.concept.description),
          "uri": ConcordURI.concept(term.concept).json,
        ]
      }
      // The terms have at most a third of the answer, so that there is room for matches.
      let kept = terms.fitting(call.arguments.size / 3)
      return call.fitted(
        ListAnswer(
          "matches", all: matches, from: offset,
          members: [
            "terms": .array(kept),
            "searched": try call.searched(
              from: found.from, to: found.to, terms: true, memory: true),
          ]),
        isEmptyHint: """
          The memory has no sentence like this one at min_score or above for this pair of languages. Try a lower \
          min_score, or concordance with the part that matters.
          """)
    })
}

extension String {
  /// The text of a range of UTF-8 bytes; empty for a range that is not in the text.
  func utf8Part(_ range: Range<Int>) -> String {
    guard range.lowerBound >= 0, range.upperBound <= utf8.count else { return "" }
    let start = utf8.index(startIndex, offsetBy: range.lowerBound)
    let end = utf8.index(start, offsetBy: range.count)
    return String(decoding: utf8[start..<end], as: UTF8.self)
  }
}

extension Array where Element == JSONValue {
  /// The longest beginning whose text takes at most so many UTF-8 bytes.
  func fitting(_ limit: Int) -> [JSONValue] {
    var size = 0
    return Array(
      prefix { item in
        size += JSONText.size(of: item) + 1
        return size <= limit
      })
  }
}
