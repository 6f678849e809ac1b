// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import JSONRPC

/// The call `translate` of Apertium's server, the one field in which OmegaT takes the address of a server for its
/// suggestions.
///
/// This is a memory and no machine translation: the answer is the translation of the most similar unit, and empty when
/// none is as similar as the address says (`/apertium/85/translate`; 75 without a number).
struct ApertiumService {
  let service: WebService

  /// - Parameter steps: the decoded steps of the path after `apertium`.
  func answer(to request: WebRequest, _ steps: [String]) throws -> WebResponse {
    try WebService.require("GET", "POST", of: request)
    let score = steps.count == 2 ? Int(steps[0]) : 75
    guard steps.last == "translate", steps.count <= 2, let score, (1...100).contains(score) else {
      throw WebProblem.missing("such call")
    }
    var form = request.query
    for (name, value) in WebForm(request.text).fields where form[name] == nil { form[name] = value }
    guard let text = form["q"], let pair = form["langpair"] else {
      throw WebProblem.field("the fields q and langpair are needed")
    }
    let tags = try pair.split(separator: "|").map { try WebService.language(String($0)) }
    guard tags.count == 2 else { throw WebProblem.field("langpair is two tags: zh|en") }
    let options = LookupOptions(from: tags[0], to: tags[1], limit: 5, minimumScore: score)
    let best = try service.sessions.current().lookup().lookup(text, options: options).memory
      .first { $0.status == .approved && $0.kind != .concordance && $0.score >= Double(score) }
    return try .json(
      [
        "responseData": ["translatedText": .string(best?.target ?? "")], "responseStatus": 200,
        "responseDetails": nil,
      ] as JSONValue)
  }
}
