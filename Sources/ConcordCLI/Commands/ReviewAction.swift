// SPDX-License-Identifier: Apache-2.0
import ConcordKit

/// An action of a reviewer on the pair that is shown.
enum ReviewAction {
  /// Pairs that still wait beside the one that is shown.
  enum Rest: String {
    case part, paper
  }

  case accept, reject, edit, merge, skip, back, undo, quit, help
  case acceptRest(Rest)
  case rejectRest(Rest)
  case retype(String)
  case split(String)

  /// Reads a line: `a`, `t TEXT`, `r part`.
  init(line: String) {
    let argument = line.dropFirst().trimmingCharacters(in: .whitespaces)
    switch line.first {
    case nil, "n": self = .skip
    case "a":
      self = argument.isEmpty ? .accept : Rest(rawValue: argument).map(Self.acceptRest) ?? .help
    case "r":
      self = argument.isEmpty ? .reject : Rest(rawValue: argument).map(Self.rejectRest) ?? .help
    case "t": self = .retype(argument)
    case "e": self = .edit
    case "s": self = .split(argument)
    case "m": self = .merge
    case "b": self = .back
    case "u": self = .undo
    case "q": self = .quit
    default: self = .help
    }
  }

  /// The list of what can be written on a line.
  static let lineHelp = """
    a             accept: the pair is right
    r             reject: it is wrong, and never shown again
    a part        accept this pair and all others that wait in this part; a paper: in this paper
    r part        reject them; r paper: in this paper
    e             edit the translation in $VISUAL or $EDITOR, and accept it
    t TEXT        TEXT is the translation; accept it so
    t ru: TEXT    the same for one language of several; zh: for the source
    s 1 1         split after the 1st sentence of each language
    m             merge with the next pair
    Enter, n      skip for now
    b             back to the pair before
    u             undo the last change
    q             quit; everything decided is kept
    """

  /// The list of keys on a terminal.
  static let keyHelp = """
    a             accept: the pair is right
    r             reject: it is wrong, and never shown again
    A, R          accept or reject this pair and all others that wait in this part or paper
    t             change the translation on the line, and accept it
    e             edit all languages in $VISUAL or $EDITOR, and accept them
    s             split between sentences
    m             merge with the next pair
    Enter, n      skip for now
    b             back to the pair before
    u             undo the last change
    q, Ctrl-C     quit; everything decided is kept
    """
}
