// SPDX-License-Identifier: Apache-2.0
import Checking
import Interchange
import TextModel

/// The merge of two changes of a paper or a glossary.
enum WorkspaceMerge {
  /// Merges two changes, unless concepts would contradict each other that did not on either side.
  ///
  /// - Parameter side: the side whose text is taken where both have changed the same; then nothing is in conflict.
  static func merge(
    base: [UInt8]?, mine: [UInt8], theirs: [UInt8], name: String, preferring side: PieceMerge.Side?
  ) -> PieceMerge.Outcome {
    let outcome = PieceMerge.merge(
      base: base, mine: mine, theirs: theirs, name: name, preferring: side)
    guard side == nil, case .merged(let file) = outcome, !FilePieces.isPaper(name) else {
      return outcome
    }
    let known = Set((errors(in: mine, name) + errors(in: theirs, name)).map(key))
    let made = errors(in: file.bytes, name).filter { !known.contains(key($0)) }
    if made.isEmpty { return outcome }
    let sides = [base ?? [], mine, theirs].map { try? FilePieces.reading($0, name: name) }
    return .conflicts(
      made.map { finding in
        let id = finding.concept?.description ?? ""
        return MergeConflict(
          kind: .concept, id: id, base: sides[0]?[id]?.text, mine: sides[1]?[id]?.text,
          theirs: sides[2]?[id]?.text, reason: finding.message)
      })
  }

  private static func errors(in bytes: [UInt8], _ name: String) -> [Finding] {
    guard let glossary = try? GlossaryYAML.read(bytes, path: name)
    else { return [] }
    return GlossaryLinter.findings(in: [glossary]).filter { $0.severity == .error }
  }

  private static func key(_ finding: Finding) -> String {
    "\(finding.rule) \(finding.concept?.description ?? "") \(finding.found ?? "")"
  }
}
