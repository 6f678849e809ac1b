// SPDX-License-Identifier: Apache-2.0
import Foundation
import ICUText
import Testing

@testable import Languages

@Suite struct SimplifiedHanTests {
  @Test(arguments: [
    ("發", "发"), ("髮", "发"), ("裏", "里"), ("爲", "为"), ("著", "着"),
    // Only Unihan has these.
    ("濛", "蒙"), ("閤", "合"), ("麴", "麹"),
    // Where ICU and Unihan differ.
    ("託", "托"), ("鏇", "镟"), ("鹼", "碱"), ("奬", "奖"),
    // Not exchanged: 苎麻 and 苧麻 compare as equal.
    ("苎", "苎"), ("苧", "苎"), ("薴", "苎"),
    // Itself.
    ("里", "里"), ("a", "a"), ("𠀀", "𠀀"), ("〇", "〇"),
  ])
  func folds(_ from: Unicode.Scalar, _ to: Unicode.Scalar) {
    #expect(SimplifiedHan.fold(from.value) == to.value)
  }

  /// A form is not folded further, and none of the tables says the same twice.
  @Test func foldsOnce() {
    for scalar in UInt32(0)..<0x1_1000 {
      let folded = SimplifiedHan.fold(scalar)
      #expect(SimplifiedHan.fold(folded) == folded, "U+\(String(scalar, radix: 16))")
    }
    let generated = Set(Self.traditional(SimplifiedHan.pairs))
    let additions = Self.traditional(SimplifiedHan.additions)
    #expect(additions.count == 64)
    #expect(Set(additions).count == 64)
    #expect(generated.isDisjoint(with: additions))
    #expect(generated.isSuperset(of: Self.traditional(SimplifiedHan.corrections)))
  }

  private static func traditional(_ pairs: String) -> [Character] {
    let characters = pairs.filter { $0 != "\n" }
    return characters.enumerated().filter { $0.offset % 2 == 0 }.map(\.element)
  }

  /// The generated pairs are ICU's; RECORD_GOLDEN writes it again.
  @Test func simplifiedFormsAreICUs() throws {
    let transliterator = try Transliterator("Hant-Hans")
    var pairs: [String] = []
    for value in UInt32(0x3400)..<0xA000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let simplified = transliterator.transform(String(scalar))
      if simplified.unicodeScalars.count == 1, simplified != String(scalar) {
        pairs.append(String(scalar) + simplified)
      }
    }
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil {
      let lines = stride(from: 0, to: pairs.count, by: 32).map {
        "    " + pairs[$0..<min($0 + 32, pairs.count)].joined() + "\n"
      }
      let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent(
          "../../Sources/Languages/Han/SimplifiedHan+Generated.swift")
      let text =
        "// SPDX-License-Identifier: Apache-2.0 AND Unicode-3.0\n\n"
        + "/// Generated from ICU's `Hant-Hans` by SimplifiedHanTests with RECORD_GOLDEN set; do not edit.\n"
        + "extension SimplifiedHan {\n"
        + "  /// Pairs of a traditional character and its simplified form, in code point order.\n"
        + "  static let pairs = \"\"\"\n" + lines.joined() + "    \"\"\"\n}\n"
      try text.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(pairs.count) pairs")
      return
    }
    #expect(SimplifiedHan.pairs.filter { $0 != "\n" } == pairs.joined())
  }
}
