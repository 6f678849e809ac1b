// SPDX-License-Identifier: Apache-2.0

/// Traditional characters and the simplified ones they compare as, for all engines.
///
/// One character becomes one character, which is enough to compare by: 發 and 髮 are both 发. To convert
/// a text for reading, use `Transliterator`. The table is the union of ICU's single-character rules
/// (`Hant-Hans`, 2,853 pairs) and Unihan's `kSimplifiedVariant` (64 characters that ICU leaves as they
/// are). Where the two differ, ICU's form is taken, as it is the one that texts of today have:
///
/// | | ICU, taken | Unihan | why |
/// | --- | --- | --- | --- |
/// | 託 | 托 | 讬 | 讬 is not in the standard list of 2013; 委托, 托付 are written with 托 |
/// | 鏇 | 镟 | 旋 | Unihan lists both; 镟 keeps the lathe apart from 旋 `to turn`, as dictionaries do |
/// | 鹼 | 碱 | 硷 | 硷 was replaced by 碱 in the list of 2013 |
/// | 奬 | 奖 | 奨 | 奨 is the Japanese form |
///
/// No form is folded further: `fold(fold(x)) == fold(x)`.
package enum SimplifiedHan {
  /// The simplified form of a scalar; the scalar itself when there is none.
  ///
  /// - Complexity: O(1).
  @inlinable
  package static func fold(_ scalar: UInt32) -> UInt32 {
    let at = scalar &- 0x3400
    guard at < 0x6C00 else { return scalar }
    let simplified = table[Int(at)]
    return simplified == 0 ? scalar : UInt32(simplified)
  }

  /// For each scalar from U+3400 to U+9FFF its simplified form, or 0; 54 kB, filled in some 20 µs.
  @usableFromInline static let table: [UInt16] = {
    var table = [UInt16](repeating: 0, count: 0x6C00)
    for text in [pairs, additions, corrections] {
      var traditional: Int?
      for unit in text.utf16 where unit != 0x0A {
        if let at = traditional {
          table[at] = unit
          traditional = nil
        } else {
          traditional = Int(unit) - 0x3400
        }
      }
    }
    return table
  }()

  /// Pairs of Unihan 15.0 (`kSimplifiedVariant`) for characters that ICU's table does not have.
  static let additions = """
    俥伡嘓啯墶垯壪塆嬃媭嶨峃幺么廎庼彠彟彲彨憖慭斆敩槮椮槶椢槼椝樳桪樿椫渢沨溮浉溳涢漊溇澐沄濚溁濛蒙濜浕瀂澛璡琎璵玙璸瑸矇蒙硃朱磠硵
    礄硚籛篯纇颣翬翚翽翙膕腘萴荝蓴莼蘀萚蠁蚃衕同襌褝襴襕讅谉讋詟鉨鿭鎶鿔鑈鿭閤合隯陦靆叇靉叆鞦秋韆千鬹鬶鮗鿴鯗鲞鰛鳁麴麹鿓鿒鿠鿟鿳鿸
    """

  /// Pairs that replace ICU's, which exchanges 苎 and 苧.
  ///
  /// 苧 is the traditional form of 苎 (ramie) and the simplified form of 薴 (limonene), so that all three
  /// must compare as 苎.
  static let corrections = "苎苎苧苎薴苎"
}
