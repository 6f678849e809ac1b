// SPDX-License-Identifier: Apache-2.0
import TextModel

/// Names of rules as people type them.
package enum RuleNames {
  /// A message about a name that no rule has, with the nearest one.
  package static func message(unknown name: String, among rules: [String]) -> String {
    if let near = nearest(to: name, among: rules) {
      return "there is no rule '\(name)'; did you mean '\(near)'?"
    }
    return "there is no rule '\(name)'; there are: \(rules.joined(separator: ", "))"
  }

  /// The rule whose name is the nearest, if it is near.
  package static func nearest(to name: String, among rules: [String]) -> String? {
    // `forbidden` for `term/forbidden`.
    if let whole = rules.first(where: { $0.split(separator: "/").last.map(String.init) == name }) {
      return whole
    }
    let letters = Array(name.unicodeScalars.prefix(60))
    let ranked = rules.map { ($0, EditDistance.between($0.unicodeScalars, letters)) }
    guard let best = ranked.min(by: { $0.1 < $1.1 }), best.1 <= max(2, letters.count / 3) else {
      return nil
    }
    return best.0
  }
}
