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
    let file = try Self.file(named: steps[0])
    let tag = "\"\(steps[0].utf8.count)-\(opened.version)\""
    let known = request.headers["if-none-match"]?.split(separator: ",").map {
      $0.drop(while: \.isWhitespace)
    }
    if let known, known.contains(where: { $0 == tag || $0 == "W/" + tag || $0 == "*" }) {
      var response = WebResponse(304, type: "text/plain", [])
      response.headers["etag"] = tag
      return response
    }
    let bytes = try file.content(opened.workspace)
    return WebResponse(
      type: file.type, request.method == "HEAD" ? [] : bytes,
      headers: ["etag": tag, "cache-control": "no-cache"])
  }

  /// A file that there is, with its media type.
  private struct ServedFile {
    let type: String
    let content: (Workspace) throws -> [UInt8]
  }

  /// - Throws: `WebProblem` with status 404 for another name.
  private static func file(named name: String) throws -> ServedFile {
    if name == "glossary.tbx" {
      return ServedFile(type: "application/xml") { try $0.exportGlossaries(.tbx).bytes }
    }
    for ending in [".glossary.txt", ".tmx"] where name.hasSuffix(ending) {
      let tags = name.dropLast(ending.count).split(separator: "-").map { LanguageTag(String($0)) }
      guard tags.count == 2, let from = tags[0], let to = tags[1] else { break }
      if ending == ".tmx" {
        return ServedFile(type: "application/xml") {
          try $0.exportMemory(MemoryExportOptions(format: .tmx, from: from, to: to))
        }
      }
      return ServedFile(type: "text/plain; charset=utf-8") {
        try $0.exportGlossaries(.omegat, from: from, to: to).bytes
      }
    }
    throw WebProblem.missing("such file; there are zh-en.tmx, zh-en.glossary.txt and glossary.tbx")
  }
}
