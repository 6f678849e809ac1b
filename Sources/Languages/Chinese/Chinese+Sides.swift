// SPDX-License-Identifier: Apache-2.0
extension WarningData {
  /// Words of Chinese that part a sentence into two sides, in the notation of `WarningData.sides`.
  static let chineseSides = """
    cause start 表明 显示 认为 指出 发现 强调 称
    cause after 由于 因为 源于 缘于 归因于 得益于 归咎于 起因于
    cause before 导致 造成 致使 引发 引起 促使 使得 因此 因而 从而 所以
    cause open 由 因
    cause close 所致 而
    cause none 由此 理由 自由 经由 缘由 由衷 因素 原因 基因 因地 因应 而且 而是 而言 然而 而不是 而非 而后 反而 从而使 不是因为 并非因为 因特网 由来 事由 \
    由一 由二 而在 而对 而并
    reject after 而不是 而非 而并非 不是说
    reject open 不是 并非 并不是 而不在于
    reject close 而是
    reject none 是不是 不是不 无非 南非 非洲
    become after 就任 出任 担任 当选为 任命为 升任 改任 转任 接任
    """
}
