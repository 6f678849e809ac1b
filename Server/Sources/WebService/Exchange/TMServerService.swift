// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import JSONRPC

/// The protocol of translate-toolkit's tmserver and amaGama, which Weblate, Okapi and Virtaal speak; for reading.
struct TMServerService {
  let service: WebService

  /// - Parameter steps: the decoded steps of the path after `tmserver`.
  func answer(to request: WebRequest, _ steps: [String]) throws -> WebResponse {
    try WebService.require("GET", of: request)
    if steps == ["languages"] { return try languages() }
    guard steps.count >= 3, steps[2] == "unit" else { throw WebProblem.missing("such call") }
    let query = request.query
    guard let text = steps.count > 3 ? steps[3...].joined(separator: "/") : query["source"] else {
      throw WebProblem.field("the text is missing: …/unit/TEXT or …/unit/?source=TEXT")
    }
    let (from, to) = (try WebService.language(steps[0]), try WebService.language(steps[1]))
    let options = LookupOptions(
      from: from, to: to, limit: min(max(1, query.number("max_candidates") ?? 5), 50),
      minimumScore: min(max(1, query.number("min_similarity") ?? 70), 100))
    let found = try service.sessions.current().lookup().lookup(text, options: options).memory
      .filter { $0.status == .approved && $0.kind != .concordance }
    return .json(text: "[" + (try found.map(Self.row).joined(separator: ",")) + "]")
  }

  /// A match, whose quality has a point even if it is whole, since Okapi takes nothing else.
  private static func row(_ match: LookupResult.MemoryHit) throws -> String {
    let hundredths = Int((match.score * 100).rounded())
    let digits = String(hundredths % 100)
    let quality = "\(hundredths / 100).\(String(repeating: "0", count: 2 - digits.count))\(digits)"
    func text(_ value: String) throws -> String { try JSONReport.line(of: value) }
    return try "{\"source\":\(text(match.source)),\"target\":\(text(match.target)),"
      + "\"quality\":\(quality),\"rank\":\(quality),\"context\":\(text(match.file))}"
  }

  private func languages() throws -> WebResponse {
    let settings = try service.sessions.current().workspace.configuration
    let tags = [settings.sourceLanguage, settings.targetLanguage].map {
      JSONValue.string($0.description)
    }
    return try .json(
      ["sourceLanguages": .array(tags), "targetLanguages": .array(tags.reversed())] as JSONValue)
  }
}
