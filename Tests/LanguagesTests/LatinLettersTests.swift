// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages
import Testing

/// Letters of other alphabets in ASCII.
@Suite struct LatinLettersTests {
  @Test(arguments: [
    ("Danmörk", "danmork"), ("Россия", "rossia"), ("Škoda", "skoda"), ("Straße", "strasse"),
    ("объём", "obem"), ("it's", "its"), ("", ""),
  ])
  func words(_ word: String, _ letters: String) {
    #expect(LatinLetters.ascii(of: word).map { String(decoding: $0, as: UTF8.self) } == letters)
  }

  @Test(arguments: ["Ελλάδα", "中国", "Россия中"])
  func otherScriptsAreLeftToICU(_ word: String) {
    #expect(LatinLetters.ascii(of: word) == nil)
  }

  /// The table is that of ICU, letter by letter.
  @Test func theTableIsICUs() throws {
    let transform = try Transliterator("Any-Latin; Latin-ASCII")
    for value in Array(0xC0...0x24F) + Array(0x400...0x52F) {
      guard let scalar = Unicode.Scalar(UInt32(value)), scalar.properties.isAlphabetic,
        let letters = LatinLetters.ascii(of: String(scalar))
      else { continue }
      let written = transform.transform(String(scalar)).lowercased().utf8
        .filter { (0x61...0x7A).contains($0) }
      #expect(letters == Array(written), "\(scalar)")
    }
  }
}
