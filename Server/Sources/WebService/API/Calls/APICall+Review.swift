// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import JSONRPC

extension APICall {
  /// The units that wait for a person, and decisions on them.
  static let review = [
    APICall(
      method: "GET", path: "review", summary: "The units that wait for a person",
      answerIs:
        "units and claims: as docs/schemas/review.schema.json; versions: one for each unit; total",
      fields: [
        .number("limit", 1...100, otherwise: 20), .number("offset", 0...1_000_000, otherwise: 0),
      ],
      answer: { service, fields in
        let queue = try service.sessions.current().reviewQueue()
        let items = try queue.items(
          from: fields.number("offset", 0...1_000_000, otherwise: 0),
          limit: fields.number("limit", 1...100, otherwise: 20))
        let claims = try service.sessions.current().workspace.review(by: fields.person?.name)
          .claims()
        return try .json(ReviewAnswer(total: queue.count, units: items, claims: claims))
      }),
    APICall(
      method: "POST", path: "claims",
      summary: "Claim the next units that nobody else has, so that others leave them alone",
      answerIs: "as GET review; total: how many were claimed",
      fields: [
        .number("limit", 1...100, otherwise: 20), .number("minutes", 1...1440, otherwise: 30),
      ],
      answer: { service, fields in
        let review = try service.sessions.current().workspace.review(by: fields.person?.name)
        let list = try review.claimNext(
          fields.number("limit", 1...100, otherwise: 20),
          minutes: fields.number("minutes", 1...1440, otherwise: ReviewClaim.minutes))
        return try .json(
          ReviewAnswer(total: list.units.count, units: list.units, claims: list.claims))
      }),
    APICall(
      method: "POST", path: "review", summary: "Decide on a unit",
      answerIs: "id: the unit; total: how many units wait now",
      fields: [
        .text("file", isNeeded: true), .text("id", isNeeded: true),
        .text("version", isNeeded: true),
        Field(
          name: "decision",
          schema: ["type": "string", "enum": ["accept", "reject", "edit", "claim", "release"]],
          isNeeded: true), .text("language"), .text("text"),
      ],
      answer: { service, fields in
        let decision = ReviewDecision(
          file: try fields.needed("file"), id: UnitID(try fields.needed("id")),
          version: try fields.needed("version"), kind: try ReviewDecision.Kind(fields))
        try decision.carryOut(in: service, by: fields.person?.name)
        let total = try service.sessions.current().reviewQueue().count
        return try .json(
          ["id": .string(decision.id.description), "total": .int(total)] as JSONValue)
      }),
  ]

  private struct ReviewAnswer: Encodable {
    var total: Int
    var units: [ReviewItem]
    var versions: [String]
    var claims: [ReviewClaim]

    init(total: Int, units: [ReviewItem], claims: [ReviewClaim]) throws {
      self.total = total
      self.units = units
      versions = try units.map(ReviewDecision.version)
      let places = Set(units.map { ReviewPlace($0) })
      self.claims = claims.filter { places.contains($0.place) }
    }
  }
}

/// A decision on a unit that somebody has seen.
struct ReviewDecision {
  enum Kind {
    case accept
    case reject
    case edit(LanguageTag, String)
    case claim
    case release

    init(_ fields: APIFields) throws {
      switch try fields.needed("decision") {
      case "accept": self = .accept
      case "reject": self = .reject
      case "edit":
        guard let language = try fields.language("language") else {
          throw WebProblem.field("the field language is missing")
        }
        self = .edit(language, try fields.needed("text"))
      case "claim": self = .claim
      case "release": self = .release
      default:
        throw WebProblem.field("decision should be accept, reject, edit, claim or release")
      }
    }
  }

  var file: String
  var id: UnitID
  /// The result of `version(of:)` for the unit that was seen.
  var version: String
  var kind: Kind

  /// A text that changes whenever the unit does.
  static func version(of item: ReviewItem) throws -> String {
    String(SHA256.hex(of: try JSONReport.line(of: item).utf8).prefix(16))
  }

  /// Decides, if the unit is as it was seen.
  ///
  /// - Throws: `WebProblem` with status 409 if it is not, and 404 if there is no such paper.
  func carryOut(in service: WebService, by person: String?) throws {
    let workspace = try service.sessions.current().workspace
    // The name is compared with those of the memory and is never used as a path.
    guard try workspace.memoryStore.papers().contains(where: { $0.name == file }) else {
      throw WebProblem.missing("such paper")
    }
    let review = workspace.review(by: person)
    let place = ReviewPlace(file: file, id: id)
    if case .release = kind {
      try review.release([place])
      return
    }
    let now = try review.item(at: place)
    guard let item = now, try Self.version(of: item) == version else { throw try changed(to: now) }
    switch kind {
    case .claim: try review.claim([place])
    case .release: break
    case .accept: try review.accept([place], seen: [item])
    case .reject: try review.reject([place], seen: [item])
    case .edit(let language, let text):
      try review.edit(place, language: language, text: text, seen: [item])
    }
    service.papers.publishForeignChanges(in: file)
  }

  /// The problem that the unit is not as it was seen, with the text that was sent and the unit as it is now.
  private func changed(to now: ReviewItem?) throws -> WebProblem {
    var members: [String: JSONValue] = [:]
    if case .edit(_, let text) = kind { members["yours"] = .string(text) }
    if let now {
      members["unit"] = try WebResponse.value(now)
      members["version"] = .string(try Self.version(of: now))
    }
    return WebProblem(
      409, "review/changed",
      detail: "the unit was decided or changed since it was read; read it again", members: members)
  }
}
