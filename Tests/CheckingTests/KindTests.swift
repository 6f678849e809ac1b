// SPDX-License-Identifier: Apache-2.0
import Testing

/// Things of one kind, such as professions and fuels, where one takes the place of another.
@Suite struct KindTests {
  @Test(arguments: [
    PairCase(
      "en-zh", ("The pianist gave a farewell concert.", "这位钢琴家举行了告别音乐会。", "这位小提琴家举行了告别音乐会。")),
    PairCase(
      "zh-ru",
      (
        "唐代诗人杜甫晚年生活困苦。", "На склоне лет танский поэт Ду Фу бедствовал.",
        "На склоне лет танский поэт Ли Бо бедствовал."
      )),
    PairCase(
      "ru-en",
      (
        "Портрет Чехова висит в музее.", "A portrait of Chekhov hangs in the museum.",
        "A portrait of Tolstoy hangs in the museum."
      )),
    PairCase("en-zh", ("It took images of the southern polar cap.", "它拍摄了南极冰盖。", "它拍摄了北极冰盖。")),
    PairCase(
      "en-ru",
      (
        "Although the harvest was poor, prices fell.", "Хотя урожай был плохим, цены упали.",
        "Поскольку урожай был плохим, цены упали."
      )),
    PairCase(
      "en-ru",
      (
        "Check in no later than forty minutes before departure.",
        "Пройдите регистрацию не позднее чем за сорок минут до вылета.",
        "Пройдите регистрацию не ранее чем за сорок минут до вылета."
      )),
    PairCase(
      "zh-en",
      (
        "决议以十三票赞成、两票弃权获得通过。", "The resolution passed with thirteen in favour and two abstentions.",
        "The resolution passed with thirteen in favour and two against."
      )),
    PairCase(
      "zh-en",
      (
        "公司目前没有出售业务的计划，但不排除引入投资者。",
        "The company has no plans to sell the business but has not ruled out bringing in investors.",
        "The company has no plans to sell the business, and has ruled out bringing in investors."
      )),
    PairCase(
      "en-ru",
      (
        "The city had been abandoned by most of its inhabitants.",
        "Город был покинут большей частью жителей.",
        "Город был покинут лишь небольшой частью жителей."
      )),
    PairCase(
      "zh-en",
      (
        "政府取消了农业补贴。", "The government abolished farm subsidies.",
        "The government abolished subsidies for industry."
      )),
    PairCase(
      "en-ru",
      ("Debt exceeds 90% of GDP.", "Долг превышает 90 % ВВП.", "Долг превышает 90 % бюджета.")),
    PairCase(
      "zh-en",
      ("护士罢工持续了一周。", "The nurses' strike lasted a week.", "The teachers' strike lasted a week.")),
    PairCase(
      "zh-ru",
      (
        "新铁路将于明年通车。", "Новая железная дорога откроется в будущем году.",
        "Новый аэропорт откроется в будущем году."
      )),
    PairCase("ru-zh", ("Его дедушка был врачом.", "他的祖父是医生。", "他的叔叔是医生。")),
    PairCase(
      "zh-en",
      (
        "样本取自患者的血清。", "Samples were taken from the patients' serum.",
        "Samples were taken from the patients' urine."
      )),
    PairCase(
      "ru-en",
      (
        "Спор передан в арбитраж.", "The dispute was referred to arbitration.",
        "The dispute was referred to mediation."
      )),
    PairCase("en-zh", ("The governor resigned in spring.", "州长于春季辞职。", "州长于秋季辞职。")),
    PairCase(
      "en-ru", ("The voters are angry.", "Избиратели недовольны.", "Потребители недовольны.")),
    PairCase(
      "zh-en",
      (
        "研究对象为哮喘患儿。", "The study is about children with asthma.",
        "The study is about children with eczema."
      )),
    PairCase(
      "zh-ru",
      ("竹编灯笼入选名录。", "Бамбуковые фонари вошли в перечень.", "Бамбуковые корзины вошли в перечень.")),
    PairCase(
      "en-ru",
      ("Wolves have returned to the forests.", "В леса вернулись волки.", "В леса вернулись рыси.")),
    PairCase("ru-zh", ("Рекомендуется меньше соли.", "建议少吃盐。", "建议少吃糖。")),
    PairCase(
      "zh-en",
      (
        "承运人应签发提单。", "The carrier shall issue a bill of lading.",
        "The carrier shall issue an insurance policy."
      )),
    PairCase(
      "zh-en", ("七月份工业品出厂价格下降。", "Producer prices fell in July.", "Consumer prices fell in July.")),
    PairCase(
      "ru-zh", ("Экипаж провёл через пролив шесть танкеров.", "船员引领六艘油轮通过海峡。", "船员引领六艘拖船通过海峡。")),
  ])
  func exchanged(_ test: PairCase) { test.expect("meaning/contrast") }

