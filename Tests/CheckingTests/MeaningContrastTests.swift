// SPDX-License-Identifier: Apache-2.0
import Checking
import Terminology
import Testing
import TextModel

/// Translations that name another country than their source, or say the opposite.
@Suite struct MeaningContrastTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let source: (LanguageTag, String)
    let target: (LanguageTag, String)
    var found: String?
    var term: String?
    var testDescription: String { name }
  }

  private static func findings(_ test: Case) -> [Finding] {
    let target = CheckText(test.target.1, language: test.target.0, offsets: OffsetMap(start: 0))
    let source = CheckText(test.source.1, language: test.source.0, offsets: OffsetMap(start: 0))
    let document = CheckDocument(
      file: "a.tsv", content: target.text,
      segments: [CheckSegment(number: 1, target: target, source: source)])
    return Checker(termbase: Termbase([])).check(document).findings
      .filter { $0.rule == "meaning/contrast" }
  }

  @Test(arguments: [
    Case(
      name: "another country", source: (.chinese, "德国总理将于下月访华。"),
      target: (.english, "The Austrian chancellor will visit China next month."),
      found: "Austrian", term: "德国"),
    Case(
      name: "export and import", source: (.chinese, "该国出口了大量小麦。"),
      target: (.english, "The country imported a lot of wheat."), found: "imported", term: "出口"),
    Case(
      name: "approved and rejected", source: (.english, "The parliament approved the treaty."),
      target: (.russian, "Парламент отклонил договор."), found: "отклонил", term: "approved"),
    Case(
      name: "the world wars", source: (.english, "The First World War changed Europe."),
      target: (.chinese, "第二次世界大战改变了欧洲。"), found: "第二次世界大战", term: "First World War"),
    Case(
      name: "another city", source: (.chinese, "会议在北京召开。"),
      target: (.english, "The meeting was held in Shanghai."), found: "Shanghai", term: "北京"),
    Case(
      name: "another person", source: (.chinese, "王毅会见了拉夫罗夫。"),
      target: (.english, "Wang Yi met Merkel’s envoy."), found: "Merkel", term: "拉夫罗夫"),
    Case(
      name: "another Chinese leader", source: (.chinese, "习近平会见了普京。"),
      target: (.english, "Li Qiang met with Putin."), found: "Li Qiang", term: "习近平"),
    Case(
      name: "another Chinese leader in Russian", source: (.chinese, "王毅会见了拉夫罗夫。"),
      target: (.russian, "Цинь Ган встретился с Лавровым."), found: "Цинь Ган", term: "王毅"),
    Case(
      name: "another person", source: (.english, "Trump signed the decree."),
      target: (.russian, "Указ подписал Путин."), found: "Путин", term: "Trump"),
    Case(
      name: "a ban that is lost", source: (.chinese, "缔约方不得采取单方面措施。"),
      target: (.english, "Contracting Parties may take unilateral measures."), found: "may",
      term: "不得"),
    Case(
      name: "another party", source: (.chinese, "甲方负责运输。"),
      target: (.english, "Party B is responsible for transport."), found: "Party B", term: "甲方"),
    Case(
      name: "a denial that is lost", source: (.chinese, "印度无意加入该组织。"),
      target: (.english, "India intends to join the organization."), found: "join", term: "无意加入"),
    Case(
      name: "a denial that is added", source: (.chinese, "俄方签署了该协定。"),
      target: (.russian, "Российская сторона отказалась подписать соглашение."),
      found: "отказалась подписать", term: "签署"),
    Case(
      name: "another sea", source: (.chinese, "该舰队在黑海演习。"),
      target: (.english, "The fleet held an exercise in the Red Sea."),
      found: "Red Sea", term: "黑海"),
    Case(
      name: "another strait", source: (.chinese, "油轮通过霍尔木兹海峡。"),
      target: (.russian, "Танкер прошел через Малаккский пролив."),
      found: "Малаккский", term: "霍尔木兹"),
    Case(
      name: "the other pole", source: (.english, "The ship reached the Arctic."),
      target: (.russian, "Судно достигло Антарктики."),
      found: "Антарктики", term: "Arctic"),
    Case(
      name: "another river", source: (.chinese, "长江流域发生洪水。"),
      target: (.english, "A flood struck the Yellow River basin."),
      found: "Yellow River", term: "长江"),
    Case(
      name: "the other Congo", source: (.chinese, "刚果（金）代表团抵达。"),
      target: (.english, "The delegation of the Republic of the Congo arrived."),
      found: "Republic of the Congo", term: "刚果（金）"),
    Case(
      name: "left and right", source: (.chinese, "左翼政党获得席位。"),
      target: (.english, "Right-wing parties gained seats."),
      found: "Right-wing", term: "左翼"),
    Case(
      name: "few and most", source: (.chinese, "少数国家持这一立场。"),
      target: (.english, "Most countries hold this position."),
      found: "Most countries", term: "少数"),
    Case(
      name: "in and out", source: (.chinese, "部队撤出该地区。"),
      target: (.english, "Troops entered the area."),
      found: "entered", term: "撤出"),
    Case(
      name: "valid and not", source: (.chinese, "该合同有效。"),
      target: (.english, "The contract is invalid."),
      found: "invalid", term: "有效"),
    Case(
      name: "currencies", source: (.chinese, "人民币贬值。"),
      target: (.english, "The renminbi appreciated."),
      found: "appreciated", term: "贬值"),
    Case(
      name: "in writing and orally", source: (.chinese, "双方应书面通知。"),
      target: (.english, "The parties shall give notice orally."),
      found: "orally", term: "书面"),
    Case(
      name: "yet to sign", source: (.chinese, "印度已经签署该协定。"),
      target: (.english, "India has yet to sign the agreement."),
      found: "has yet to sign", term: "签署"),
    Case(
      name: "force that is used", source: (.chinese, "双方承诺不对对方使用武力。"),
      target: (.english, "The two sides undertake to use force against each other."),
      found: "use force against each other", term: "不对对方使用武力"),
    Case(
      name: "an opposite that is a denial too", source: (.chinese, "汇率的系数不显著。"),
      target: (.english, "The coefficient is significant."),
      found: "is significant", term: "不显著"),
  ])
  func reported(_ test: Case) throws {
    let findings = Self.findings(test)
    #expect(findings.map(\.found) == [test.found])
    let finding = try #require(findings.first)
    #expect(finding.severity == .warning)
    #expect(finding.source?.term == test.term)
    #expect(finding.message.contains(try #require(test.term)))
    #expect(finding.message.contains(try #require(test.found)))
    #expect(finding.replacement == nil)
  }

  @Test(arguments: [
    ("出口", "is the opposite of", "该国出口了大量小麦。", "The country imported a lot of wheat."),
    ("总统", "is not", "总统在机场讲话。", "The prime minister spoke at the airport."),
    ("北京", "is another city than", "会议在北京召开。", "The meeting was held in Shanghai."),
    ("澳门", "is another country or region than", "澳门代表团抵达。", "The Hong Kong delegation arrived."),
    ("拉夫罗夫", "is another person than", "他会见了拉夫罗夫。", "He met Merkel."),
    ("拒绝签署", "does not have the negation of", "俄方拒绝签署协定。", "Russia signed the agreement."),
    ("签署", "adds a negation to", "俄方签署了协定。", "Russia did not sign the agreement."),
  ])
  func messages(_ term: String, _ verb: String, _ source: String, _ target: String) throws {
    let findings = Self.findings(
      Case(name: verb, source: (.chinese, source), target: (.english, target)))
    let found = try #require(findings.first?.found)
    #expect(
      findings.map(\.message) == [
        "\u{201C}\(found)\u{201D} \(verb) \u{201C}\(term)\u{201D} of the source"
      ])
  }

  @Test(arguments: [
    Case(
      name: "property and not a right", source: (.chinese, "租赁物的所有权属于出租人。"),
      target: (.english, "Title to the leased equipment shall remain with the Lessor.")),
    Case(
      name: "the same country", source: (.chinese, "德国总理将于下月访华。"),
      target: (.english, "The German chancellor will visit China next month.")),
    Case(
      name: "a surname alone", source: (.chinese, "习近平会见了俄罗斯总统。"),
      target: (.english, "President Xi met with President Putin.")),
    Case(
      name: "the same person", source: (.chinese, "王毅会见了拉夫罗夫。"),
      target: (.russian, "Ван И встретился с Лавровым.")),
    Case(
      name: "a person of one text", source: (.chinese, "王毅会见了拉夫罗夫。"),
      target: (.english, "Wang Yi met the minister.")),
    Case(
      name: "a country of one text", source: (.chinese, "两国签署了协议。"),
      target: (.english, "China and Laos signed an agreement.")),
    Case(
      name: "both words", source: (.chinese, "该国出口小麦，进口石油。"),
      target: (.english, "The country imports oil.")),
    Case(
      name: "a negation", source: (.english, "The parliament did not approve the treaty."),
      target: (.russian, "Парламент отклонил договор.")),
    Case(
      name: "languages of a treaty",
      source: (.english, "Done in the English and Russian languages."),
      target: (.russian, "Совершено на английском и русском языках.")),
    Case(
      name: "a limit of votes",
      source: (.russian, "Решение принимается не менее чем двумя третями голосов."),
      target: (.english, "The decision is taken by at least two thirds of the votes.")),
    Case(
      name: "a limit in time", source: (.chinese, "承租人应不迟于每月5日支付租金。"),
      target: (.english, "The lessee shall pay the rent by the 5th day of each month.")),
    Case(
      name: "a limit of two languages, a denial in one of them only",
      source: (.chinese, "合同期限不超过三年。"), target: (.russian, "Срок договора не превышает трёх лет.")),
    Case(
      name: "a name with 不", source: (.chinese, "不丹王国批准了公约。"),
      target: (.english, "The Kingdom of Bhutan ratified the convention.")),
    Case(
      name: "a treaty with a negation in its name",
      source: (.chinese, "苏德互不侵犯条约于1939年签署。"),
      target: (.english, "The Molotov-Ribbentrop Pact was signed in 1939.")),
    Case(
      name: "a word that denies its noun", source: (.chinese, "不平等条约于1842年签署。"),
      target: (.english, "The unequal treaty was signed in 1842.")),
    Case(
      name: "abstentions", source: (.chinese, "决议以12票赞成、2票反对、3票弃权通过。"),
      target: (.english, "The resolution was adopted by 12 votes to 2, with 3 abstentions.")),
    Case(
      name: "the same sea", source: (.chinese, "该舰队在黑海演习。"),
      target: (.russian, "Флот провел учения в Черном море.")),
    Case(
      name: "a coast is not a sea", source: (.chinese, "非洲东海岸的里程为500公里海岸线。"),
      target: (.english, "The coast of Africa by the Red Sea is 500 kilometres long.")),
    Case(
      name: "the same Congo", source: (.chinese, "刚果（金）代表团抵达。"),
      target: (.english, "The delegation of the Democratic Republic of the Congo arrived.")),
    Case(
      name: "armed forces are not entry into force", source: (.chinese, "海军演习协定。"),
      target: (.english, "An agreement that entered into force.")),
    Case(
      name: "data are not minorities", source: (.chinese, "减少数据使用。"),
      target: (.english, "The majority uses less data.")),
    Case(
      name: "still to be signed", source: (.chinese, "该协定尚待签署。"),
      target: (.english, "The agreement has yet to be signed.")),
    Case(
      name: "a use of force that is renounced", source: (.chinese, "双方不对对方使用武力。"),
      target: (.english, "The two sides renounce the use of force against each other.")),
    Case(
      name: "no longer valid", source: (.chinese, "该合同无效。"),
      target: (.english, "The contract is not valid.")),
    Case(name: "empty", source: (.chinese, "德国"), target: (.english, "")),
  ])
  func notReported(_ test: Case) {
    #expect(Self.findings(test).isEmpty)
  }
}
