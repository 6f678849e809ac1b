// SPDX-License-Identifier: Apache-2.0
import Files
import Interchange
import TestSupport
import Testing
import TextModel

/// Every fixture, damaged by a seeded generator: read or refused with a place, never a crash.
///
/// `scripts/fuzz` does the same for as long as it is told to, with coverage.
@Suite struct DamageTests {
  static let files =
    ["tmx", "tbx", "srx", "po"].flatMap { Fixture.files($0, ".\($0)") }
    + Fixture.files("xliff/1.2", ".xlf") + Fixture.files("xliff/2.0-valid", ".xlf")

  @Test(arguments: files) func damagedFilesAreReadOrRefused(_ name: String) throws {
    let bytes = try Fixture.bytes(name)
    for seed in 1...25 as ClosedRange<UInt64> {
      var random = SeededGenerator(seed: seed)
      let input = Self.damage(bytes, &random)
      do {
        try Self.read(name, input)
      } catch let error as FileError {
        #expect(!error.message.isEmpty && !error.message.contains("\n"), "seed \(seed)")
      }
    }
  }

  private static func read(_ name: String, _ input: [UInt8]) throws {
    let source = ByteSource(input, name: name)
    if name.hasSuffix(".tmx") {
      let (units, summary) = try TMXReader(source).readAll()
      let (bytes, _) = TMXWriter.bytes(of: units, header: summary.header)
      #expect(try TMXReader(bytes, name: name).readAll().units.count == units.count)
    } else if name.hasSuffix(".tbx") {
      _ = try TBXReader(source).readAll()
    } else if name.hasSuffix(".srx") {
      _ = try SRXReader.read(source)
    } else if name.hasSuffix(".po") {
      #expect((try POFile(source).bytes() == input) == true)
    } else {
      #expect((try XLIFFFile(source).bytes() == input) == true)
    }
  }

  private static func damage(_ bytes: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    let pieces = [
      "<", ">", "&", "\"", "]]>", "<!DOCTYPE a [<!ENTITY b \"c\">]>", "&b;", "\\", "\0",
    ]
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let at = Int.random(in: 0...bytes.count, using: &random)
      let end = min(bytes.count, at + Int.random(in: 0..<40, using: &random))
      switch Int.random(in: 0..<4, using: &random) {
      case 0: bytes.removeSubrange(at..<end)
      case 1: bytes.insert(contentsOf: bytes[at..<end], at: at)
      case 2: if at < bytes.count { bytes[at] = UInt8.random(in: 0...255, using: &random) }
      default:
        bytes.insert(contentsOf: (pieces.randomElement(using: &random) ?? "<").utf8, at: at)
      }
    }
    return bytes
  }
}
