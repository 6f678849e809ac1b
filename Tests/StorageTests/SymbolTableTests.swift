// SPDX-License-Identifier: Apache-2.0
import TestSupport
import Testing

@testable import Storage

@Suite struct SymbolTableTests {
  static let texts = [
    "上海合作组织成员国元首理事会会议在上海举行。", "成员国将加强合作，弘扬上海精神。",
    "The member states will strengthen cooperation and carry forward the Shanghai spirit.",
    "The council of heads of member states met in Shanghai.",
    "Государства-члены укрепляют сотрудничество.",
  ]

  static func decoded(_ text: String, _ table: SymbolTable) -> (text: String, codes: Int) {
    var codes: [UInt8] = []
    var text = text
    text.withUTF8 { table.encode($0, to: &codes) }
    let stored = table.stored
    return codes.withUnsafeBytes { codes in
      stored.withUnsafeBytes { (PackedText(codes, table: $0).string, codes.count) }
    }
  }

  @Test func textsComeBack() {
    var random = SeededGenerator(seed: 11)
    let learnt = SymbolTable(learning: Array(repeating: Self.texts, count: 40).flatMap { $0 })
    for table in [SymbolTable(), SymbolTable(learning: [""]), SymbolTable(learning: ["a"]), learnt]
    {
      for text in Self.texts + ["", "a", "👍🏽", "e\u{301}", "\u{0}\u{0}\u{0}"] {
        #expect(Self.decoded(text, table).text == text)
      }
      for _ in 0..<200 {
        let text = String(
          (0..<Int.random(in: 0...40, using: &random)).compactMap { _ in
            Self.texts.randomElement(using: &random)?.randomElement(using: &random)
          })
        #expect(Self.decoded(text, table).text == text)
      }
    }
  }

  @Test func textsTakeHalfTheSpace() {
    let table = SymbolTable(learning: Array(repeating: Self.texts, count: 40).flatMap { $0 })
    #expect(table.symbols.count <= SymbolTable.symbolLimit)
    #expect(table.symbols.allSatisfy { (1...8).contains($0.length) })
    for text in Self.texts {
      #expect(Self.decoded(text, table).codes * 2 < text.utf8.count, "\(text)")
    }
  }

  @Test func learningIsTheSameEachTime() {
    let texts = Array(repeating: Self.texts, count: 7).flatMap { $0 }
    #expect(SymbolTable(learning: texts).stored == SymbolTable(learning: texts).stored)
  }

  /// Whatever a table or the codes contain, nothing outside the room is written.
  @Test func damageStaysWithin() {
    var random = SeededGenerator(seed: 3)
    for count in [0, SymbolTable.storedCount - 1, SymbolTable.storedCount] {
      for _ in 0..<50 {
        let table = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
        let codes = (0..<30).map { _ in UInt8.random(in: 0...255, using: &random) }
        var out = [UInt8](repeating: 7, count: codes.count * 8 + 8)
        let end = codes.withUnsafeBytes { codes in
          table.withUnsafeBytes { table in
            out.withUnsafeMutableBytes {
              PackedText(codes, table: table).decode(
                to: UnsafeMutableRawBufferPointer(rebasing: $0[..<(codes.count * 8)]))
            }
          }
        }
        #expect(end <= codes.count * 8)
        #expect(out.suffix(8) == [7, 7, 7, 7, 7, 7, 7, 7])
      }
    }
  }
}
