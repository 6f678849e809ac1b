// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import Foundation
import JSONRPC

@testable import WebService

/// A workspace of its own for one test, with a service for it; the folder is removed with the value.
final class ServiceWorkspace: Sendable {
  let root: String
  let service: WebService

  init(
    options: ServiceOptions = ServiceOptions(), pairs: [(String, String)] = ServiceWorkspace.pairs
  ) throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent(
      "concord-web-\(UUID().uuidString)")
    root = url.path
    for folder in ["glossaries", "tm"] {
      try FileManager.default.createDirectory(
        at: url.appendingPathComponent(folder), withIntermediateDirectories: true)
    }
    service = WebService(root: root, options: options)
    try write(Self.glossary, to: "glossaries/sco.yaml")
    try add("talks", pairs)
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  func write(_ text: String, to path: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: root + "/" + path))
  }

  func text(of path: String) throws -> String {
    try String(contentsOfFile: root + "/" + path, encoding: .utf8)
  }

  /// Writes a paper; the units whose numbers are in `waiting` wait for a review.
  func add(_ name: String, _ pairs: [(String, String)], waiting: Set<Int> = []) throws {
    let units = pairs.enumerated().map { number, pair in
      TranslationUnit(
        id: UnitID("\(name).body.\(number + 1)"),
        variants: [
          TranslationUnitVariant(language: .chinese, text: pair.0),
          TranslationUnitVariant(language: .english, text: pair.1),
        ],
        properties: waiting.contains(number)
          ? [Property(UnitProperty.status, ReviewStatus.needsReview.rawValue)] : [],
        notes: waiting.contains(number) ? ["the confidence is 0.4"] : [])
    }
    try Data(TMXWriter.bytes(of: units).bytes).write(
      to: URL(fileURLWithPath: root + "/tm/\(name).tmx"))
  }

  // Requests.

  func get(_ target: String, headers: [String: String] = [:]) -> WebResponse {
    service.answer(to: WebRequest("GET", target, headers: headers))
  }

  func post(_ target: String, _ body: String, type: String? = nil, headers: [String: String] = [:])
    -> WebResponse
  {
    var headers = headers
    if let type { headers["Content-Type"] = type }
    return service.answer(to: WebRequest("POST", target, headers: headers, body: Array(body.utf8)))
  }

  func post(_ target: String, json: JSONValue, headers: [String: String] = [:]) throws
    -> WebResponse
  {
    post(
      target, String(decoding: try JSONEncoder().encode(json), as: UTF8.self),
      type: "application/json", headers: headers)
  }

  static let pairs = [
    ("各国弘扬上海精神。", "The countries uphold the Shanghai Spirit."),
    ("会议在天津举行。", "The meeting was held in Tianjin."),
    ("贸易额增长了20%。", "Trade grew by 20%."),
  ]

  static let glossary = """
    concord-glossary: 1
    name: sco
    languages: [zh, en, ru]
    concepts:
      - id: shanghai-spirit
        subject: sco/values
        note: Capital S in both words.
        terms:
          zh: [上海精神]
          en: [Shanghai Spirit, {term: Spirit of Shanghai, status: forbidden}]
          ru: [Шанхайский дух]
      - id: shared-future
        subject: diplomacy
        terms:
          zh: [命运共同体]
          en:
            - community with a shared future
            - {term: community of common destiny, status: deprecated}

    """
}

extension WebResponse {
  var text: String { String(decoding: body, as: UTF8.self) }
  var json: JSONValue { JSONValue(reading: body) ?? .null }
}

extension String {
  /// The text as a value of a form.
  var coded: String {
    addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
  }

  /// The part at some UTF-16 units; `nil` if it cuts a pair.
  func units(_ start: Int, _ length: Int) -> String? {
    let all = Array(utf16)
    guard start >= 0, length >= 0, start + length <= all.count else { return nil }
    return String(validating: all[start..<start + length], as: UTF16.self)
  }
}
