// SPDX-License-Identifier: Apache-2.0
import ConcordKit

/// Files that other programs fetch again and again: the memory as TMX, the glossaries as TBX and as OmegaT's text.
///
/// Each has an ETag of the state of the workspace, so that a program that has it is told so (304).
struct FileService {
  let service: WebService

  /// - Parameter steps: the decoded steps of the path after `files`.
  func answer(to request: WebRequest, _ steps: [String]) throws -> WebResponse {
    try WebService.require("GET", "HEAD", of: request)
    guard steps.count == 1 else { throw WebProblem.missing("such file") }
    let opened = try service.sessions.current()
    let tag = "\"\(steps[0].utf8.count)-\(opened.version)\""
    let known = request.headers["if-none-match"]?.split(separator: ",").map {
      $0.drop(while: \.isWhitespace)
    }
    if let known, known.contains(where: { $0 == tag || $0 == "W/" + tag || $0 == "*" }) {
      var response = WebResponse(304, type: "text/plain", [])
      response.headers["etag"] = tag
      return response
    }
    let (type, bytes) = try content(of: steps[0], in: opened.workspace)
    return WebResponse(
      type: type, request.method == "HEAD" ? [] : bytes,
      headers: ["etag": tag, "cache-control": "no-cache"])
  }

  private func content(of name: String, in workspace: Workspace) throws -> (String, [UInt8]) {
    if name == "glossary.tbx" {
      return ("application/xml", try workspace.exportGlossaries(.tbx).bytes)
    }
    for (ending, type) in [
      (".glossary.txt", "text/plain; charset=utf-8"), (".tmx", "application/xml"),
    ]
    where name.hasSuffix(ending) {
      let tags = name.dropLast(ending.count).split(separator: "-").map { LanguageTag(String($0)) }
      guard tags.count == 2, let from = tags[0], let to = tags[1] else { break }
      return ending == ".tmx"
        ? (type, try workspace.exportMemory(MemoryExportOptions(format: .tmx, from: from, to: to)))
        : (type, try workspace.exportGlossaries(.omegat, from: from, to: to).bytes)
    }
    throw WebProblem.missing("such file; there are zh-en.tmx, zh-en.glossary.txt and glossary.tbx")
  }
}
