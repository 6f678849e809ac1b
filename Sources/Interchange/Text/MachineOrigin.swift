// SPDX-License-Identifier: Apache-2.0
import Languages

/// The words with which files say that a machine made a translation.
enum MachineOrigin {
  /// Whether a word of a file means machine translation, or one of its programs: `mt`, `leveraged-mt`, `DeepL`.
  static func isNamed(_ word: String?) -> Bool { word.map { MachineNames.isNamed($0) } ?? false }
}
