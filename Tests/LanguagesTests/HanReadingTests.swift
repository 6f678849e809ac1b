import Languages
import Testing

@Suite struct HanReadingTests {
  @Test(arguments: [
    ("上", "shang"), ("海", "hai"), ("國", "guo"), ("重", "zhong"), ("〇", nil), ("a", nil),
  ])
  func readsCharacters(_ character: Unicode.Scalar, _ expected: String?) {
    var key: [UInt8] = []
    let has = HanReading.append(of: character.value, to: &key)
    #expect(has == (expected != nil))
    #expect(String(decoding: key, as: UTF8.self) == expected ?? "")
  }
}
