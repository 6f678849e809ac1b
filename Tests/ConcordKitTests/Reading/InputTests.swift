// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing
import TextModel

@testable import ConcordKit

/// Files, texts and bytes as inputs of a job.
@Suite struct InputTests {
  @Test func allThreeGiveTheSameDocument() throws {
    let text = "# Title\n\nThe first sentence. The second one.\n"
    let folder = try TemporaryFolder(["draft.md": text])
    let path = folder.url.appendingPathComponent("draft.md").path
    let inputs: [Input] = [
      .path(path), .text(text, name: "draft.md"), .bytes(Array(text.utf8), name: "draft.md"),
    ]
    let documents = try inputs.map { try SourceDocument($0) }
    #expect(documents.map(\.prose) == Array(repeating: documents[0].prose, count: 3))
    // The name decides the format where the content leaves it open: the heading is a block of its own.
    #expect(documents.map(\.document.blocks.count) == [2, 2, 2])
    #expect(documents[1].path == "draft.md")
  }

  @Test func namesAndFiles() {
    #expect(Input.path("a.txt").name == "a.txt")
    #expect(Input.path("a.txt").file == "a.txt")
    #expect(Input.standardInput.file == nil)
    #expect(Input.standardInput.name == "-")
    #expect(Input.text("x", name: "buffer").file == nil)
    #expect(Input.bytes([], name: "body").name == "body")
  }

  @Test func aByteOrderMarkMovesOffsets() throws {
    let plain = try SourceDocument(.text("One.", name: "a.txt"))
    #expect(plain.baseOffset == 0)
    let marked = try SourceDocument(.bytes([0xEF, 0xBB, 0xBF] + Array("One.".utf8), name: "a.txt"))
    #expect(marked.baseOffset == 3)
    #expect(marked.prose == "One.")
  }

  @Test func otherEncodings() throws {
    // UTF-16, most significant byte first, with its mark.
    let bytes: [UInt8] =
      [0xFE, 0xFF]
      + "中文文件".utf16.flatMap { unit -> [UInt8] in [UInt8(unit >> 8), UInt8(unit & 0xFF)] }
    let document = try SourceDocument(.bytes(bytes, name: "a.txt"))
    #expect(document.prose == "中文文件")
    #expect(try Input.bytes(bytes, name: "a.txt").text() == "中文文件")
  }

  @Test(arguments: [
    (Input.text("", name: "empty.md"), "document/empty"),
    (Input.text(" \n\t", name: "blank.md"), "document/empty"),
    (Input.path("/nowhere/draft.md"), "document/missing"),
    (Input.path("/"), "document/directory"),
  ])
  func faults(_ input: Input, _ code: String) {
    let error = #expect(throws: JobError.self) { try JobError.border { try SourceDocument(input) } }
    #expect(error?.code == code)
    #expect(error?.description.hasPrefix(input.name) == true)
  }
}
