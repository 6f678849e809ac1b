// SPDX-License-Identifier: Apache-2.0
import Segmentation
import TestSupport
import Testing
import TextModel

@Suite struct LanguageDetectorTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let text: String
    let language: LanguageTag?
    var testDescription: String { text }
  }

  @Test(arguments: [
    Case(text: "", language: nil),
    Case(text: "12, 13 — 2001", language: nil),
    Case(text: "上海合作组织", language: .chinese),
    Case(text: "上海", language: .chinese),
    Case(text: "上海合作組織", language: .traditionalChinese),
    Case(text: "根据U.S. News的报道", language: .chinese),
    Case(text: "The term 命运共同体 is often used", language: .english),
    Case(text: "Shanghai Cooperation Organization", language: .english),
    Case(text: "Шанхайская организация сотрудничества", language: .russian),
    // ъ before a soft vowel is Russian, elsewhere Bulgarian.
    Case(text: "Съезд принял объявление", language: .russian),
    Case(text: "Първият път през града", language: nil),
    Case(text: "Шанхайський договір і співпраця в регіоні", language: nil),
    Case(text: "Шанхай ынтымақтастық ұйымы", language: nil),
    Case(text: "Die Organisation und der Vertrag von Schanghai", language: nil),
    Case(text: "L’organisation de coopération de Shanghai et les pays", language: nil),
    // Few words of English are in its sentences that also are words of other languages.
    Case(
      text: "No person shall operate a ferry service without a licence.", language: .english),
    Case(text: "A master must hold a certificate.", language: .english),
    Case(text: "No vessel may enter port without a permit.", language: .english),
    Case(text: "Do no harm, tell no lies, take no bribes.", language: .english),
    Case(text: "No se puede operar un servicio sin licencia en este puerto.", language: nil),
    Case(text: "A reunião foi realizada na semana passada em Lisboa.", language: nil),
    Case(text: "La riunione si è tenuta a Roma la settimana scorsa.", language: nil),
    Case(text: "上海協力機構は中国の組織です", language: nil),
    Case(text: "상하이 협력 기구", language: nil),
    Case(text: "منظمة شنغهاي للتعاون", language: nil),
    Case(text: "องค์การ", language: nil),
    Case(text: "👍🏽", language: nil),
  ])
  func detects(_ test: Case) { #expect(LanguageDetector.detect(test.text) == test.language) }
}
