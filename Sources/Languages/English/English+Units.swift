// SPDX-License-Identifier: Apache-2.0
extension QuantityData {
  /// The words of English for units that take SI prefixes, and for parts of currencies; see `UnitPrefixes`.
  static let englishUnits = """
    prefix pico | pico
    prefix nano | nano
    prefix micro | micro
    prefix milli | milli
    prefix kilo | kilo
    prefix mega | mega
    prefix giga | giga
    prefix tera | tera
    stem gram | gram grams gramme grammes
    stem metre | metre metres meter meters
    stem litre | litre litres liter liters
    stem second | second seconds
    stem watt | watt watts
    stem watthour | watt-hour watt-hours watt_hour watt_hours
    stem joule | joule joules
    stem calorie | calorie calories
    stem electronvolt | electronvolt electronvolts electron_volt electron_volts
    stem newton | newton newtons
    stem pascal | pascal pascals
    stem bar | bar
    stem hertz | hertz
    stem ampere | ampere amperes amp amps
    stem volt | volt volts
    stem ohm | ohm ohms
    stem farad | farad farads
    stem tesla | tesla teslas
    stem mole | mole moles
    stem becquerel | becquerel becquerels
    stem sievert | sievert sieverts
    stem gray | gray
    stem lumen | lumen lumens
    stem lux | lux
    stem byte | byte bytes
    stem bit | bit bits
    stem tonne | ton tons tonne tonnes
    unit kilo.ohm | kilohm kilohms
    unit mega.ohm | megohm megohms
    signed mbyte | MB
    unit mmhg | millimetres_of_mercury millimeters_of_mercury
    unit atm | atmospheres
    unit dm | decimetre decimetres decimeter decimeters
    unit decilitre | decilitre decilitres deciliter deciliters
    unit cm3 | cubic_centimetre cubic_centimetres cubic_centimeter cubic_centimeters cc
    unit dm3 | cubic_decimetre cubic_decimetres cubic_decimeter cubic_decimeters
    unit mm2 | square_millimetre square_millimetres square_millimeter square_millimeters
    unit lightyear | light-year light-years light_year light_years
    unit parsec | parsec parsecs
    unit floz | fluid_ounce fluid_ounces fl_oz
    unit db | decibel decibels
    unit rpm | revolutions_per_minute
    unit iu | international_unit international_units
    unit ppm | parts_per_million
    unit ppb | parts_per_billion
    unit cent | cent cents
    unit uscent | us_cents
    unit eurocent | euro_cents eurocents
    unit penny | pence penny
    unit kopeck | kopeck kopecks kopek kopeks copeck copecks
    unit jiao | jiao
    unit fen | fen
    measure 0.5:century | half_a_century
    measure 0.25:century | a_quarter_of_a_century quarter_of_a_century a_quarter-century a_quarter_century quarter-century
    measure 0.75:century | three_quarters_of_a_century three-quarters_of_a_century
    scale 10000000 | crore crores
    scale 100000 | lakh lakhs
    measure 0.25:point | quarter_point quarter-point quarter_percentage_point quarter_of_a_percentage_point quarter_of_a_point
    measure 0.5:point | half_point half-point half_a_percentage_point half_a_point
    past -5 | at_five_to
    past -10 | at_ten_to
    past -15 | at_a_quarter_to at_quarter_to
    past -20 | at_twenty_to
    past -25 | at_twenty-five_to
    at 30 | half_past_midnight
    share 2 | halved halves halve halving
    down | halved halves halve halving
    """
}
