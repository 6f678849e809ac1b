import ConcordKit

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
  ]
}
