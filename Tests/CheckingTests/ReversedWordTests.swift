// SPDX-License-Identifier: Apache-2.0
import Testing

/// Words that turn what a text says into the opposite: of beginning and end, of speed, of duties, sanctions, exceptions and
/// conditions.
@Suite struct ReversedWordTests {
  @Test(arguments: [
    PairCase(
      "zh-en",
      (
        "双方决定停止合作。", "The two sides decided to end their cooperation.",
        "The two sides decided to continue cooperation."
      )),
    PairCase(
      "zh-ru",
      (
        "双方决定停止合作。", "Стороны решили прекратить сотрудничество.",
        "Стороны решили продолжить сотрудничество."
      )),
    PairCase(
      "en-ru",
      (
        "Production ceased in May.", "В мае производство остановили.",
        "В мае производство продолжили."
      )),
    PairCase(
      "zh-en", ("经济缓慢增长。", "The economy grew at a sluggish pace.", "The economy grew rapidly.")),
    PairCase(
      "zh-ru",
      (
        "两国贸易迅速发展。", "Торговля двух стран стремительно развивается.",
        "Торговля двух стран медленно развивается."
      )),
    PairCase(
      "zh-en",
      ("各国应加强合作。", "States should strengthen cooperation.", "States may strengthen cooperation.")),
    PairCase(
      "zh-ru",
      (
        "各国应加强合作。", "Государствам следует укреплять сотрудничество.",
        "Государства могут укреплять сотрудничество."
      )),
    PairCase(
      "zh-en",
      (
        "美国取消了对伊朗的制裁。", "The United States lifted the sanctions on Iran.",
        "The United States imposed sanctions on Iran."
      )),
    PairCase(
      "zh-en",
      (
        "除俄罗斯外，所有成员国都签署了协议。", "All member states except Russia signed the agreement.",
        "All member states, including Russia, signed the agreement."
      )),
    PairCase(
      "zh-en",
      (
        "双方同意无条件停火。", "The two sides agreed to a ceasefire without conditions.",
        "The two sides agreed to a ceasefire on certain conditions."
      )),
    PairCase(
      "zh-en",
      (
        "会议推迟到六月举行。", "The meeting was postponed to June.",
        "The meeting was held in June as planned."
      )),
    PairCase(
      "zh-en",
      ("会谈闭门举行。", "The talks were held behind closed doors.", "The talks were open to the press.")),
    PairCase(
      "zh-en",
      (
        "合同期限不少于三年。", "The term of the contract is no shorter than three years.",
        "The term of the contract is no longer than three years."
      )),
    PairCase(
      "en-ru",
      (
        "Trade grew by a quarter.", "Торговля выросла на четверть.",
        "Торговля изменилась, сократившись на четверть."
      )),
  ])
  func reversed(_ test: PairCase) { test.expect("meaning/contrast") }

  @Test(arguments: [
    PairCase(
      "zh-en",
      (
        "法院驳回了该国的请求。", "The Court dismissed the country's request.",
        "The Court granted the country's request."
      )),
    PairCase(
      "zh-ru", ("法院驳回了上诉。", "Суд отклонил апелляцию.", "Суд удовлетворил апелляцию.")),
    PairCase(
      "zh-en", ("公司由国家控股。", "The company is state-controlled.", "The company is privately held.")),
    PairCase(
      "zh-en", ("间接税占比提高。", "The share of indirect taxes rose.", "The share of direct taxes rose.")),
    PairCase(
      "en-ru", ("Direct taxes rose.", "Прямые налоги выросли.", "Косвенные налоги выросли.")),
    PairCase(
      "zh-en", ("贫困人口减少。", "Fewer people live in poverty.", "The number of wealthy people fell.")),
    PairCase(
      "zh-en",
      (
        "该项目已经完工。", "The project has been completed.", "The project will be completed soon."
      )),
    PairCase(
      "zh-en",
      (
        "该项目计划今年完工。", "The project is to be completed this year.",
        "The project was completed this year."
      )),
    PairCase(
      "en-ru",
      (
        "The road will be completed next year.", "Дорога будет построена в будущем году.",
        "Дорога построена."
      )),
    PairCase(
      "zh-en",
      (
        "若对方违约，本合同可以解除。", "If the other party is in breach, this contract may be terminated.",
        "If the other party performs, this contract may be terminated."
      )),
    PairCase(
      "zh-ru",
      (
        "穆斯林代表参加了会议。", "Во встрече участвовали представители мусульман.",
        "Во встрече участвовали представители христиан."
      )),
    PairCase(
      "zh-en",
      (
        "此举有利于地区稳定。", "The move favours regional stability.",
        "The move undermines regional stability."
      )),
    PairCase(
      "zh-ru",
      (
        "此举有利于地区稳定。", "Этот шаг укрепляет региональную стабильность.",
        "Этот шаг подрывает региональную стабильность."
      )),
    PairCase(
      "zh-en",
      (
        "代表团于五月抵达北京。", "The delegation landed in Beijing in May.",
        "The delegation left Beijing in May."
      )),
    PairCase(
      "en-ru",
      (
        "The delegation arrived in Minsk.", "Делегация прибыла в Минск.",
        "Делегация отбыла из Минска."
      )),
    PairCase(
      "zh-en",
      (
        "谈判取得了突破。", "The negotiations made a breakthrough.", "The negotiations reached a deadlock."
      )),
    PairCase(
      "zh-ru", ("学生人数翻了一番。", "Число учащихся удвоилось.", "Число учителей удвоилось.")),
  ])
  func other(_ test: PairCase) { test.expect("meaning/contrast") }

