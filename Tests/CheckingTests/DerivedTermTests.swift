// SPDX-License-Identifier: Apache-2.0
import Terminology
import Testing
import TextModel

/// Terms that a translation has as a verb with its adverb, or as several things of their words.
@Suite struct DerivedTermTests {
  typealias Case = TranslatedTermCase

  static let english = Case.termbase(
    .english,
    [
      ("和平解决", "peaceful settlement"), ("相互尊重", "mutual respect"),
      ("睦邻友好", "good-neighborly friendship"), ("可持续发展", "sustainable development"),
    ])
  static let russian = Case.termbase(
    .russian, [("相互尊重", "взаимное уважение"), ("可持续发展", "устойчивое развитие")])

  @Test(arguments: [
    Case(source: "和平解决争端", target: "They agreed to settle their disputes peacefully."),
    Case(source: "和平解决争端", target: "All disputes are peacefully settled."),
    Case(source: "和平解决争端", target: "They settle, and live peacefully.", isMissing: true),
    Case(source: "和平解决争端", target: "They settled near peaceful lakes.", isMissing: true),
    Case(source: "和平解决争端", target: "They lived peacefully.", isMissing: true),
    Case(source: "相互尊重主权", target: "They respect one another’s sovereignty."),
    Case(source: "相互尊重主权", target: "Respecting each other, they met."),
    Case(source: "相互尊重主权", target: "They mutually respect their sovereignty."),
    Case(source: "相互尊重主权", target: "They respect the law.", isMissing: true),
    Case(source: "相互尊重主权", target: "They met each other.", isMissing: true),
    Case(source: "可持续发展", target: "The region develops sustainably."),
    Case(
      source: "睦邻友好合作条约",
      target: "The Treaty of Good-Neighborliness and Friendly Cooperation"),
    Case(source: "睦邻友好", target: "good neighbourly relations", isMissing: true),
    Case(source: "睦邻友好", target: "friendly and good relations", isMissing: true),
  ])
  func english(_ test: Case) { test.judge(Self.english, .english) }

  @Test(arguments: [
    Case(source: "相互尊重主权", target: "Они уважают друг друга."),
    Case(source: "相互尊重主权", target: "Они относятся друг к другу с уважением."),
    Case(source: "相互尊重主权", target: "Они уважают закон.", isMissing: true),
    Case(source: "可持续发展", target: "Регион развивается устойчиво."),
  ])
  func russian(_ test: Case) { test.judge(Self.russian, .russian) }
}
