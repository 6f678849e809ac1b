// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Segmentation

@Suite struct CharacterFormsTests {
  /// A text with none of the characters that the steps are about is given back as it is.
  ///
  /// A mark of byte order at the end forces that look.
  @Test("The quick way and the slow one give the same for every character")
  func quickWay() {
    let steps: Set<CleaningStep> = [.invisibles, .ligatures, .radicals]
    func mended(_ text: String) -> [UInt32] {
      var text = text
      return text.withUTF8 {
        Array(CharacterForms.mend(MappedText($0, in: 0..<$0.count), steps).scalars)
      }
    }
    var (differing, changed): ([UInt32], Int) = ([], 0)
    for value in Array(UInt32(0)...0xFFFF) + [0x1F468, 0x20000, 0x2F800, 0xE0041] {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "a\(scalar)b"
      let quick = mended(text)
      if quick != mended(text + "\u{FEFF}") { differing.append(value) }
      if quick != text.unicodeScalars.map(\.value) { changed += 1 }
    }
    #expect(differing.isEmpty)
    #expect(changed > 500)
  }
}
