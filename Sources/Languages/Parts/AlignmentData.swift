// SPDX-License-Identifier: Apache-2.0

/// The aligner's data of a language beyond its stems, numbers and names.
package struct AlignmentData: Sendable {
  /// Words that say nothing about a translation, left out of dictionary glosses; separated by white
  /// space.
  package var stopWords = ""
  /// Short forms in dictionaries, written with a full stop, that are remarks and not translations:
  /// `colloq`.
  package var glossRemarks = ""
  /// Forms that the stemmer leaves apart, a lemma and its forms a line.
  package var irregular = ""
  /// Words before the number of a part, folded: `article`.
  package var labels = ""
  /// The character before the number of a part, where it comes first: 第 in 第三条.
  package var ordinalPrefix = ""
  /// The characters after such a number: 条 in 第三条.
  package var ordinalUnits = ""

  /// No words.
  package init() {}

  init(
    stopWords: String = "", glossRemarks: String = "", irregular: String = "", labels: String = "",
    ordinalPrefix: String = "", ordinalUnits: String = ""
  ) {
    self.stopWords = stopWords
    self.glossRemarks = glossRemarks
    self.irregular = irregular
    self.labels = labels
    self.ordinalPrefix = ordinalPrefix
    self.ordinalUnits = ordinalUnits
  }
}
