// SPDX-License-Identifier: Apache-2.0
import Testing

/// Words that exclude one another in law, economy and scholarship: exceptions, ranks of courts, kinds of visits and sources.
@Suite struct DistinctionTests {
  @Test(arguments: [
    PairCase(
      "zh-en",
      (
        "本条款仅适用于缔约国国民。", "This clause applies only to nationals of the Contracting States.",
        "This clause applies to all except nationals of the Contracting States."
      )),
    PairCase(
      "en-zh", ("Only members may vote.", "只有成员才能投票。", "除成员外均可投票。")),
    PairCase(
      "ru-en",
      (
        "Участники, в том числе представители Ирана, осудили теракт.",
        "The participants, including representatives of Iran, condemned the attack.",
        "The participants, except the representatives of Iran, condemned the attack."
      )),
    PairCase(
      "en-zh",
      (
        "The State had breached its obligations under Article 7.", "该国违反了第七条规定的义务。",
        "该国履行了第七条规定的义务。"
      )),
    PairCase(
      "zh-ru",
      (
        "主席对哈萨克斯坦进行国事访问。", "Председатель совершил государственный визит в Казахстан.",
        "Председатель совершил рабочий визит в Казахстан."
      )),
    PairCase(
      "en-zh",
      (
        "The older of the two copies is kept in London.", "两个抄本中较早的一本现藏伦敦。", "两个抄本中较晚的一本现藏伦敦。"
      )),
    PairCase(
      "zh-en",
      (
        "下行风险依然存在。", "Downside risks remain.", "Upside risks remain."
      )),
    PairCase(
      "en-zh",
      (
        "Remittances reached a record high.", "汇款创下历史新高。", "汇款跌至历史新低。"
      )),
    PairCase(
      "ru-en",
      (
        "Эволюция кочевых обществ в XVII веке",
        "The evolution of nomadic societies in the 17th century",
        "The evolution of settled societies in the 17th century"
      )),
    PairCase(
      "ru-en",
      (
        "Министр посетит Москву весной.", "The minister will visit Moscow in the spring.",
        "The minister will visit Moscow in the autumn."
      )),
    PairCase(
      "zh-ru",
      (
        "政府将逐步取消燃料补贴。", "Правительство постепенно отменит топливные субсидии.",
        "Правительство немедленно отменит топливные субсидии."
      )),
    PairCase(
      "zh-en",
      (
        "联合国大会举行紧急会议。", "The General Assembly held an emergency session.",
        "The General Assembly held a regular session."
      )),
    PairCase(
      "zh-en",
      (
        "本文主要依据一手资料。", "The paper relies on primary sources.",
        "The paper relies on secondary sources."
      )),
    PairCase(
      "zh-ru",
      (
        "当事人可以向上一级人民法院上诉。", "Сторона вправе подать апелляцию в вышестоящий народный суд.",
        "Сторона вправе подать апелляцию в нижестоящий народный суд."
      )),
    PairCase(
      "zh-en",
      (
        "她于2010年获得硕士学位。", "She received a master's degree in 2010.",
        "She received a doctorate in 2010."
      )),
    PairCase(
      "zh-en",
      (
        "律师要求休庭。", "The lawyer asked for an adjournment.",
        "The prosecutor asked for an adjournment."
      )),
    PairCase(
      "zh-en",
      (
        "工业产值同比增长2%。", "Industrial output rose 2% year on year.",
        "Industrial output rose 2% month on month."
      )),
    PairCase(
      "ru-en",
      (
        "Закон предусматривает снижение налоговой нагрузки на малый бизнес.",
        "The law provides for reducing the tax burden on small businesses.",
        "The law provides for increasing the tax burden on small businesses."
      )),
    PairCase(
      "zh-en",
      (
        "本文认为后者更为可靠。", "The paper argues that the latter is more reliable.",
        "The paper argues that the former is more reliable."
      )),
    PairCase(
      "zh-en",
      (
        "央行下调了基准利率。", "The central bank lowered its benchmark rate.",
        "The central bank raised its benchmark rate."
      )),
    PairCase(
      "zh-en",
      (
        "法案以微弱多数获得通过。", "The bill was passed by a narrow majority.",
        "The bill was passed by an overwhelming majority."
      )),
    PairCase(
      "zh-en",
      (
        "应在收到通知之日起三十日内付款。", "Payment is due within thirty days of receiving the notice.",
        "Payment is due within thirty days of sending the notice."
      )),
    PairCase(
      "zh-en",
      (
        "一位八旬老人讲述了这段经历。", "A man in his eighties told the story.",
        "A man in his seventies told the story."
      )),
    PairCase(
      "ru-en",
      (
        "Делегация покинула зал до начала голосования.",
        "The delegation left the room before voting began.",
        "The delegation left the room after voting began."
      )),
    PairCase(
      "en-zh",
      (
        "The delegation was led by the deputy minister of energy.", "代表团由能源部副部长率领。",
        "代表团由能源部部长率领。"
      )),
    PairCase(
      "zh-ru",
      (
        "未成年人的监护人承担民事责任。", "Опекун несовершеннолетнего несёт гражданскую ответственность.",
        "Опекун несовершеннолетнего несёт уголовную ответственность."
      )),
    PairCase(
      "zh-ru",
      ("增速低于市场预期。", "Рост оказался ниже ожиданий рынка.", "Рост оказался выше ожиданий рынка.")),
    PairCase(
      "zh-en",
      (
        "中国是该国最大的债权国。", "China is the country's largest creditor.",
        "China is the country's largest debtor."
      )),
    PairCase(
      "en-zh",
      (
        "Neither the president nor the prime minister attended the ceremony.", "总统和总理均未出席仪式。",
        "总统和总理均出席了仪式。"
      )),
    PairCase(
      "zh-en",
      (
        "今年贸易由顺差转为逆差。", "Trade swung from surplus to deficit this year.",
        "Trade swung from deficit to surplus this year."
      )),
    PairCase(
      "en-zh",
      ("The order was given by the former director.", "命令由前任局长下达。", "命令由现任局长下达。")),
    PairCase(
      "en-zh",
      ("Most of the objects come from the Hermitage.", "大部分文物来自艾尔米塔什。", "少数文物来自艾尔米塔什。")),
    PairCase(
      "zh-ru",
      (
        "贷款期限二十年，含五年宽限期。",
        "Кредит предоставляется на двадцать лет, включая льготный период в пять лет.",
        "Кредит предоставляется на двадцать лет, не считая льготного периода в пять лет."
      )),
    PairCase(
      "zh-en",
      (
        "中方从未干涉别国内政。", "China has never interfered in the internal affairs of others.",
        "China has rarely interfered in the internal affairs of others."
      )),
    PairCase(
      "en-ru",
      (
        "The rivers rarely freeze.", "Реки редко замерзают.",
        "Реки часто замерзают."
      )),
    PairCase(
      "zh-en",
      (
        "修正案须经各方一致同意。", "Amendments require the unanimous consent of the parties.",
        "Amendments require a majority vote of the parties."
      )),
    PairCase(
      "zh-en",
      (
        "这是中国首次参加该演习。", "China took part in the exercise for the first time.",
        "China took part in the exercise once again."
      )),
    PairCase(
      "zh-ru",
      (
        "该条约仍然有效。", "Договор остаётся в силе.",
        "Договор утратил силу."
      )),
    PairCase(
      "zh-en",
      (
        "代表在会前会见了记者。", "The delegates met the press before the meeting.",
        "The delegates met the press after the meeting."
      )),
    PairCase(
      "zh-en",
      (
        "贸易额增长近一倍。", "Trade almost doubled.",
        "Trade more than doubled."
      )),
    PairCase(
      "zh-en",
      (
        "委员会每年举行两次会议。", "The committee meets twice a year.",
        "The committee meets once a year."
      )),
    PairCase(
      "zh-ru",
      (
        "委员会每年召开两次会议。", "Комитет собирается не менее двух раз в год.",
        "Комитет собирается один раз в год."
      )),
  ])
  func anotherWord(_ test: PairCase) {
    test.expect("meaning/contrast")
  }

