// SPDX-License-Identifier: Apache-2.0

/// Cantonese syllables as names of Hong Kong and Macao are written: by habit, without tones, several ways
/// side by side.
package enum HongKongSpelling {
  /// The usual spellings of a syllable in Jyutping without its tone; empty for what is not a syllable.
  package static func spellings(of syllable: [UInt8]) -> [[UInt8]] {
    let text = String(decoding: syllable, as: UTF8.self)
    if let whole = finals[text] { return whole.map { Array($0.utf8) } }
    let initial = initials.first { text.hasPrefix($0.from) && text.utf8.count > $0.from.utf8.count }
    guard let ends = finals[String(text.dropFirst(initial?.from.count ?? 0))] else { return [] }
    return (initial?.to ?? [""]).flatMap { start in ends.map { Array((start + $0).utf8) } }
  }

  /// Initials, longer ones first, and their spellings; `-` for none.
  private static let initials = rows(
    """
    gw>kw,gw kw>kw ng>ng,- b>p,b p>p m>m f>f d>t,d t>t n>n l>l g>k,g k>k h>h w>w z>ch,ts,j c>ch,ts s>s,sh,sz
    j>y,-
    """)

  private static let finals = Dictionary(
    uniqueKeysWithValues: rows(
      """
      aa>a,ah aai>ai,aai aau>au,aau aam>am aan>an aang>ang aap>ap aat>at aak>ak ai>ai au>au,ow am>am,um
      an>an,un ang>ang ap>ap,up at>at,ut ak>ak,uk e>e,eh ei>ei,ee,i,ay eng>eng,ing ek>ek,ik i>i,ee,ze,e
      iu>iu,ew im>im in>in ing>ing ip>ip it>it ik>ik o>o,oh,or oi>oi,oy ou>o,ou,oo on>on ong>ong ot>ot
      ok>ok u>u,oo,wu ui>ui un>un,oon ung>ung ut>ut,oot uk>uk,ook oe>eu,oe oeng>eung,ong oek>euk,eok
      eoi>ui,oi,eoi eon>un,eun eot>ut yu>u,ue,yu,yue yun>un,uen,yuen yut>ut,uet,yuet m>m ng>ng
      """
    ).map { ($0.from, $0.to) })

  private static func rows(_ text: String) -> [(from: String, to: [String])] {
    DataText.pairs(text).map { pair in
      (pair.from, pair.to.split(separator: ",").map { $0 == "-" ? "" : String($0) })
    }
  }
}
