// SPDX-License-Identifier: Apache-2.0
extension ArticleData {
  /// The indefinite article of English.
  static let english: ArticleData = {
    var data = ArticleData(plain: "a", beforeVowel: "an")
    data.vowels = "aeiou"
    data.vowelCapitals = "AEFHILMNORSX"
    data.consonantStarts = """
      uni unesco unani eu ewe one once use usa usu uti uto uta ute ura ure uri uro uru uga ubiq ufo uku ukr uygh uigh
      """
    // `unimportant` and `uninvited` are `un` and a word.
    data.consonantExceptions = "unimag unimp unin uniden unidio unill uniss unirr oner"
    data.vowelStarts = "hour honest honor honour heir"
    data.vowelDigits = "8"
    data.vowelTens = "11 18"
    data.spokenAbbreviations = """
      NATO FOCAC SIM SWIFT UNESCO UNICEF UNIDO NASA NASDAQ ASEAN BRICS BRIC OPEC APEC AIDS SARS MERS FIFA UEFA LIBOR NAFTA
      RATS SAARC MERCOSUR ECOWAS SIPRI SALT START NORAD FEMA LAN RAM ROM RAND SAMBO SAFE SASAC SINOPEC NORINCO
      HIMARS MIRV HAMAS FARC LASER RADAR SONAR MODIS LIDAR SCADA SAFTA RADARSAT
      """
    return data
  }()
}
