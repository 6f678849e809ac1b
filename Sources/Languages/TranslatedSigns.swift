// SPDX-License-Identifier: Apache-2.0

/// Abbreviations in Latin letters that all languages use and that a translation may write in other ways.
package enum TranslatedSigns {
  /// Abbreviations that are translated freely, in small letters: `PPT` is *slides*, `USD` a dollar sign.
  package static let free = Set(
    DataText.words(
      """
      tv id ok ppt ktv app apps vip it pk vs no nos ceo cfo hr pc pcs am pm bc ad ce bce usd rmb cny cnh eur gbp
      hkd jpy krw rub kzt ict tel fax qq q1 q2 q3 q4 h1 h2 led us usa uk eu un g7 g8 g10 g20 g77 b20 f1
      """))

  /// The names of compounds that are often written as formulas, by the formula in small letters.
  package static let compounds: [String: [String]] = Dictionary(
    uniqueKeysWithValues: DataText.lines(
      """
      co carbon_monoxide
      co2 carbon_dioxide
      so2 sulfur_dioxide sulphur_dioxide
      so3 sulfur_trioxide sulphur_trioxide
      no2 nitrogen_dioxide
      nox nitrogen_oxide oxides_of_nitrogen
      n2o nitrous_oxide
      ch4 methane
      nh3 ammonia
      nh4 ammonium
      n2 nitrogen
      o2 oxygen
      o3 ozone
      h2 hydrogen
      h2o water
      h2o2 hydrogen_peroxide
      h2s hydrogen_sulfide hydrogen_sulphide
      h2so4 sulfuric_acid sulphuric_acid
      hno3 nitric_acid
      hcl hydrochloric_acid hydrogen_chloride
      naoh sodium_hydroxide
      nacl sodium_chloride salt
      caco3 calcium_carbonate
      cao calcium_oxide lime
      tio2 titanium_dioxide titania
      sio2 silicon_dioxide silica
      al2o3 aluminium_oxide aluminum_oxide alumina
      fe2o3 iron_oxide ferric_oxide
      """
    ).map { line in
      (line[0], line.dropFirst().map { $0.replacing("_", with: " ") })
    })
}
