// SPDX-License-Identifier: Apache-2.0
import TextModel

/// The named characters of HTML 4 (W3C, 24 December 1999, section 24), `apos`, and those of HTML for punctuation and
/// invisible characters.
enum HTMLEntities {
  /// The character reference at a `&`, with the offset after it; nil if it is none.
  ///
  /// As browsers do, a number may lack its semicolon, and numbers from 128 to 159 are those of
  /// Windows-1252.
  static func reference(in bytes: [UInt8], at: Int, end: Int) -> (text: String, end: Int)? {
    var stop = at + 1
    let limit = min(end, at + 33)
    while stop < limit, isNameByte(bytes[stop]) || stop == at + 1 && bytes[stop] == 0x23 {
      stop += 1
    }
    guard let scalar = scalar(String(decoding: bytes[at + 1..<stop], as: UTF8.self)) else {
      return nil
    }
    if stop < end, bytes[stop] == 0x3B { stop += 1 }
    return (String(Character(scalar)), stop)
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte.isASCIIDigit
  }

  private static func scalar(_ name: String) -> Unicode.Scalar? {
    guard name.hasPrefix("#") else { return table[name] }
    let digits = name.dropFirst()
    let isHex = digits.hasPrefix("x") || digits.hasPrefix("X")
    guard var value = isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits) else {
      return nil
    }
    if value &- 0x80 < 32 { value = windows[Int(value - 0x80)] }
    switch value {
    case 0x09, 0x0A, 0x0D: return " "
    case 0..<0x20, 0x7F..<0xA0: return nil
    default: return Unicode.Scalar(value)
    }
  }

  /// The characters of Windows-1252 from 128 on; 0 where it has none.
  private static let windows: [UInt32] = [
    0x20AC, 0, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152,
    0, 0x17D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161,
    0x203A, 0x153, 0, 0x17E, 0x178,
  ]

  private static let table: [String: Unicode.Scalar] = {
    var table: [String: Unicode.Scalar] = ["apos": "'"]
    let words = names.split { $0 == " " || $0 == "\n" }
    for at in stride(from: 0, to: words.count - 1, by: 2) {
      if let scalar = UInt32(words[at + 1], radix: 16).flatMap(Unicode.Scalar.init) {
        table[String(words[at])] = scalar
      }
    }
    return table
  }()

  private static let names = """
    quot 22 amp 26 lt 3C gt 3E nbsp A0 iexcl A1 cent A2 pound A3 curren A4 yen A5 brvbar A6
    sect A7 uml A8 copy A9 ordf AA laquo AB not AC shy AD reg AE macr AF deg B0 plusmn B1 sup2 B2
    sup3 B3 acute B4 micro B5 para B6 middot B7 cedil B8 sup1 B9 ordm BA raquo BB frac14 BC
    frac12 BD frac34 BE iquest BF Agrave C0 Aacute C1 Acirc C2 Atilde C3 Auml C4 Aring C5 AElig C6
    Ccedil C7 Egrave C8 Eacute C9 Ecirc CA Euml CB Igrave CC Iacute CD Icirc CE Iuml CF ETH D0
    Ntilde D1 Ograve D2 Oacute D3 Ocirc D4 Otilde D5 Ouml D6 times D7 Oslash D8 Ugrave D9
    Uacute DA Ucirc DB Uuml DC Yacute DD THORN DE szlig DF agrave E0 aacute E1 acirc E2 atilde E3
    auml E4 aring E5 aelig E6 ccedil E7 egrave E8 eacute E9 ecirc EA euml EB igrave EC iacute ED
    icirc EE iuml EF eth F0 ntilde F1 ograve F2 oacute F3 ocirc F4 otilde F5 ouml F6 divide F7
    oslash F8 ugrave F9 uacute FA ucirc FB uuml FC yacute FD thorn FE yuml FF OElig 152 oelig 153
    Scaron 160 scaron 161 Yuml 178 fnof 192 circ 2C6 tilde 2DC Alpha 391 Beta 392 Gamma 393
    Delta 394 Epsilon 395 Zeta 396 Eta 397 Theta 398 Iota 399 Kappa 39A Lambda 39B Mu 39C Nu 39D
    Xi 39E Omicron 39F Pi 3A0 Rho 3A1 Sigma 3A3 Tau 3A4 Upsilon 3A5 Phi 3A6 Chi 3A7 Psi 3A8
    Omega 3A9 alpha 3B1 beta 3B2 gamma 3B3 delta 3B4 epsilon 3B5 zeta 3B6 eta 3B7 theta 3B8
    iota 3B9 kappa 3BA lambda 3BB mu 3BC nu 3BD xi 3BE omicron 3BF pi 3C0 rho 3C1 sigmaf 3C2
    sigma 3C3 tau 3C4 upsilon 3C5 phi 3C6 chi 3C7 psi 3C8 omega 3C9 thetasym 3D1 upsih 3D2 piv 3D6
    ensp 2002 emsp 2003 thinsp 2009 zwnj 200C zwj 200D lrm 200E rlm 200F ndash 2013 mdash 2014
    lsquo 2018 rsquo 2019 sbquo 201A ldquo 201C rdquo 201D bdquo 201E dagger 2020 Dagger 2021
    bull 2022 hellip 2026 permil 2030 prime 2032 Prime 2033 lsaquo 2039 rsaquo 203A oline 203E
    frasl 2044 euro 20AC image 2111 weierp 2118 real 211C trade 2122 alefsym 2135 larr 2190
    uarr 2191 rarr 2192 darr 2193 harr 2194 crarr 21B5 lArr 21D0 uArr 21D1 rArr 21D2 dArr 21D3
    hArr 21D4 forall 2200 part 2202 exist 2203 empty 2205 nabla 2207 isin 2208 notin 2209 ni 220B
    prod 220F sum 2211 minus 2212 lowast 2217 radic 221A prop 221D infin 221E ang 2220 and 2227
    or 2228 cap 2229 cup 222A int 222B there4 2234 sim 223C cong 2245 asymp 2248 ne 2260
    equiv 2261 le 2264 ge 2265 sub 2282 sup 2283 nsub 2284 sube 2286 supe 2287 oplus 2295
    otimes 2297 perp 22A5 sdot 22C5 lceil 2308 rceil 2309 lfloor 230A rfloor 230B lang 2329
    NoBreak 2060 ZeroWidthSpace 200B hairsp 200A numsp 2007 puncsp 2008 emsp13 2004 emsp14 2005
    MediumSpace 205F ThinSpace 2009 NonBreakingSpace A0 Tab 20 NewLine 20 hyphen 2010 dash 2010
    horbar 2015 mldr 2026 nldr 2025 numero 2116 lsquor 201A ldquor 201E rsquor 2019 rdquor 201D
    OpenCurlyQuote 2018 CloseCurlyQuote 2019 OpenCurlyDoubleQuote 201C CloseCurlyDoubleQuote 201D
    colon 3A semi 3B comma 2C period 2E excl 21 quest 3F num 23 percnt 25 dollar 24 ast 2A sol 2F
    bsol 5C commat 40 lowbar 5F grave 60 verbar 7C vert 7C lpar 28 rpar 29 lsqb 5B rsqb 5D lcub 7B
    rcub 7D plus 2B equals 3D check 2713 cross 2717 star 2606 starf 2605 male 2642 female 2640
    rang 232A loz 25CA spades 2660 clubs 2663 hearts 2665 diams 2666
    """
}
