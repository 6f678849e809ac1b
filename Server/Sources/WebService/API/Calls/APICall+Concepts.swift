// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import JSONRPC

extension APICall {
  /// The terms in a text.
  static let terms = [
    APICall(
      method: "POST", path: "terms", summary: "The terms in a text",
      answerIs: "from, to, and terms with their places in UTF-8 bytes of the text",
      fields: [.text("text", isNeeded: true)] + languages,
      answer: { service, fields in
        try .json(
          service.sessions.current().lookup().terms(
            in: fields.needed("text"), from: fields.language("from"), to: fields.language("to")))
      })
  ]

  /// The concepts of the glossaries.
  static let concepts = [
    APICall(
      method: "GET", path: "concepts", summary: "All concepts, or those whose subject begins so",
      answerIs: "docs/schemas/glossary-list.schema.json", fields: [.text("subject")],
      answer: { service, fields in
        try .json(
          service.sessions.current().workspace.concepts(subject: fields.text("subject")))
      }),
    APICall(
      method: "GET", path: "concepts/{id}", summary: "One concept by its id or one of its terms",
      answerIs: "docs/schemas/glossary-show.schema.json", fields: [],
      answer: { service, fields in
        let listing = try service.sessions.current().workspace.concepts(named: fields.step)
        guard !listing.concepts.isEmpty else { throw WebProblem.missing("such concept") }
        return try .json(listing)
      }),
    APICall(
      method: "GET", path: "history/{id}", summary: "Who changed a concept, and when",
      answerIs: "histories: one for each glossary that has the concept", fields: [],
      answer: { service, fields in
        let found = try service.sessions.current().workspace.history(of: fields.step)
        guard !found.isEmpty else { throw WebProblem.missing("such concept") }
        return try .json(["histories": found])
      }),
    APICall(
      method: "POST", path: "concepts", summary: "Propose a concept",
      answerIs: "concept, glossary, sources",
      fields: [
        Field(
          name: "terms",
          schema: [
            "type": "object", "minProperties": 1, "maxProperties": 20,
            "additionalProperties": ["type": "string", "maxLength": 500],
            "description": "a term for each language",
          ], isNeeded: true), .text("note", longest: 2000), .text("source", longest: 500),
      ],
      answer: { service, fields in
        let terms = try (fields.value["terms"].object ?? [:]).sorted { $0.key < $1.key }.map {
          guard let tag = try WebService.language($0.key), let text = $0.value.string else {
            throw WebProblem.field("terms should have a text for each language")
          }
          return (language: tag, text: text)
        }
        return try .json(
          ConceptProposal(terms, note: fields.text("note"), source: fields.text("source"))
            .carryOut(in: service, by: fields.person))
      }),
    APICall(
      method: "POST", path: "concepts/{id}", summary: "Decide about a proposed concept",
      answerIs: "concept, glossary",
      fields: [
        Field(
          name: "decision", schema: ["type": "string", "enum": ["approve", "refuse"]],
          isNeeded: true), .text("language"),
      ],
      answer: { service, fields in
        let edit = try ConceptProposal.decide(
          fields.step, fields.needed("decision"), language: fields.language("language"),
          in: service, by: fields.person)
        return try .json(
          [
            "concept": .string(edit.concept.description), "glossary": .string(edit.glossary),
          ] as JSONValue)
      }),
  ]

  /// Comments on concepts and units, and the searches that found nothing.
  static let notes = [
    APICall(
      method: "GET", path: "comments", summary: "The comments on a concept or a unit, or all",
      answerIs: "comments: as docs/schemas/comment.schema.json",
      fields: [.text("concept"), .text("unit")],
      answer: { service, fields in
        try .json([
          "comments": service.sessions.current().workspace.comments(on: fields.commented())
        ])
      }),
    APICall(
      method: "POST", path: "comments", summary: "Comment on a concept or a unit",
      answerIs: "the comment: an element of docs/schemas/comment.schema.json",
      fields: [
        .text("concept"), .text("unit"), .text("text", isNeeded: true, longest: 10_000),
        .text("source", longest: 2000),
      ],
      answer: { service, fields in
        guard let item = try fields.commented() else {
          throw WebProblem.field("the field concept or the field unit is missing")
        }
        return try .json(
          service.sessions.current().workspace.comment(
            on: item, fields.needed("text"), source: fields.text("source"),
            by: fields.person?.name ?? "", at: EditSignature.now))
      }),
    APICall(
      method: "GET", path: "searches", summary: "The searches that found nothing",
      answerIs: "searches: as docs/schemas/glossary-searches.schema.json",
      fields: [],
      answer: { service, _ in
        try .json(["searches": service.sessions.current().workspace.missedSearches()])
      }),
    APICall(
      method: "GET", path: "notices",
      summary:
        "Decided proposals and changed terms of a team's store, with the papers that use them",
      answerIs: "notices: as docs/schemas/team-notices.schema.json",
      fields: [
        .text("since"),
        Field(
          name: "mine", schema: ["type": "string", "enum": ["true", "false"]], isNeeded: false),
      ],
      answer: { service, fields in
        try .json([
          "notices": TeamNotices.found(
            since: fields.text("since"), isOwn: fields.text("mine") == "true", by: fields.person,
            in: service)
        ])
      }),
  ]
}

extension APIFields {
  /// The concept or the unit that a comment is on.
  fileprivate func commented() throws -> StoreItem? {
    let (concept, unit) = (try text("concept"), try text("unit"))
    guard concept == nil || unit == nil else {
      throw WebProblem.field("give the field concept or the field unit, not both")
    }
    return concept.map { .concept(ConceptID($0)) } ?? unit.map { .unit(UnitID($0)) }
  }
}
