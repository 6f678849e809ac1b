// SPDX-License-Identifier: Apache-2.0

/// Letters of two scripts that look the same, as keyboards and scanners confuse them.
package enum LetterTwins {
  /// Latin letters.
  package static let latin = "AaBCcEeHKkMOoPpTXxy"
  /// The Cyrillic letters that look like them, in the same order.
  package static let cyrillic = "АаВСсЕеНКкМОоРрТХху"
}
