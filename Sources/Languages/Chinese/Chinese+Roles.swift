// SPDX-License-Identifier: Apache-2.0
extension RoleData {
  /// Roles of Chinese.
  static let chinese: RoleData = {
    var data = RoleData()
    data.roles = """
      role-sale 卖方 卖家 出卖人 销售方 供应商 供货方 供货商 供方 | 买方 买家 买受人 采购方 采购商 采购人 需方 购货方
      role-trade 出口商 出口方 | 进口商 进口方
      role-agency 委托人 被代理人 | 代理人 受托人
      role-teaching 教师 老师 | 学生
      role-medicine 医生 医师 | 病人 患者
      role-war 受害人 受害者 被害人 | 加害人 加害者 袭击者
      role-rank 上级 | 下级 下属
      role-host 主人 东道主 | 客人 来宾
      role-auction 拍卖人 | 竞买人
      role-franchise 特许人 | 被特许人
      role-pledge 出质人 抵押人 | 质权人 抵押权人
      role-opposition 反对党 在野党 反对派 | 政府 执政党
      role-trust 受托人 | 受益人
      """
    data.doerLeads = "由 被 受 遭 受到 遭到"
    data.otherLeads = "经 向 对 给 从 与 和 同 跟 将 把 为 替 代 予 以 于 及 至 到 交 付 通知 或 、 比"
    data.joints = "和 与 及 或 、 以及"
    data.openers = """
      如 若 当 则 但 且 如果 倘若 除非 因 由于 在 而 并 即 凡 只要 只有 是否 并且 但是 因为 认为 的 时 后 前
      要求 请求 使 令 让 责令 判令 裁定 判决 允许 命令 准许 授权
      """
    data.articles = "各 该 每 任何 本"
    data.fillers = "也 亦 均 则 还 仍 已 都 并 书面 只 就 即 同时 另 又 不 未"
    data.duties = "应 须 必须 应当 应该 务必 有义务 负责"
    data.rights = "可 有权 可以"
    data.auxiliaries = "将 会 已 未 不 愿 能 无权 无须 拟 保证 承诺 同意 已经 尚未"
    data.passives = "由 被 受 遭 获 受到"
    data.coverbs = "向 对 给 把"
    data.owners = "的 之"
    data.sourceLeads = "从 自 由"
    data.goalLeads = "到 至 进入 前往 赴 往 流入 运往 迁往 逃往 抵达"
    data.partnerLeads = "与 和 同 跟 及 或 、"
    data.placeLeads = "在 据 除 自 从 由于 因 经 赴 随 继 比 像 如"
    data.converses = """
      收到 收取 获得 取得 得到 接受 受领 承租 租用 借入 借用 租入 领取 继承 追回 欠 遭受 受益 购买 出售 买入 卖出 出口 进口 听取 丧失 赢得 输给 代替 取代
      属于
      """
    return data
  }()
}
