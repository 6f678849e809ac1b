// SPDX-License-Identifier: Apache-2.0
extension WarningData {
  /// Words of Chinese that compare two things, in the notation of `WarningData.comparisons`.
  static let chineseComparisons = """
    more 高于 快于 多于 大于 长于 强于 优于 重于 早于 超过 超越 赶超 领先于 胜过
    less 低于 慢于 少于 小于 短于 弱于 逊于 落后于 晚于 不及 不如
    than 比
    against 相比 相较 比起来
    link 为 是 相当于 达到 达
    fold 倍
    high 更 较 快 高 多 大 长 强 好 早 重
    low 更少 更低 更小 更短 更弱 更差 更晚 更轻 更慢 较少 较低 较小 较短 较弱 较差 较晚 较轻 较慢 慢 低 少 小 短 弱 差 晚 轻
    none 比重 比例 比较 比如 相比之下 对比 环比 同比 百分比 占比 比赛 比分 比率 比值 可比 比特 比率 之比 比肩 比利 比什 \
    多少 大小 长短 强弱 早晚 快慢 高低 不大于 不小于 不高于 不低于 不少于 不多于 不超过 不早于 不晚于 变更 更新 更换 更改 认为 成为 作为 以为 因为 为了 行为 为此 为止 是否 但是 还是 只是 于是 而是 总是 倍加 达成 大大 高度 大量 增长 增强 加强 提高 长期 \
    短期 减少 至少 降低 最大 最高 最多 重要 重大 重点 大学 大会 扩大 加大 高级 早期 晚期 年轻
    """
}
