// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import JSONRPC

extension APICall {
  /// The most sentences of a lookup.
  private static let mostQueries = 100

  private static let lookupFields =
    languages + [
      Field.number("limit", 1...100, otherwise: 10), .number("min_score", 1...100, otherwise: 60),
    ]

  /// Terms and sentences.
  static let lookups = [
    APICall(
      method: "GET", path: "lookup", summary: "Terms and sentences like a query",
      answerIs: "docs/schemas/lookup.schema.json",
      fields: [.text("q", isNeeded: true)] + lookupFields,
      answer: { service, fields in
        let opened = try service.sessions.current()
        let result = try opened.lookup().lookup(fields.needed("q"), options: options(fields))
        opened.workspace.note(missed: result, on: EditSignature.day)
        return try .json(result)
      }),
    APICall(
      method: "POST", path: "lookup", summary: "Terms and sentences like up to 100 queries",
      answerIs: "results: a list of docs/schemas/lookup.schema.json, in the order of the queries",
      fields: [
        Field(
          name: "queries",
          schema: [
            "type": "array", "items": ["type": "string"], "minItems": 1,
            "maxItems": .int(mostQueries),
          ], isNeeded: true),
        .truth("one_text"),
      ] + lookupFields,
      answer: { service, fields in
        let queries = try fields.list("queries", most: mostQueries).map { value in
          guard let query = value.string, query.contains(where: { !$0.isWhitespace }) else {
            throw WebProblem.field("queries should be texts that are not empty")
          }
          return query
        }
        var results: [LookupResult] = []
        var options = try options(fields)
        options.isOneText = try fields.truth("one_text")
        try service.sessions.current().lookup().lookup(queries, options: options) {
          results.append($0)
        }
        return try .json(["results": results])
      }),
    APICall(
      method: "GET", path: "concordance", summary: "The sentences that contain a phrase",
      answerIs: "units with the phrase, total of all, hasMore",
      fields: [.text("q", isNeeded: true)] + languages + [
        .number("limit", 1...100, otherwise: 20), .number("offset", 0...9900, otherwise: 0),
      ],
      answer: { service, fields in
        try .json(
          service.sessions.current().lookup().phrase(
            fields.needed("q"),
            options: PhraseOptions(
              from: fields.language("from"), to: fields.language("to"),
              offset: fields.number("offset", 0...9900, otherwise: 0),
              limit: fields.number("limit", 1...100, otherwise: 20))))
      }),
  ]

  private static func options(_ fields: APIFields) throws -> LookupOptions {
    LookupOptions(
      from: try fields.language("from"), to: try fields.language("to"),
      limit: try fields.number("limit", 1...100, otherwise: 10),
      minimumScore: try fields.number("min_score", 1...100, otherwise: 60))
  }
}
