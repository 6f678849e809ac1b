// SPDX-License-Identifier: Apache-2.0
extension NumberData {
  /// Numbers of Chinese; its numerals are read by `HanNumeral`.
  static let chinese = NumberData(style: .point)
}