  @Test(arguments: [
    PairCase(
      "en-zh",
      ("The bank is unlikely to cut rates.", "该行不太可能降息。", "该行很可能降息。")),
    PairCase(
      "zh-ru",
      (
        "该国很可能加入条约。", "Страна, вероятно, присоединится к договору.",
        "Страна вряд ли присоединится к договору."
      )),
    PairCase(
      "zh-en",
      (
        "专家们担心局势升级。", "Experts are concerned that the situation may escalate.",
        "Experts hope that the situation will escalate."
      )),
    PairCase(
      "zh-en",
      (
        "尽管受到制裁，出口仍创新高。", "Exports hit a record despite the sanctions.",
        "Exports hit a record because of the sanctions."
      )),
    PairCase(
      "en-ru",
      (
        "Prices rose because of the drought.", "Цены выросли вследствие засухи.",
        "Цены выросли несмотря на засуху."
      )),
    PairCase(
      "zh-en",
      (
        "条约禁止部署核武器。", "The treaty prohibits the deployment of nuclear weapons.",
        "The treaty prohibits the deployment of conventional weapons."
      )),
    PairCase(
      "zh-en",
      (
        "基金资助低收入国家。", "The fund supports low-income countries.",
        "The fund supports high-income countries."
      )),
    PairCase(
      "zh-en",
      (
        "修改须经双方同意。", "Amendments require the consent of both Parties.",
        "Amendments require the consent of either Party."
      )),
    PairCase(
      "zh-en",
      (
        "股份不得超过总股本的49%。", "The shares shall not exceed 49% of the total.",
        "The shares shall be no less than 49% of the total."
      )),
    PairCase(
      "zh-en",
      (
        "该国将退出该组织。", "The country will withdraw from the organisation.",
        "The country will join the organisation."
      )),
    PairCase(
      "en-zh",
      ("The Senate rejected the bill.", "参议院否决了该法案。", "参议院通过了该法案。")),
    PairCase(
      "zh-en",
      (
        "所有成员国都批准了议定书。", "All of the member States have ratified the protocol.",
        "Some of the member States have ratified the protocol."
      )),
    PairCase(
      "zh-en",
      (
        "他是历史上第一位访问该国的总统。", "He was the first president in history to visit the country.",
        "He was the last president in history to visit the country."
      )),
  ])
  func further(_ test: PairCase) { test.expect("meaning/contrast") }

  @Test(arguments: [
    PairCase(
      "en-ru",
      (
        "Norway declined the invitation.", "Норвегия отказалась от приглашения.",
        "Норвегия приняла приглашение."
      )),
    PairCase(
      "en-zh", ("Norway accepted the invitation.", "挪威接受了邀请。", "挪威婉言谢绝了邀请。")),
    PairCase(
      "en-ru",
      (
        "The buyer bears the risk from the moment of delivery.",
        "Покупатель несёт риск с момента передачи.", "Покупатель несёт риск до момента передачи."
      )),
    PairCase(
      "zh-ru",
      (
        "该法削弱了议会的权力。", "Закон ослабил полномочия парламента.",
        "Закон усилил полномочия парламента."
      )),
    PairCase(
      "en-ru",
      (
        "The ministry expects the deficit to narrow.",
        "Министерство ожидает, что дефицит сократится.",
        "Министерство ожидает, что рост дефицита продолжится."
      )),
    PairCase(
      "en-ru",
      (
        "Some delegations had reservations.", "У ряда делегаций были оговорки.",
        "Все делегации имели оговорки."
      )),
    PairCase(
      "en-zh",
      (
        "The Council demanded that the parties comply.", "理事会要求各方遵守。", "理事会鼓励各方遵守。"
      )),
    PairCase(
      "ru-zh",
      (
        "До принятия закона это было разрешено.", "该法通过前，这是允许的。", "该法通过后，这是允许的。"
      )),
  ])
  func more(_ test: PairCase) { test.expect("meaning/contrast") }

  @Test(arguments: [
    PairCase(
      "zh-en", ("此外，所有成员国都签署了协议。", "All member states, including Russia, also signed it.", "")),
    PairCase(
      "zh-en", ("各国应对气候变化的努力可能失败。", "The efforts of States to address climate change may fail.", "")
    ),
    PairCase("zh-en", ("雨一直没有停止。", "The rain continued.", "")),
    PairCase("zh-en", ("5月16日，各国应按时缴费。", "On 16 May, States are to pay on time.", "")),
    PairCase("zh-en", ("市场反应积极。", "The market may be said to have reacted positively.", "")),
    PairCase(
      "zh-en", ("代表团抵达北京后即前往上海。", "On arrival in Beijing the delegation left for Shanghai.", "")),
    PairCase("zh-en", ("谈判打破僵局，取得突破。", "The talks broke the deadlock.", "")),
    PairCase(
      "zh-en", ("该项目已经完工，明年将投入使用。", "The project is complete and will be in use next year.", "")),
    PairCase("zh-en", ("以美元计价的贷款换成欧元。", "The dollar loan was converted into euros.", "")),
    PairCase(
      "zh-en", ("该法有利于减少贫困，不损害任何一方。", "The law helps to reduce poverty and harms nobody.", "")),
  ])
  func kept(_ test: PairCase) { #expect(test.rules(of: test.right) == []) }
}