  @Test(arguments: [
    PairCase("zh-en", ("农民收入增加。", "Rural incomes rose.", "")),
    PairCase("zh-ru", ("一位女患者在接种疫苗后痊愈。", "После прививки пациентка выздоровела.", "")),
    PairCase("zh-ru", ("他的表兄来了。", "Его брат пришёл.", "")),
    PairCase("zh-ru", ("背部受伤的人", "человек с травмой позвоночника", "")),
    PairCase("zh-en", ("凌晨两点", "two in the morning", "")),
    PairCase("zh-ru", ("凌晨两点", "в два часа ночи", "")),
    PairCase("zh-en", ("政府鼓励妇女参加大会。", "The government encourages women to attend.", "")),
    PairCase("zh-en", ("价格上升。", "Prices per litre went up.", "")),
    PairCase("zh-en", ("临床研究", "a clinical study of beds", "")),
    PairCase("zh-en", ("女婿接了女儿来。", "His son-in-law sent for her.", "")),
    // Words that others make together: 人参, 国王, 高中, 面条, 大象, 河流, and рис. for рисунок.
    PairCase("zh-ru", ("许多人参加会议。", "Как видно на рис., участников много.", "")),
    PairCase("zh-en", ("中国王毅外长出席，提高中方影响。", "The prince attended, as did the governor.", "")),
    PairCase("zh-en", ("在各方面条件下，这是重大象征。", "The wolf and the noodles are symbols.", "")),
    PairCase("zh-en", ("黄河流域的发展。", "Development around the lake.", "")),
    PairCase("zh-ru", ("糖尿病患者应少吃盐。", "Диабетикам следует есть меньше соли.", "")),
  ])
  func kept(_ test: PairCase) { #expect(test.rules(of: test.right) == []) }

  /// Words that soften or narrow what a sentence says.
  @Test(arguments: [
    PairCase(
      "zh-en",
      (
        "专家组建议暂停新建水电站。", "The panel has recommended a halt to new power stations.",
        "The panel has halted new power stations."
      )),
    PairCase(
      "zh-en", ("绝大多数教师认为如此。", "The vast majority of teachers think so.", "All teachers think so.")),
    PairCase(
      "zh-en",
      (
        "本章仅适用于此后作出的投资。", "This chapter applies only to investments made thereafter.",
        "This chapter applies to investments made thereafter."
      )),
    PairCase(
      "zh-en",
      (
        "该疫苗有望年底前获批。", "The vaccine is expected to be approved by year-end.",
        "The vaccine was approved by year-end."
      )),
    PairCase(
      "zh-en",
      (
        "除非双方另有约定，合同自动延期。", "The contract is renewed unless the parties agree otherwise.",
        "The contract is renewed if the parties so agree."
      )),
    PairCase(
      "zh-en",
      (
        "下游国家呼吁上游国家通报数据。", "The lower countries urged the upper ones to share data.",
        "The lower countries thanked the upper ones for sharing data."
      )),
  ])
  func softened(_ test: PairCase) { test.expect("meaning/contrast") }
}
