// SPDX-License-Identifier: Apache-2.0

/// The person or program that makes the remarks in a Word document.
package struct WordAuthor: Hashable, Sendable {
  /// The name.
  package var name: String
  /// The initials that Word shows for the name.
  package var initials: String
  /// The date and time in Universal Time, as `2026-11-27T09:30:00Z`; `nil` writes none.
  package var date: String?

  /// An author.
  package init(name: String, initials: String, date: String?) {
    self.name = name
    self.initials = initials
    self.date = date
  }
}
