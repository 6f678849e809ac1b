// SPDX-License-Identifier: Apache-2.0
import Checking

extension WorkspaceConfiguration {
  /// A message for each name under `severities` that no rule has, in the order of the names.
  ///
  /// - Parameter rules: rules that a program adds to the built-in ones.
  func unknownRules(beside rules: [any Rule] = []) -> [String] {
    let known = RuleRegistry.descriptions.map(\.id) + rules.map { type(of: $0).description.id }
    return (Array(severities.keys) + Array(disabledRules)).sorted()
      .filter { !known.contains($0) && !$0.hasPrefix("glossary/") }
      .map { "concord.yaml: " + RuleNames.message(unknown: $0, among: known) }
  }
}
