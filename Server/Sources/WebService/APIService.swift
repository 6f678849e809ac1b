import ConcordKit
import JSONRPC

/// The service's own interface, `/api/v1`: the results of the library as JSON, as `--format json` of the command line.
struct APIService {
  let service: WebService

  /// The most sentences of a lookup.
  private static let mostQueries = 100

  /// A call, and what is said of it in the description of the interface.
  private struct Call: Sendable {
    var method: String
    var path: String
    var summary: String
    /// The fields, each with its type in JSON Schema and whether it is needed.
    var fields: [(name: String, type: String, isNeeded: Bool)]
    var answer: @Sendable (APIService, Fields) throws -> WebResponse
  }

  /// The fields of a request: of the body if it has one, else of the query.
  private struct Fields {
    let value: JSONValue
    let step: String?

    func text(_ name: String) throws -> String? {
      switch value[name] {
      case .null: return nil
      case .string(let text): return text
      default: throw WebProblem.field("\(name) is a text")
      }
    }

    func needed(_ name: String) throws -> String {
      guard let text = try text(name) else { throw WebProblem.field("the field \(name) is missing") }
      return text
    }

    func number(_ name: String, _ range: ClosedRange<Int>, otherwise: Int) throws -> Int {
      if value[name].isNull { return otherwise }
      guard let number = value[name].int ?? value[name].string.flatMap({ Int($0) }),
        range.contains(number)
      else {
        throw WebProblem.field(
          "\(name) is a number from \(range.lowerBound) to \(range.upperBound)")
      }
      return number
    }

    func language(_ name: String) throws -> LanguageTag? { try WebService.language(text(name)) }
  }

  private static let calls: [Call] = [
    Call(
      method: "GET", path: "lookup", summary: "Terms and sentences like a query",
      fields: [
        ("q", "string", true), ("from", "string", false), ("to", "string", false),
        ("limit", "integer", false), ("min_score", "integer", false),
      ],
      answer: { api, fields in
        try .json(
          api.service.sessions.current().lookup().lookup(
            fields.needed("q"), options: lookupOptions(fields)))
      }),
    Call(
      method: "POST", path: "lookup", summary: "Terms and sentences like up to 100 queries",
      fields: [
        ("queries", "array", true), ("from", "string", false), ("to", "string", false),
        ("limit", "integer", false), ("min_score", "integer", false),
      ],
      answer: { api, fields in
        let queries = (fields.value["queries"].array ?? []).map(\.string)
        guard !queries.isEmpty, queries.count <= mostQueries, !queries.contains(nil) else {
          throw WebProblem.field("queries is a list of 1 to \(mostQueries) texts")
        }
        var results: [LookupResult] = []
        try api.service.sessions.current().lookup().lookup(
          queries.compactMap(\.self), options: lookupOptions(fields)
        ) { results.append($0) }
        return try .json(["results": results])
      }),
    Call(
      method: "GET", path: "concordance", summary: "The sentences that contain a phrase",
      fields: [
        ("q", "string", true), ("from", "string", false), ("to", "string", false),
        ("limit", "integer", false), ("offset", "integer", false),
      ],
      answer: { api, fields in
        try .json(
          api.service.sessions.current().lookup().phrase(
            fields.needed("q"),
            options: PhraseOptions(
              from: fields.language("from"), to: fields.language("to"),
              offset: fields.number("offset", 0...9900, otherwise: 0),
              limit: fields.number("limit", 1...100, otherwise: 20))))
      }),
    Call(
      method: "POST", path: "terms", summary: "The terms in a text",
      fields: [("text", "string", true), ("from", "string", false), ("to", "string", false)],
      answer: { api, fields in
        try .json(
          api.service.sessions.current().lookup().terms(
            in: fields.needed("text"), from: fields.language("from"), to: fields.language("to")))
      }),
    Call(
      method: "GET", path: "concepts", summary: "The concepts, or those whose subject begins so",
      fields: [("subject", "string", false)],
      answer: { api, fields in
        try .json(
          api.service.sessions.current().workspace.concepts(subject: fields.text("subject")))
      }),
    Call(
      method: "GET", path: "concepts/{id}", summary: "One concept by its id or a term", fields: [],
      answer: { api, fields in
        let listing = try api.service.sessions.current().workspace
          .concepts(named: fields.step ?? "")
        guard let entry = listing.entry else { throw WebProblem.missing("such concept") }
        return try .json(entry)
      }),
    Call(
      method: "POST", path: "check", summary: "The findings of a draft",
      fields: [
        ("text", "string", true), ("name", "string", false), ("source", "string", false),
        ("from", "string", false), ("to", "string", false), ("date", "string", false),
        ("strict", "boolean", false),
      ],
      answer: { api, fields in
        let name = try fields.text("name") ?? "draft.md"
        let options = DraftCheckOptions(
          source: try fields.text("source").map { .text($0, name: "source.md") },
          from: try fields.language("from"), to: try fields.language("to"),
          date: try fields.text("date"), isStrict: fields.value["strict"] == true)
        let result = try api.service.sessions.current().check().check(
          [.text(fields.needed("text"), name: name)], options: options)
        return try .json(CheckReportJSON(result.report))
      }),
    Call(
      method: "POST", path: "align", summary: "The sentences of two texts in pairs",
      fields: [
        ("source", "string", true), ("target", "string", true), ("from", "string", false),
        ("to", "string", false),
      ],
      answer: { api, fields in
        var options = AlignOptions()
        options.source = try fields.language("from")
        options.target = try fields.language("to")
        return try .json(
          api.service.sessions.current().workspace.align(
            .text(fields.needed("source"), name: "source.txt"),
            .text(fields.needed("target"), name: "target.txt"), options: options))
      }),
    Call(
      method: "POST", path: "brief", summary: "What to know of a text before translating it",
      fields: [
        ("text", "string", true), ("from", "string", false), ("to", "string", false),
        ("pairs", "integer", false), ("min_score", "integer", false), ("size", "integer", false),
      ],
      answer: { api, fields in
        let options = BriefOptions(
          from: try fields.language("from"), to: try fields.language("to"),
          pairs: try fields.number("pairs", 0...20, otherwise: 3),
          minimumScore: try fields.number("min_score", 50...100, otherwise: 70))
        let brief = try api.service.sessions.current().lookup().brief(
          .text(fields.needed("text"), name: "text.txt"), options: options)
        return .json(
          text: try JSONReport.line(
            of: brief.fitted(to: fields.number("size", 1000...1_000_000, otherwise: 20_000)) {
              try JSONReport.line(of: $0)
            }))
      }),
    Call(
      method: "GET", path: "review", summary: "The units that wait for a person",
      fields: [("limit", "integer", false), ("offset", "integer", false)],
      answer: { api, fields in
        let queue = try api.service.sessions.current().reviewQueue()
        let items = try queue.items(
          from: fields.number("offset", 0...Int.max, otherwise: 0),
          limit: fields.number("limit", 1...100, otherwise: 20))
        return try .json(ReviewPage(total: queue.count, units: items))
      }),
  ]

