// SPDX-License-Identifier: Apache-2.0
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

  @Test(arguments: [
    ("Xi'an", "西安", true), ("Xiongan", "雄安", true), ("Lü Xun", "吕逊", true),
    ("Chongqing", "重慶", true),
    ("Xian", "西安市", false), ("Hong Kong", "香港", false), ("Ma", "马", false),
    ("Moskva", "Москва", false),
    ("", "", false), ("Anan", "ab", false),
  ])
  func recognisesPinyin(_ latin: String, _ han: String, _ expected: Bool) {
    #expect(HanSounds.isPinyin(latin, of: han) == expected)
  }
}
