// SPDX-License-Identifier: Apache-2.0

/// The countries of capitals, whose names may mean the governments: `Beijing said`.
///
/// The cities are those of `WarningData.cities`.
package enum CapitalCities {
  /// Region codes by the ids of the cities.
  package static let regions: [String: String] = Dictionary(
    DataText.pairs(
      """
      beijing>CN moscow>RU washington>US london>GB paris>FR berlin>DE tokyo>JP seoul>KR pyongyang>KP ulaanbaatar>MN
      hanoi>VN bangkok>TH kuala-lumpur>MY jakarta>ID manila>PH new-delhi>IN islamabad>PK kabul>AF kathmandu>NP
      dhaka>BD colombo>LK tehran>IR baghdad>IQ damascus>SY beirut>LB riyadh>SA doha>QA ankara>TR cairo>EG nairobi>KE
      addis-ababa>ET kyiv>UA minsk>BY astana>KZ tashkent>UZ bishkek>KG dushanbe>TJ ashgabat>TM baku>AZ tbilisi>GE
      yerevan>AM rome>IT madrid>ES brussels>EU vienna>AT warsaw>PL budapest>HU belgrade>RS athens>GR stockholm>SE
      oslo>NO helsinki>FI copenhagen>DK lisbon>PT dublin>IE prague>CZ bucharest>RO sofia>BG ottawa>CA canberra>AU
      havana>CU caracas>VE brasilia>BR vilnius>LT riga>LV tallinn>EE chisinau>MD
      """
    ).map { ($0.from, $0.to) }, uniquingKeysWith: { first, _ in first })
}
