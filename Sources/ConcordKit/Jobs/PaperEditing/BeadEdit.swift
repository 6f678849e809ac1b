// SPDX-License-Identifier: Apache-2.0
import TextModel

/// A change of one unit of a paper, or of the order of its texts, by a person.
public enum BeadEdit: Hashable, Sendable {
  /// Approve the unit.
  case accept
  /// Reject the unit; it stays in the paper and is never shown.
  case reject
  /// Let the unit wait again.
  case reopen
  /// Approve all units from the beginning of the paper to this one that wait.
  case acceptUpToHere
  /// Replace the text in a language, and approve the unit; a unit that has one language only waits.
  case text(LanguageTag, String)
  /// Join the unit with the next one of its part.
  case merge
  /// Cut each text at a place in UTF-8 bytes; a language without a place, after its first sentence.
  case split([LanguageTag: Int])
  /// Move the first sentence of a language to the end of the unit before.
  case moveUp(LanguageTag)
  /// Move the last sentence of a language to the beginning of the next unit.
  case moveDown(LanguageTag)
  /// Join the text of a language with that of the unit before; the texts below move up, as far as the next gap.
  case shiftUp(LanguageTag)
  /// Leave a gap here in a language: the text and those below move down, as far as the next gap.
  case shiftDown(LanguageTag)
  /// Exchange the text of a language with that of the next unit.
  case swap(LanguageTag)

  /// Whether the change is about more units than a person has before the eyes, so that nobody may have changed the
  /// paper in between.
  public var needsWholePaper: Bool {
    switch self {
    case .acceptUpToHere, .shiftUp, .shiftDown: true
    default: false
    }
  }

  /// Whether the change is about the unit before as well.
  public var needsPrevious: Bool {
    switch self {
    case .moveUp, .shiftUp: true
    default: false
    }
  }

  /// Whether the change is about the next unit as well.
  public var needsNext: Bool {
    switch self {
    case .merge, .moveDown, .swap: true
    default: false
    }
  }

  /// The word for the decision that a changed unit keeps (`UnitProperty.reviewed`).
  var word: String {
    switch self {
    case .accept, .acceptUpToHere: "accepted"
    case .reject: "rejected"
    case .reopen: "reopened"
    case .text: "edited"
    case .merge: "merged"
    case .split: "split"
    case .moveUp, .moveDown, .shiftUp, .shiftDown, .swap: "moved"
    }
  }
}
