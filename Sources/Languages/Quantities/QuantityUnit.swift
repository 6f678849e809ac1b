// SPDX-License-Identifier: Apache-2.0

/// A unit that can follow a number, or come before it: `km`, 亩, `US$`, %, 倍.
///
/// Units are named here once, by symbols of no language; each language's table (`QuantityData`) says which
/// of its words mean them.
package struct QuantityUnit: Hashable, Sendable {
  /// The dimensions of units; only units of one dimension can be converted into each other.
  package enum Dimension: UInt8, Sendable {
    case none, length, area, volume, mass, power, energy, time, speed, temperature, data, pressure
    case frequency, current, voltage, force, resistance, capacitance, amount, activity, dose, flux
    case luminous, illuminance, bits, level, turns, potency
  }

  /// The symbol.
  package let name: String
  /// The kind of a number with this unit.
  package let kind: Quantity.Kind
  package let dimension: Dimension
  /// How many base units one unit is.
  package let factor: Double
  /// The number added after the factor: −17.78 for degrees Fahrenheit.
  package let offset: Double
  /// The currencies that may be meant, a bit for each.
  package let currencies: UInt64

  /// Whether weekends and holidays are not counted: `business days`.
  var isWorkday: Bool { name == "workday" }

  /// A value of this unit in the base unit.
  package func base(_ written: Double) -> Double { written * factor + offset }

  /// Whether two texts with equal numbers may mean the same by these units.
  package func mayBe(_ other: QuantityUnit) -> Bool {
    switch (kind, other.kind) {
    case (.money, .money):
      return currencies == 0 || other.currencies == 0 || currencies & other.currencies != 0
    // Pounds are money or a mass.
    case (.money, .measure): return name == "pound" && other.dimension == .mass
    case (.measure, .money): return other.mayBe(self)
    default: return kind == other.kind && dimension == other.dimension
    }
  }

  /// The unit of a symbol; `nil` for an unknown one.
  package static func named(_ name: String) -> QuantityUnit? { all[name] }

  private static let all: [String: QuantityUnit] = {
    var units: [String: QuantityUnit] = [:]
    var ordered: [QuantityUnit] = []
    for line in DataText.lines(measures) {
      guard line.count >= 3, let dimension = dimensions[line[1]], let factor = Double(line[2])
      else {
        continue
      }
      let offset = line.count > 3 ? Double(line[3]) ?? 0 : 0
      let unit = QuantityUnit(
        name: line[0], kind: .measure, dimension: dimension, factor: factor, offset: offset,
        currencies: 0)
      units[line[0]] = unit
      ordered.append(unit)
    }
    for (name, dimension, factor) in UnitPrefixes.units() {
      guard let dimension = dimensions[dimension] else { continue }
      // km and kilo.metre are one unit.
      let known = ordered.first { unit in
        unit.dimension == dimension && unit.offset == 0
          && abs(unit.factor - factor) <= 1e-9 * factor
      }
      units[name] =
        known
        ?? QuantityUnit(
          name: name, kind: .measure, dimension: dimension, factor: factor, offset: 0, currencies: 0
        )
    }
    for (name, kind, factor) in [
      ("ppm", .share, 1e-6), ("ppb", .share, 1e-9),
      ("percent", .share, 0.01), ("permille", .share, 0.001), ("tenth", .share, 0.1),
      ("discount", .share, 0.1),
      ("point", .point, 1), ("basispoint", .point, 0.01), ("times", .multiple, 1),
      ("fold", .multiple, 1),
    ] as [(String, Quantity.Kind, Double)] {
      units[name] = QuantityUnit(
        name: name, kind: kind, dimension: .none, factor: factor, offset: 0, currencies: 0)
    }
    var bits: [String: UInt64] = [:]
    for (number, code) in DataText.words(codes).prefix(64).enumerated() {
      bits[code] = 1 << UInt64(number)
    }
    let shared = DataText.pairs(families).map { name, codes in
      (name, codes.split(separator: ",").reduce(0) { $0 | (bits[String($1)] ?? 0) })
    }
    for line in DataText.lines(subunits) where line.count == 3 {
      guard let factor = Double(line[1]) else { continue }
      let currencies = line[2].split(separator: ",").reduce(0) { $0 | (bits[String($1)] ?? 0) }
      units[line[0]] = QuantityUnit(
        name: line[0], kind: .money, dimension: .none, factor: factor, offset: 0,
        currencies: currencies)
    }
    for (name, currencies) in Array(bits) + shared {
      units[name] = QuantityUnit(
        name: name, kind: .money, dimension: .none, factor: 1, offset: 0, currencies: currencies)
    }
    return units
  }()

  /// Currencies by ISO 4217.
  static let codes = """
    USD EUR CNY RUB JPY GBP HKD TWD MOP KRW INR KZT UZS KGS TJS TMT BYN UAH AUD CAD NZD SGD CHF SEK
    NOK DKK PLN CZK HUF TRY IRR PKR AFN BRL MXN ARS ZAR EGP SAR AED ILS THB VND IDR MYR PHP MNT AZN
    GEL AMD BGN RON KPW LKR BDT NPR MMK NGN KES
    """

  /// Words that several currencies share.
  static let families = """
    dollar>USD,HKD,TWD,AUD,CAD,NZD,SGD yuan>CNY,TWD,HKD,MOP,SGD pound>GBP,EGP ruble>RUB,BYN
    rupee>INR,PKR,LKR,NPR,IDR won>KRW,KPW franc>CHF crown>SEK,NOK,DKK,CZK yen>JPY,CNY peso>MXN,ARS,PHP
    """

  /// Parts of currencies: name, share of one, and the currencies that have it.
  static let subunits = """
    jiao 0.1 CNY,TWD,HKD,MOP
    fen 0.01 CNY,TWD
    kopeck 0.01 RUB,BYN,UAH
    cent 0.01 USD,EUR,HKD,TWD,AUD,CAD,NZD,SGD,ZAR
    uscent 0.01 USD
    eurocent 0.01 EUR
    penny 0.01 GBP
    """

  /// Symbol, dimension, base units of one, and what is added.
  static let measures = """
    mm length 0.001
    cm length 0.01
    m length 1
    km length 1000
    inch length 0.0254
    foot length 0.3048
    yard length 0.9144
    mile length 1609.344
    nmi length 1852
    li length 500
    zhang length 3.3333333333
    chi length 0.3333333333
    cun length 0.0333333333
    nm length 1e-9
    um length 1e-6
    dm length 0.1
    lightyear length 9460730472580800
    parsec length 30856775814913673
    m2 area 1
    km2 area 1000000
    cm2 area 0.0001
    mm2 area 0.000001
    ha area 10000
    mu area 666.6666666667
    qing area 66666.6666666667
    acre area 4046.8564224
    sqmile area 2589988.110336
    sqfoot area 0.09290304
    ping area 3.305785
    m3 volume 1
    km3 volume 1000000000
    bcm volume 1000000000
    mcm volume 1000000
    cm3 volume 0.000001
    dm3 volume 0.001
    mm3 volume 1e-9
    litre volume 0.001
    decilitre volume 0.0001
    floz volume 0.0000295735295625
    ml volume 0.000001
    barrel volume 0.158987294928
    mb volume 158987.294928
    gallon volume 0.003785411784
    g mass 0.001
    mg mass 0.000001
    kg mass 1
    t mass 1000
    mt mass 1000000000
    jin mass 0.5
    liang mass 0.05
    dan mass 50
    centner mass 100
    lb mass 0.45359237
    oz mass 0.028349523125
    stone mass 6.35029318
    carat mass 0.0002
    w power 1
    kw power 1000
    mw power 1000000
    gw power 1000000000
    tw power 1000000000000
    hp power 735.49875
    j energy 1
    kj energy 1000
    cal energy 4.184
    kcal energy 4184
    wh energy 3600
    kwh energy 3600000
    mwh energy 3600000000
    gwh energy 3600000000000
    twh energy 3600000000000000
    second time 1
    minute time 60
    quarterhour time 900
    hour time 3600
    day time 86400
    workday time 86400
    week time 604800
    fortnight time 1209600
    month time 2629800
    quarteryear time 7889400
    halfyear time 15778800
    year time 31557600
    decade time 315576000
    century time 3155760000
    millennium time 31557600000
    ms time 0.001
    kmh speed 0.2777777778
    mps speed 1
    mph speed 0.44704
    knot speed 0.5144444444
    celsius temperature 1
    fahrenheit temperature 0.5555555556 -17.7777777778
    degree temperature 1
    kelvin temperature 1 -273.15
    byte data 1
    kb data 1000
    mbyte data 1000000
    gb data 1000000000
    tb data 1000000000000
    pa pressure 1
    kpa pressure 1000
    mpa pressure 1000000
    hpa pressure 100
    mmhg pressure 133.322387415
    atm pressure 101325
    hz frequency 1
    khz frequency 1000
    mhz frequency 1000000
    ghz frequency 1000000000
    ampere current 1
    volt voltage 1
    kv voltage 1000
    db level 1
    rpm turns 1
    iu potency 1
    """

  private static let dimensions: [String: Dimension] = [
    "length": .length, "area": .area, "volume": .volume, "mass": .mass, "power": .power,
    "energy": .energy, "time": .time, "speed": .speed, "temperature": .temperature, "data": .data,
    "pressure": .pressure, "frequency": .frequency, "current": .current, "voltage": .voltage,
    "force": .force, "resistance": .resistance, "capacitance": .capacitance, "amount": .amount,
    "activity": .activity, "dose": .dose, "flux": .flux, "luminous": .luminous,
    "illuminance": .illuminance, "bits": .bits, "level": .level, "turns": .turns,
    "potency": .potency,
  ]
}
