// SPDX-License-Identifier: Apache-2.0

/// Chinese syllables in the system of Wade and Giles, as newspapers and Taiwan write them: without the
/// marks of aspiration.
package enum WadeGiles {
  /// The spellings of a syllable of pinyin in small ASCII letters (`v` or `u` for ü); empty for what is not
  /// a syllable.
  package static func spellings(of syllable: [UInt8]) -> [[UInt8]] {
    let text = String(decoding: syllable, as: UTF8.self)
    if let whole = wholes[text] { return whole.map { Array($0.utf8) } }
    let initial = initials.first { text.hasPrefix($0.from) }
    let final = String(text.dropFirst(initial?.from.count ?? 0))
    guard !final.isEmpty else { return [] }
    let ends = finals[final] ?? [final]
    return (initial?.to ?? [""]).flatMap { start in ends.map { Array((start + $0).utf8) } }
  }

  /// Initials, longer ones first, and their spellings.
  private static let initials = rows(
    """
    zh>ch ch>ch sh>sh b>p p>p m>m f>f d>t t>t n>n l>l g>k k>k h>h j>ch q>ch x>hs,sh r>j z>ts c>ts
    s>s,ss y>y w>w
    """)

  private static let finals = Dictionary(
    uniqueKeysWithValues: rows(
      """
      e>eh,e,o ie>ieh,ie ian>ien ue>ueh ve>ueh uo>o,uo ong>ung iong>iung v>u
      """
    ).map { ($0.from, $0.to) })

  private static let wholes = Dictionary(
    uniqueKeysWithValues: rows(
      """
      zi>tzu,tse ci>tzu,tse si>szu,ssu,sze zhi>chih chi>chih shi>shih ri>jih yi>i,yi,yih yan>yen,yan
      ye>yeh yong>yung you>yu,you yue>yueh er>erh gui>kuei kui>kuei guo>kuo kuo>kuo huo>huo shuo>shuo
      ge>ko ke>ko he>ho zhe>che che>che she>she re>je ying>ying,ing yu>yu wen>wen
      """
    ).map { ($0.from, $0.to) })

  private static func rows(_ text: String) -> [(from: String, to: [String])] {
    DataText.pairs(text).map { ($0.from, $0.to.split(separator: ",").map(String.init)) }
  }
}
