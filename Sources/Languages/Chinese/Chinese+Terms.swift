// SPDX-License-Identifier: Apache-2.0
extension TermFormData {
  /// Terms of Chinese.
  static let chinese: TermFormData = {
    var data = TermFormData()
    data.particles = "的 之 和 与 及 、"
    data.suffixes = "病 症 类 型"
    return data
  }()
}
