// SPDX-License-Identifier: Apache-2.0
import TextModel

/// A term of a list, with what its writing says about it.
struct ListedTerm: Hashable {
  /// The term.
  var text: String
  /// The status that the writing gives it; `nil` if it gives none.
  var status: TermStatus?
  /// The relation to the full form.
  var type = TermType.full
  /// The remark that was written with it.
  var note: String?
  /// Whether the term is a part of another one, and gives way to a row of its own.
  var isDerived = false
}