  private struct ReviewPage: Encodable {
    var total: Int
    var units: [ReviewItem]
  }

  private static func lookupOptions(_ fields: Fields) throws -> LookupOptions {
    LookupOptions(
      from: try fields.language("from"), to: try fields.language("to"),
      limit: try fields.number("limit", 1...100, otherwise: 10),
      minimumScore: try fields.number("min_score", 1...100, otherwise: 60))
  }

  /// - Parameter steps: the decoded steps of the path after `/api/v1`.
  func answer(to request: WebRequest, _ steps: [String]) throws -> WebResponse {
    if steps == ["openapi.json"] {
      try WebService.require("GET", of: request)
      return try .json(Self.description)
    }
    let path = steps.first.map { steps.count == 2 ? "\($0)/{id}" : $0 } ?? ""
    let own = Self.calls.filter { $0.path == path && steps.count <= 2 }
    guard !own.isEmpty else { throw WebProblem.missing("such call; see /api/v1/openapi.json") }
    guard let call = own.first(where: { $0.method == request.method }) else {
      throw WebProblem(
        405, "request/method", detail: "use \(own.map(\.method).joined(separator: " or ")) here")
    }
    return try call.answer(self, fields(of: request, call, step: steps.dropFirst().first))
  }

  private func fields(of request: WebRequest, _ call: Call, step: String?) throws -> Fields {
    guard call.method == "POST" else {
      return Fields(
        value: .object(request.query.fields.mapValues { .string($0) }), step: step)
    }
    let type = request.headers["content-type"]?.lowercased() ?? ""
    guard type.hasPrefix("application/json") else {
      throw WebProblem(415, "request/type", detail: "the body is JSON: application/json")
    }
    guard let value = JSONValue(reading: request.body), value.object != nil else {
      throw WebProblem(400, "request/body", detail: "the body is no JSON object")
    }
    return Fields(value: value, step: step)
  }

  /// The description of the interface (OpenAPI 3.1).
  private static var description: JSONValue {
    var paths: [String: [String: JSONValue]] = [:]
    for call in calls {
      paths["/api/v1/\(call.path)", default: [:]][call.method.lowercased()] = operation(call)
    }
    return [
      "openapi": "3.1.0",
      "info": ["title": "Concord", "version": .string(ConcordVersion.current)],
      "paths": .object(paths.mapValues { .object($0) }),
    ]
  }

  private static func operation(_ call: Call) -> JSONValue {
    func schema(_ type: String) -> JSONValue {
      type == "array"
        ? ["type": "array", "items": ["type": "string"], "minItems": 1, "maxItems": .int(mostQueries)]
        : ["type": .string(type)]
    }
    var operation: [String: JSONValue] = [
      "summary": .string(call.summary),
      "responses": [
        "200": [
          "description": "the result, as the command line gives it",
          "content": ["application/json": ["schema": ["type": "object"]]],
        ],
        "default": [
          "description": "why there is none",
          "content": ["application/problem+json": ["schema": ["type": "object"]]],
        ],
      ],
    ]
    var parameters: [JSONValue] = []
    if call.path.hasSuffix("{id}") {
      parameters.append(
        ["name": "id", "in": "path", "required": true, "schema": ["type": "string"]])
    }
    if call.method == "GET" {
      parameters += call.fields.map {
        [
          "name": .string($0.name), "in": "query", "required": .bool($0.isNeeded),
          "schema": schema($0.type),
        ]
      }
    } else {
      let properties = Dictionary(call.fields.map { ($0.name, schema($0.type)) }) { $1 }
      operation["requestBody"] = [
        "required": true,
        "content": [
          "application/json": [
            "schema": [
              "type": "object", "properties": .object(properties),
              "required": .array(call.fields.filter(\.isNeeded).map { .string($0.name) }),
            ]
          ]
        ],
      ]
    }
    operation["parameters"] = .array(parameters)
    return .object(operation)
  }
}
