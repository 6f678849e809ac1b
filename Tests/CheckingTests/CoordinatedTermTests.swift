// SPDX-License-Identifier: Apache-2.0
import Terminology
import Testing
import TextModel

/// Terms whose words a translation has in a list, or with an owner among them.
@Suite struct CoordinatedTermTests {
  typealias Case = TranslatedTermCase

  static let english = Case.termbase(
    .english,
    [
      ("软实力", "soft power"), ("民族自决权", "right to self-determination"),
      ("安全合作", "security cooperation"),
      ("经贸合作", "economic and trade cooperation"), ("经济合作", "economic cooperation"),
      ("经济理事会", "economic council"),
      ("政府首脑", "head of government"),
    ])
  static let russian = Case.termbase(
    .russian,
    [
      ("软实力", "мягкая сила"), ("政府首脑", "глава правительства"),
      ("民族自决权", "право на самоопределение"),
    ])

  @Test(arguments: [
    Case(source: "软实力", target: "soft and hard power"),
    Case(source: "软实力", target: "We need soft, and hard power."),
    Case(source: "软实力", target: "They rely on soft or economic power."),
    Case(source: "安全合作", target: "security, energy and trade cooperation"),
    Case(source: "安全合作", target: "closer security and law enforcement cooperation"),
    Case(source: "经贸合作", target: "economic, trade and investment cooperation"),
    Case(source: "经贸合作", target: "trade and economic cooperation"),
    Case(source: "民族自决权", target: "the right of peoples to self-determination"),
    Case(
      source: "民族自决权",
      target: "The right of all colonial peoples to self-determination is inalienable."),
    Case(source: "政府首脑", target: "Heads of State and Government"),
    Case(source: "政府首脑", target: "heads of state, parliament or government"),
    Case(source: "政府首脑", target: "heads of state and the local government", isMissing: true),
    Case(
      source: "政府首脑", target: "heads of departments in parliament and government", isMissing: true),
    Case(source: "软实力", target: "soft skills and hard power", isMissing: true),
    Case(source: "软实力", target: "soft drinks, and power", isMissing: true),
    Case(
      source: "软实力", target: "Their words are soft. Hard power is another thing.", isMissing: true),
    Case(source: "经贸合作", target: "economic and security cooperation", isMissing: true),
    Case(source: "经济理事会", target: "the Economic and Social Council", isMissing: true),
    Case(source: "民族自决权", target: "the right of peoples to peace", isMissing: true),
    Case(
      source: "民族自决权", target: "The right of peoples, and their road to self-determination",
      isMissing: true),
    // The list is another term.
    Case(source: "经济合作", target: "economic and trade cooperation", isMissing: true),
  ])
  func english(_ test: Case) { test.judge(Self.english, .english) }

  @Test(arguments: [
    Case(source: "软实力", target: "сочетание мягкой и жёсткой силы"),
    Case(source: "民族自决权", target: "право народов на самоопределение"),
    Case(source: "政府首脑", target: "главы государств и правительств"),
    Case(source: "政府首脑", target: "главы государств и министры правительств", isMissing: true),
    Case(source: "软实力", target: "мягкий климат и жёсткая сила", isMissing: true),
  ])
  func russian(_ test: Case) { test.judge(Self.russian, .russian) }
}
