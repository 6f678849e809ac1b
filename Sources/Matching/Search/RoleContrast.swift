// SPDX-License-Identifier: Apache-2.0
import Languages
import Segmentation

/// Finds two parties that have exchanged their roles: 甲方应向乙方付款 and `Party B shall pay Party A`.
///
/// Both texts name the same two parties, and in each of them one is certain to be the one who does something and the other
/// is not, or one alone has a duty or a right. Words that say the same from the other side (`receive`) must be in both
/// texts or in neither; see `RoleData`.
package enum RoleContrast {
  /// The party that does something in each text.
  ///
  /// - Returns: `nil` for a language without roles too.
  /// - Complexity: O(*n*) for texts of *n* bytes.
  package static func between(_ pair: ContrastPair) -> WordContrast? {
    let (a, b) = (pair.first, pair.second)
    guard let own = RoleTable.table(for: a.language, in: pair.languages),
      let other = RoleTable.table(for: b.language, in: pair.languages)
    else { return nil }
    let rows = own.rows(in: a)
    guard !rows.isEmpty else { return nil }
    let others = other.rows(in: b)
    let found = rows.compactMap { id, row -> WordContrast? in
      guard let second = others[id], let (mine, theirs) = row.exchanged(with: second) else {
        return nil
      }
      return a.contrast(of: mine, with: theirs, in: b)
    }
    guard !found.isEmpty, own.hasConverse(a) == other.hasConverse(b) else { return nil }
    return found.min { ($0.place.lowerBound, $0.first) < ($1.place.lowerBound, $1.first) }
  }
}

/// The parties of a row that a text names, by what they do.
struct RoleRow {
  /// The deed of a party where it is named.
  enum Act {
    /// A duty, a right, or something else that an auxiliary verb or the case of an agent tells.
    case duty, right, deed
    /// The subject of another verb.
    case subject
    /// The party is not the one who does something.
    case none
  }

  /// The acts of each party, with the tokens that name it, in the order of the text.
  var parties: [Int: [(act: Act, tokens: Range<Int>)]] = [:]
  /// Whether two of them do something together.
  var isJoint = false

  /// The tokens of the party that does something in this text, and in another one, where they are not the same.
  func exchanged(with other: RoleRow) -> (Range<Int>, Range<Int>)? {
    guard !isJoint, !other.isJoint, parties.count == 2,
      Set(parties.keys) == Set(other.parties.keys)
    else { return nil }
    for isSure in [false, true] {
      guard let mine = doer(isSure), let theirs = other.doer(isSure) else { continue }
      guard mine.party != theirs.party else { return nil }
      // What one may do, the other must do: the sentence was turned round.
      let acts = [mine.act, theirs.act]
      if acts.contains(.duty), acts.contains(.right) { return nil }
      return (mine.tokens, theirs.tokens)
    }
    return nil
  }

  /// The only party that does something; the only one with a duty or a right if `isSure`.
  private func doer(_ isSure: Bool) -> (party: Int, act: Act, tokens: Range<Int>)? {
    var found: (party: Int, act: Act, tokens: Range<Int>)?
    for (party, acts) in parties {
      let done = acts.filter {
        isSure ? $0.act == .duty || $0.act == .right : $0.act != .none
      }
      guard let first = done.first(where: { $0.act != .subject }) ?? done.first else { continue }
      if found != nil { return nil }
      found = (party, first.act, first.tokens)
    }
    return found
  }
}
