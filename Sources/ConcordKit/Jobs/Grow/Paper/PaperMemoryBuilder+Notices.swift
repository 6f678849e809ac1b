// SPDX-License-Identifier: Apache-2.0
import Papers
import TextModel

/// Notices about parts that are taken in with doubt, or not at all.
extension PaperMemoryBuilder {
  /// The notice of a part whose texts do not match.
  static func mismatch(_ group: PaperPairing.PartGroup) -> String {
    "the \(group.kind.rawValue) is not taken in: its texts in"
      + " \(group.languages.map(\.description).joined(separator: ", ")) do not match"
  }

  /// The notice of a part that the paper has in several versions.
  static func versions(_ group: PaperPairing.PartGroup) -> String {
    let languages = group.doubled.map(\.description).joined(separator: ", ")
    return "the paper has the \(group.kind.rawValue) in \(languages) more than once, and the texts"
      + " differ; compare the pairs, or take out one of them"
  }
}
