// SPDX-License-Identifier: Apache-2.0
extension AlignmentData {
  /// Alignment of Chinese texts.
  static let chinese = AlignmentData(ordinalPrefix: "第", ordinalUnits: "条條章节節款部编編篇项項回")
}