  @Test(
    "two things that exchange their places in a ranking",
    arguments: [
      PairCase(
        "zh-en",
        (
          "中国位居第一，俄罗斯位居第二。", "China ranks first and Russia second.",
          "Russia ranks first and China second."
        )),
      PairCase(
        "zh-en",
        (
          "按产量计，小麦居首位，玉米次之。", "By output, wheat ranks first, followed by maize.",
          "By output, maize ranks first, followed by wheat."
        )),
      PairCase(
        "zh-en",
        (
          "2023年，德国为第一大出口市场，意大利为第二大出口市场。",
          "In 2023, Germany was the largest export market and Italy the second largest.",
          "In 2023, Italy was the largest export market and Germany the second largest."
        )),
      PairCase(
        "zh-ru",
        (
          "中国位居第一，俄罗斯位居第二。", "Китай занимает первое место, Россия — второе.",
          "Россия занимает первое место, Китай — второе."
        )),
      PairCase(
        "zh-en",
        (
          "中国居首，其次是俄罗斯。", "China ranks first, and Russia second.",
          "Russia ranks first, followed by China."
        )),
    ])
  func exchangedRanks(_ test: PairCase) {
    test.expect("meaning/contrast")
  }

  @Test(
    "right texts with words for places of a ranking",
    arguments: [
      ("zh-en", "中国位居第一，俄罗斯位居第二。", "Russia ranks second, after China, which ranks first."),
      (
        "zh-en", "第一次会议在中国举行，第二次会议在俄罗斯举行。", "Russia hosted the second meeting, and China the first."
      ),
      (
        "en-ru", "Germany is the largest market, followed by Italy.",
        "Италия — второй по величине рынок после Германии, крупнейшего."
      ),
    ])
  func rightRanks(_ languages: String, _ source: String, _ target: String) {
    let test = PairCase(languages, (source, target, target))
    #expect(test.rules(of: target).isEmpty)
  }

  @Test(
    "what does not exceed a limit is denied in another language",
    arguments: [
      (
        "en-ru", "The decision does not exceed the powers of the Commission.",
        "Решение не превышает полномочий Комиссии."
      ),
      (
        "en-ru", "The decision must not exceed the powers of the Council.",
        "Решение не должно выходить за пределы полномочий Совета."
      ),
      (
        "en-ru", "The Secretariat shall not exceed its authority to sign contracts.",
        "Секретариат не превышает своих полномочий на подписание договоров."
      ),
    ])
  func limits(_ languages: String, _ source: String, _ target: String) {
    let test = PairCase(languages, (source, target, target))
    #expect(test.rules(of: target).isEmpty)
  }
}
