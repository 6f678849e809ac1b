// SPDX-License-Identifier: Apache-2.0

/// The units that take prefixes of the SI, and the signs that all languages write alike.
///
/// A language's table has only the words (`prefix kilo | kilo`, `stem watt | watt watts`) and its own signs; the compiler
/// joins each prefix to each unit that takes it. Source: the SI brochure, 9th edition, tables 4, 7 and 8.
enum UnitPrefixes {
  /// The prefixes with their factors.
  static let prefixes = """
    pico>1e-12 nano>1e-9 micro>1e-6 milli>1e-3 kilo>1e3 mega>1e6 giga>1e9 tera>1e12
    """

  /// Name, dimension, base units of one, and the prefixes that are in use.
  static let table = """
    gram mass 0.001 pico nano micro milli kilo
    metre length 1 nano micro milli kilo
    litre volume 0.001 nano micro milli
    second time 1 nano micro milli
    watt power 1 micro milli kilo mega giga tera
    watthour energy 3600 kilo mega giga tera
    joule energy 1 milli kilo mega giga tera
    calorie energy 4.184 kilo
    electronvolt energy 1.602176634e-19 milli kilo mega giga tera
    newton force 1 milli kilo mega
    pascal pressure 1 milli kilo mega giga
    bar pressure 100000 milli
    hertz frequency 1 kilo mega giga tera
    ampere current 1 nano micro milli kilo
    volt voltage 1 micro milli kilo mega
    ohm resistance 1 milli kilo mega
    farad capacitance 1 pico nano micro
    tesla flux 1 nano micro milli
    mole amount 1 pico nano micro milli kilo
    becquerel activity 1 kilo mega giga tera
    sievert dose 1 nano micro milli
    gray dose 1 micro milli
    lumen luminous 1
    lux illuminance 1
    byte data 1 kilo mega giga tera
    bit bits 1 kilo mega giga tera
    tonne mass 1000 kilo mega
    """

  /// Signs in Latin letters, which all languages use, in the roles of `QuantityData`.
  static let signs = """
    signprefix pico | p
    signprefix nano | n
    signprefix micro | μ u
    signprefix milli | m
    signprefix kilo | k
    signprefix mega | M
    signprefix giga | G
    signprefix tera | T
    sign gram | g
    sign metre | m
    sign litre | L l
    sign second | s
    sign watt | W
    sign watthour | Wh
    sign joule | J
    sign calorie | cal
    sign electronvolt | eV
    sign pascal | Pa
    sign bar | bar
    sign hertz | Hz
    sign volt | V
    sign ohm | Ω
    sign mole | mol
    sign becquerel | Bq
    sign sievert | Sv
    sign gray | Gy
    sign lumen | lm
    sign lux | lx
    sign byte | B
    sign bit | bit bps bit/s
    signed kilo.newton | kN
    signed mega.newton | MN
    signed ampere | A
    signed milli.ampere | mA
    signed micro.ampere | μA
    signed kilo.ampere | kA
    signed pico.farad | pF
    signed nano.farad | nF
    signed micro.farad | μF
    signed micro.tesla | μT
    signed hour | h
    signed minute | min
    signed t | t
    signed ha | ha
    unit ha | hm2
    signed db | dB
    signed iu | IU
    signed kv | KV
    signed km | KM Km
    signed kg | KG Kg
    unit micro.gram | mcg
    unit mm2 | mm2
    unit cm2 | cm2
    unit m2 | m2
    unit km2 | km2
    unit mm3 | mm3
    unit cm3 | cm3
    unit dm3 | dm3
    unit m3 | m3
    unit km3 | km3
    unit kmh | km/h
    unit mps | m/s
    unit mmhg | mmhg mm_hg
    unit hpa | hpa
    unit rpm | rpm r/min
    unit ppm | ppm
    unit ppb | ppb
    unit cm | cm
    unit decilitre | dl
    """

  /// The units with their prefixes: `kilo.watt`.
  static func units() -> [(name: String, dimension: String, factor: Double)] {
    let factors = Dictionary(
      DataText.pairs(prefixes).compactMap { name, factor in Double(factor).map { (name, $0) } },
      uniquingKeysWith: { first, _ in first })
    return DataText.lines(table).flatMap { line -> [(String, String, Double)] in
      guard line.count >= 3, let base = Double(line[2]) else { return [] }
      return [(line[0], line[1], base)]
        + line.dropFirst(3).compactMap { prefix in
          factors[prefix].map { ("\(prefix).\(line[0])", line[1], base * $0) }
        }
    }
  }

  /// The prefixes that a unit takes.
  static let taken: [String: [String]] = Dictionary(
    DataText.lines(table).compactMap { line in
      line.first.map { ($0, Array(line.dropFirst(3))) }
    }, uniquingKeysWith: { first, _ in first })
}
