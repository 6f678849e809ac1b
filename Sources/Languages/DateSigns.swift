// SPDX-License-Identifier: Apache-2.0

/// The signs after the numbers of a date whose year comes first: 2024年1月31日, 2024년 1월 31일.
package enum DateSigns {
  /// After the year.
  package static let years = "年년"
  /// After the month.
  package static let months = "月월"
  /// After the day.
  package static let days = "日号號일"
}
