// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import Foundation
import JSONRPC
import TestSupport
import Testing

@testable import LanguageServer

/// Holds that an editor shows what `concord check` finds, at the same places.
@Suite struct EditorAgreementTests {
  private static let endings: Set<String> = [
    "md", "txt", "tsv", "po", "tmx", "xlf", "html", "tex", "csv",
  ]

  /// The drafts among the fixtures.
  static let fixtures: [String] = {
    let root = Repository.root.appendingPathComponent("Tests/Fixtures")
    let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    var paths: [String] = []
    while let file = files?.nextObject() as? URL {
      // Records are long, and no drafts.
      guard !file.path.contains("/golden/records/") else { continue }
      if endings.contains(file.pathExtension) { paths.append(file.path) }
    }
    return paths.sorted()
  }()

  @Test("The findings of every fixture are those of check, in every encoding of positions")
  func fixtures() async throws {
    let space = try EditorWorkspace()
    let starter = try FileManager.default.contentsOfDirectory(
      atPath: Repository.root.appendingPathComponent("glossaries").path)
    for name in starter where name.hasSuffix(".yaml") {
      let file = Repository.root.appendingPathComponent("glossaries/\(name)")
      try space.folder.write(try Data(contentsOf: file), to: "glossaries/\(name)")
    }
    try await outsideThePool {
      let session = try Workspace(at: space.path).checkSession()
      var compared = 0
      var known: [String: Result<[Finding], JobError>] = [:]
      for encoding in PositionEncoding.allCases {
        let client = try EditorClient(
          [
            "general": ["positionEncodings": [.string(encoding.rawValue)]],
            "textDocument": ["diagnostic": [:]],
          ], folder: space.folder)
        for fixture in Self.fixtures {
          guard let data = FileManager.default.contents(atPath: fixture),
            let text = String(validating: data, as: UTF8.self), !text.hasPrefix("\u{FEFF}"),
            text.contains(where: { !$0.isWhitespace })
          else { continue }
          // Files without findings have no places to compare.
          if case .success(let findings) = known[fixture], findings.isEmpty { continue }
          let path = space.file("drafts/" + (fixture as NSString).lastPathComponent)
          client.open(path, text)
          let items =
            try client.request(
              "textDocument/diagnostic",
              ["textDocument": ["uri": .string(FileURI.uri(of: path))]])["items"].array ?? []
          let result =
            known[fixture]
            ?? Result { try session.check([.text(text, name: path)]).report.findings }
            .mapError(JobError.init)
          known[fixture] = result
          let expected: [Finding]
          switch result {
          case .success(let findings): expected = findings
          case .failure(let error):
            #expect(items.count == 1 && items[0]["code"] == .string(error.code), "\(fixture)")
            continue
          }
          #expect(items.map { $0["code"].string } == expected.map(\.rule), "\(fixture)")
          #expect(items.map { $0["message"].string } == expected.map(\.message), "\(fixture)")
          let buffer = EditedText(text)
          for (item, finding) in zip(items, expected) where finding.length > 0 {
            compared += 1
            let range = try #require(TextSpanRange(item["range"]))
            #expect(
              buffer.bytes(of: range, encoding)
                == finding.offset..<finding.offset + finding.length, "\(fixture)")
          }
          client.notify(
            "textDocument/didClose",
            ["textDocument": ["uri": .string(FileURI.uri(of: path))]])
        }
      }
      // So that a change of the fixtures does not leave the test without any finding.
      #expect(compared > 60)
    }
  }

  @Test("A cancelled request is answered with the code of the protocol")
  func cancelled() async throws {
    let space = try EditorWorkspace()
    try await outsideThePool {
      let client = try EditorClient(["textDocument": ["diagnostic": [:]]], folder: space.folder)
      let path = space.file("long.md")
      client.open(
        path, String(repeating: "The parties build a community of common destiny. ", count: 20_000))
      let number = client.start(
        "textDocument/diagnostic", ["textDocument": ["uri": .string(FileURI.uri(of: path))]])
      client.notify("$/cancelRequest", ["id": .int(number)])
      #expect(try client.answer(number)["error"]["code"] == -32800)
    }
  }

  /// Messages that are damaged at random: cut, with bytes and members exchanged.
  @Test("Damaged messages get one answer each if they are requests, and the server goes on")
  func damaged() async throws {
    let space = try EditorWorkspace()
    try await outsideThePool {
      let client = try EditorClient([:], folder: space.folder)
      let path = space.file("draft.md")
      client.open(path, EditorWorkspace.draft)
      _ = try client.diagnostics(path)
      var random = SeededGenerator(seed: 7)
      let values: [JSONValue] = [
        nil, true, -1, .int(.max), 1e300, "", "\u{0}", "../..", [], [:], .string(path),
        ["line": .int(.max), "character": .int(.max)], ["line": -5, "character": "x"],
      ]
      let methods = [
        "hover", "completion", "definition", "documentSymbol", "codeAction", "prepareRename",
        "rename",
        "diagnostic",
      ]
      func mutated(_ value: JSONValue, depth: Int = 0) -> JSONValue {
        if Int.random(in: 0..<8, using: &random) == 0 {
          return values.randomElement(using: &random) ?? .null
        }
        guard case .object(let members) = value else { return value }
        return .object(members.mapValues { mutated($0, depth: depth + 1) })
      }
      var asked: Set<Int> = []
      for number in 10_000..<11_500 {
        let position: JSONValue = [
          "line": .int(Int.random(in: 0...3, using: &random)),
          "character": .int(Int.random(in: 0...90, using: &random)),
        ]
        let parameters = mutated([
          "textDocument": ["uri": .string(FileURI.uri(of: path)), "version": 2],
          "position": position, "range": ["start": position, "end": position],
          "context": ["diagnostics": [], "only": ["quickfix"]], "newName": "x",
          "contentChanges": [["text": "a"]], "command": "concord.fixAll", "arguments": [],
        ])
        let isRequest = Bool.random(using: &random)
        let method =
          isRequest
          ? "textDocument/\(methods.randomElement(using: &random) ?? "")"
          : ["textDocument/didChange", "textDocument/didSave", "$/cancelRequest", "x/y"]
            .randomElement(using: &random) ?? ""
        var message: [String: JSONValue] = [
          "jsonrpc": "2.0", "method": .string(method), "params": parameters,
        ]
        if isRequest { message["id"] = .int(number) }
        var body = try JSONEncoder().encode(JSONValue.object(message))
        if Int.random(in: 0..<6, using: &random) == 0 {
          body = body.prefix(Int.random(in: 0...body.count, using: &random))
        } else if Int.random(in: 0..<6, using: &random) == 0, let at = body.indices.randomElement()
        {
          body[at] = UInt8.random(in: 0...255, using: &random)
        } else if isRequest {
          switch parameters {
          case .object, .array, .null: asked.insert(number)
          default: break
          }
        }
        client.send(bytes: body)
      }
      for number in asked { _ = try client.answer(number) }
      client.change(path, version: 9, to: "The parties build a community of common destiny.")
      let last = client.start(
        "textDocument/hover",
        [
          "textDocument": ["uri": .string(FileURI.uri(of: path))],
          "position": ["line": 0, "character": 30],
        ])
      #expect(try client.answer(last)["result"]["contents"]["value"].string?.isEmpty == false)
    }
  }
}
