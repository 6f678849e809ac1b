// SPDX-License-Identifier: Apache-2.0

/// Words that join the last item of a list to the others.
package enum ListWords {
  /// Characters for *and* in Chinese, after which a list with 、 ends.
  package static let conjunctions: Set<Character> = ["和", "与", "與", "及", "等"]

  /// Words for *and* and *or* in English and Russian; a part after a comma that has one ends a list within one term.
  package static let words: Set<String> = ["and", "or", "&", "и", "или"]
}
