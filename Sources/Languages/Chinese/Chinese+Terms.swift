// SPDX-License-Identifier: Apache-2.0
extension TermFormData {
  /// Terms of Chinese.
  static let chinese: TermFormData = {
    var data = TermFormData()
    data.particles = "的 之 和 与 及 、"
    data.determiners = "该 該 本 此 这一 這一 这个 這個 上述"
    data.pronouns = "它 其 他 她"
    data.suffixes = "病 症 类 型"
    data.contrasts = "不, 而非, 或, 非, 避免, 代替, 取代, 区分, 区别, 改, 变"
    data.renamings = """
      原名, 原称, 旧称, 旧名, 曾用名, 改名, 更名, 前称, 曾称, 曾译, 又称, 亦称, 也称为, 又名, 俗称, 译法, 译名, 译为, 译作, 误译,
      旧译, 英译, 直译, 意为, 是指, 指的是, 一词, 一语, 术语, 缩写, 说法, 提法, 不再使用, 不再用, 不再称, 停用, 弃用, 废弃,
      不使用, 不要写, 不要用, 不要使用, 不得使用, 不应使用, 不宜使用, 勿用, 请勿使用, 避免使用, 仍使用, 仍用, 仍称, 仍然使用
      """
    data.sayings = "说, 写道, 指出, 称, 宣布, 强调, 表示, 如下, 规定, 写明, 载明, 写成, 写作"
    data.formerAttributes = """
      英属, 法属, 荷属, 葡属, 西属, 德属, 意属, 日属, 苏属, 沙俄, 苏联, 殖民地, 殖民时期, 古代, 旧时, 前苏联, 外, 清末, 民国
      """
    data.boundPrefixes = "正 负 負 副 非 反 超 准 準 泛"
    data.longWords = """
      太阳能 太陽能 风能 風能 核能 水能 热能 熱能 电能 電能 动能 動能 势能 氢能 氫能 地热能 潮汐能 海洋能 化学能 生物质能 原子能
      字符串 发展中国家 發展中國家 管理层 管理層
      """
    data.boundEndings = """
      业 间 卡 界 学 家 员 者 人 法 权 制 化 型 级 类 品 券 票 户 量 额 费 税 率 款 物 器 机 链 网 库 圈 区 线 站 港 业务 业态 业者
      """
    data.wordsBefore = """
      的 之 和 与 及 或 在 是 为 以 而 论 谈 讲 释 从 由 对 将 把 被 其 于 即 非 可 谓 曰 言 既 若 如 则 因 故 夫 当
      关于 作为 所谓 就是 以及 还是 重视 强调 提倡 主张 推崇 追求 崇尚 注重 体现 认为 称为 叫做 乃是 或者 并且 而且
      而非 不是 不仅 包括 例如 譬如
      """
    data.wordsAfter = """
      的 之 和 与 及 或 以 而 是 为 者 也 即 乃 于 有 无 不 则 曰 可 亦 既 都 并 等 在 非 皆 必 故 因
      """
    return data
  }()
}
