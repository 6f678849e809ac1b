// SPDX-License-Identifier: Apache-2.0
extension QuantityData {
  /// Events of history by their names in English, with their years; see `QuantityData.events`.
  static let englishEvents = """
    event 1648 | peace_of_westphalia treaty_of_westphalia
    event 1688-1689 | glorious_revolution
    event 1775-1776-1783 | american_revolution american_revolutionary_war american_war_of_independence
    event 1789-1799 | french_revolution
    event 1814-1815 | congress_of_vienna
    event 1815 | battle_of_waterloo
    event 1825 | decembrist_revolt decembrist_uprising
    event 1839-1840-1842/1:1839-1840-1842/2:1856-1860 | opium_war
    event 1842 | treaty_of_nanjing treaty_of_nanking nanjing_treaty
    event 1850-1851-1864 | taiping_rebellion taiping_uprising taiping_heavenly_kingdom
    event 1853-1856 | crimean_war
    event 1861 | abolition_of_serfdom emancipation_of_the_serfs
    event 1861-1865 | american_civil_war
    event 1868 | meiji_restoration
    event 1870-1871 | franco-prussian_war
    event 1871 | paris_commune
    event 1884-1885 | sino-french_war
    event 1:1894-1895/2:1937-1945 | sino-japanese_war
    event 1894-1895 | jiawu_war
    event 1895 | treaty_of_shimonoseki shimonoseki_treaty
    event 1898 | hundred_days'_reform hundred_days_of_reform hundred_day_reform wuxu_reform
    event 1898 | spanish-american_war
    event 1899-1900-1901 | boxer_rebellion boxer_uprising boxer_movement
    event 1899-1902 | boer_war
    event 1901 | boxer_protocol
    event 1904-1905 | russo-japanese_war
    event 1905-1917 | russian_revolution
    event 1911 | xinhai_revolution
    event 1:1914-1918/2:1939-1945 | world_war world_wars
    event 1914-1918 | wwi ww1 ww_i
    event 1917 | october_revolution october_socialist_revolution bolshevik_revolution
    event 1917 | february_revolution
    event 1917-1918-1920-1921-1922 | russian_civil_war
    event 1919 | paris_peace_conference
    event 1919 | treaty_of_versailles versailles_treaty
    event 1919 | may_fourth_movement may_4th_movement
    event 1925 | may_thirtieth_movement may_30th_movement
    event 1926-1927-1928 | northern_expedition
    event 1927 | nanchang_uprising
    event 1929-1933 | great_depression
    event 1931 | mukden_incident
    event 1931-1937-1945 | war_of_resistance_against_japan war_of_resistance_against_japanese_aggression anti-japanese_war
    event 1934-1935-1936 | long_march
    event 1935 | december_9th_movement december_ninth_movement
    event 1935 | zunyi_conference zunyi_meeting
    event 1936 | xi'an_incident xian_incident
    event 1936-1939 | spanish_civil_war
    event 1937 | marco_polo_bridge_incident lugou_bridge_incident lugouqiao_incident
    event 1937 | nanjing_massacre nanking_massacre
    event 1938 | munich_agreement munich_pact
    event 1939-1945 | wwii ww2 ww_ii
    event 1941 | attack_on_pearl_harbor attack_on_pearl_harbour
    event 1941-1945 | great_patriotic_war
    event 1942-1943 | battle_of_stalingrad
    event 1943 | battle_of_kursk
    event 1943 | tehran_conference teheran_conference
    event 1943 | cairo_conference cairo_declaration
    event 1944 | normandy_landings normandy_landing
    event 1945 | yalta_conference yalta_agreement yalta_agreements
    event 1945 | potsdam_conference potsdam_declaration potsdam_proclamation potsdam_agreement
    event 1945 | founding_of_the_united_nations establishment_of_the_united_nations founding_of_the_un
    event 1946-1949 | chinese_civil_war chinese_people's_war_of_liberation
    event 1949 | founding_of_new_china founding_of_the_people's_republic_of_china founding_of_the_prc
    event 1950-1953 | korean_war
    event 1955 | bandung_conference
    event 1956 | suez_crisis
    event 1958-1960 | great_leap_forward
    event 1962 | cuban_missile_crisis
    event 1966-1976 | cultural_revolution
    event 1968 | prague_spring
    event 1972 | shanghai_communique shanghai_communiqué
    event 1975 | helsinki_final_act helsinki_accords
    event 1976 | tangshan_earthquake
    event 1978 | reform_and_opening_up reform_and_opening-up
    event 1979 | iranian_revolution islamic_revolution
    event 1980-1988 | iran-iraq_war
    event 1982 | falklands_war
    event 1986 | chernobyl_disaster chernobyl_accident
    event 1989 | fall_of_the_berlin_wall
    event 1990-1991 | gulf_war
    event 1991 | collapse_of_the_soviet_union dissolution_of_the_soviet_union disintegration_of_the_soviet_union
    event 1997 | kyoto_protocol
    event 1997 | return_of_hong_kong hong_kong's_return
    event 1997-1998 | asian_financial_crisis
    event 1999 | return_of_macao return_of_macau macao's_return
    event 2001 | 9/11
    event 2003 | iraq_war
    event 2007-2008-2009 | international_financial_crisis global_financial_crisis
    event 2008 | wenchuan_earthquake
    event 2011 | fukushima_nuclear_accident fukushima_accident fukushima_disaster
    event 2015 | paris_agreement
    event 1:1928-1932-1953-1957/2:1933-1937-1958-1962/3:1966-1970/4:1971-1975/5:1976-1980/6:1981-1985/7:1986-1990/8:1991-1995/9:1996-2000/10:2001-2005/11:2006-2010/12:2011-2015/13:2016-2020/14:2021-2025/15:2026-2030 | five-year_plan five-year_plans
    event 2006-2010 |
    event 2011-2015 |
    event 2016-2020 |
    event 2021-2025 |
    event 2026-2030 |
    event 12:1982/13:1987/14:1992/15:1997/16:2002/17:2007/18:2012/19:2017/20:2022 | national_congress_of_the_communist_party_of_china national_congress_of_the_cpc cpc_national_congress party_congress
    event 2002 |
    event 2007 |
    event 2012 |
    event 2017 |
    event 2022 |
    event 1928-1932-1953-1957 |
    event 1921 |
    """
}
