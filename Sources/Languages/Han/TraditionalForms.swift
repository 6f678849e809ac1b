// SPDX-License-Identifier: Apache-2.0

/// The number of traditional characters that one simplified character may replace.
package enum TraditionalForms {
  /// The number of characters that traditional text writes for a character of simplified text.
  ///
  /// One for 组 (組), two for 发 (發, 髮) and for 后, which is 後 or itself; 0 for a character that is the same
  /// in both.
  ///
  /// - Complexity: O(1); the table is made when it is first asked, in some 100 µs.
  package static func count(of scalar: UInt32) -> Int { counts[scalar] ?? 0 }

  private static let counts: [UInt32: Int] = {
    var counts: [UInt32: Int] = [:]
    for scalar in UInt32(0x3400)...0x9FFF where HanVariants.isTraditional(scalar) {
      let folded = SimplifiedHan.fold(scalar)
      if folded != scalar { counts[folded, default: 0] += 1 }
    }
    for scalar in own.unicodeScalars where counts[scalar.value] != nil {
      counts[scalar.value, default: 0] += 1
    }
    return counts
  }()

  /// Simplified characters that are a word of traditional text as well.
  private static let own = """
    后里干系面余谷云松表丑斗台征制卷范郁吁佣冲困志致升才扎折挽借几仆朴姜岳秋千辟舍咸回向合周并症注群布党
    厂广卜占只叶吊吓据胜胡蜡术参家沈淀栗杰杆板梁欲沾洁泛漓炼畅皂种胄腌苏虫蔑触适霉饥于万与准划別升卤曲郁
    """
}
