// SPDX-License-Identifier: Apache-2.0

/// The words with which files say that a machine made a translation.
enum MachineOrigin {
  /// Whether a word of a file means machine translation: `mt`, `leveraged-mt`, `MachineTranslated`, `MT!`.
  static func isNamed(_ word: String?) -> Bool {
    word.map { words.contains(TranslationState.Vocabulary.key($0)) } ?? false
  }

  private static let words: Set<String> = [
    "mt", "nmt", "amt", "smt", "machine", "machinetranslation", "machinetranslated",
    "mtsuggestion", "leveragedmt", "automatictranslation", "automatedtranslation", "adaptivemt",
    "neuralmachinetranslation", "neuralmt", "aitranslation", "llm",
  ]
}
