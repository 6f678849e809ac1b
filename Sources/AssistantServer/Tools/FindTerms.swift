// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import JSONRPC

extension AssistantTool {
  /// The terms in a text.
  static let findTerms = AssistantTool(
    name: "find_terms", title: "Find approved terms in a text",
    description: """
      Finds every term of the team's glossaries in a text, in either direction, with the translations to use and \
      the ones not to use. Call it before translating or reviewing. A concept that the answer lacks is not in the \
      glossaries; that does not make a word wrong.
      """,
    parameters: [
      ToolParameter(
        "text", .text(limit: ToolParameter.longestText), isRequired: true,
        about: "The text to search, up to 1,000,000 bytes."),
      .from, .to, .cursor, .size,
    ],
    output: OutputSchema.answer(
      list: "terms",
      of: OutputSchema.object(
        [
          "found": OutputSchema.text("The words of the text."),
          "count": OutputSchema.integer("How often the text has them."),
          "places": OutputSchema.list(
            of: OutputSchema.object([
              "offset": OutputSchema.integer("First UTF-8 byte in the text, from 0."),
              "length": OutputSchema.integer("UTF-8 bytes."),
            ]), "The first places, at most 10."),
          "status": OutputSchema.text(
            "Status of the found words: preferred, admitted, deprecated, forbidden."),
          "approved": OutputSchema.list(
            of: OutputSchema.text(), "Translations to use, best first; none if nobody has decided."),
          "forbidden": OutputSchema.list(
            of: OutputSchema.text(), "Translations not to use: forbidden or deprecated."),
          "concept": OutputSchema.text(),
          "uri": OutputSchema.text("Resource with the whole entry."),
          "glossary": OutputSchema.text(),
        ],
        optional: [
          "subject": OutputSchema.text(), "note": OutputSchema.text(),
          "since": OutputSchema.text("Date since which the found term is in use."),
          "until": OutputSchema.text("Date until which the found term was in use."),
        ]), "Terms in the order of the text, each once."),
    answer: { call in
      let quotation = call.quotation
      let found = try call.opened.lookup().terms(
        in: call.arguments.text("text"), from: call.arguments.from, to: call.arguments.to)
      var groups: [[String]: Int] = [:]
      var terms: [(place: TermsInText.Place, places: [JSONValue], count: Int)] = []
      for place in found.terms {
        let here: JSONValue = ["offset": .int(place.offset), "length": .int(place.length)]
        let key = [place.concept.description, place.found]
        if let index = groups[key] {
          terms[index].count += 1
          if terms[index].places.count < 10 { terms[index].places.append(here) }
        } else {
          groups[key] = terms.count
          terms.append((place, [here], 1))
        }
      }
      let offset = try call.arguments.offset(in: call.scope)
      let items = terms.dropFirst(offset).prefix(call.arguments.size / 100).map { term in
        var item: [String: JSONValue] = [
          "found": quotation.json(term.place.found), "count": .int(term.count),
          "places": .array(term.places), "status": .string(term.place.status.rawValue),
          "approved": quotation.json(term.place.approved),
          "forbidden": quotation.json(term.place.refused),
          "concept": quotation.json(term.place.concept.description),
          "uri": ConcordURI.concept(term.place.concept).json,
          "glossary": quotation.json(term.place.glossary),
        ]
        item["subject"] = term.place.subject.map(quotation.json)
        item["note"] = term.place.note.map(quotation.json)
        item["since"] = term.place.since.map(quotation.json)
        item["until"] = term.place.until.map(quotation.json)
        return JSONValue.object(item)
      }
      return call.fitted(
        ListAnswer(
          "terms", items, offset: min(offset, terms.count), total: terms.count,
          hasMore: offset + items.count < terms.count,
          members: ["searched": try call.searched(from: found.from, to: found.to, terms: true)]),
        isEmptyHint: """
          No term of the glossaries is in the text for this pair of languages. Check from and to; ask \
          concordance for a phrase. Do not present a guess as an approved term.
          """)
    })
}
