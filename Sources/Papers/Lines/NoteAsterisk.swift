// SPDX-License-Identifier: Apache-2.0
import ICUText

extension CharacterClass {
  /// Whether a scalar is an asterisk, as notes have: also the wide one, and those that publishers take from other
  /// blocks (`∗`, `⁎`).
  static func isAsterisk(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2A, 0xFF0A, 0x2217, 0x204E: true
    default: false
    }
  }
}
