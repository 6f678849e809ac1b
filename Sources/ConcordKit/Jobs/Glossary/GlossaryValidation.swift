// SPDX-License-Identifier: Apache-2.0
import Checking
import Interchange
import TextModel

extension Workspace {
  /// Finds duplicates, contradictions and mistakes in the glossaries.
  ///
  /// - Throws: `JobError` for a glossary that cannot be read.
  public func validateGlossaries() throws(JobError) -> [Finding] {
    try JobError.border { GlossaryLinter.findings(in: try termStore.glossaries()) }
  }

  /// Finds the faults of one glossary, with a text that need not be saved yet, used together with the others.
  ///
  /// - Parameters:
  ///   - path: the glossary, as a path from the workspace.
  ///   - text: the text that the file has, or will have.
  /// - Returns: the findings in that glossary.
  /// - Throws: `JobError` with its place for a text that is not a glossary, and for other glossaries that cannot be
  ///   read.
  public func validateGlossary(_ path: String, text: String) throws(JobError) -> [Finding] {
    try JobError.border {
      let glossary = try GlossaryYAML.read(text, path: path)
      let others = try termStore.glossaries()
      let place = others.firstIndex { $0.path == path }
      var all = others
      if let place { all[place] = glossary } else { all.append(glossary) }
      return GlossaryLinter.findings(in: all).filter { $0.location.file == path }
    }
  }
}

extension GlossaryLinter {
  /// Finds duplicates, contradictions and mistakes in glossaries, and terms under the wrong language.
  static func findings(in glossaries: [GlossaryFile]) -> [Finding] {
    let found = findings(
      in: glossaries.map { Glossary(file: $0.path, entries: $0.entries, lines: $0.lines) })
    let foreign = glossaries.flatMap(foreignTerms) + sharedIDs(of: glossaries)
    return foreign.isEmpty
      ? found
      : (found + foreign).sorted {
        ($0.location, $0.rule, $0.message) < ($1.location, $1.rule, $1.message)
      }
  }

  /// Ids that concepts of several glossaries have, so that no command can name one of them.
  private static func sharedIDs(of glossaries: [GlossaryFile]) -> [Finding] {
    var first: [ConceptID: GlossaryFile] = [:]
    var findings: [Finding] = []
    for glossary in glossaries {
      for (number, entry) in glossary.entries.enumerated() {
        guard let other = first[entry.id] else {
          first[entry.id] = glossary
          continue
        }
        guard other.path != glossary.path else { continue }
        findings.append(
          Finding(
            rule: "glossary/id", severity: .warning,
            message:
              "\(entry.id) is the id of a concept in \(other.path) as well; give one of them another id",
            location: SourceLocation(
              file: glossary.path,
              line: glossary.lines.indices.contains(number) ? glossary.lines[number] : 1, column: 1),
            found: entry.id.description, concept: entry.id, glossary: glossary.path))
      }
    }
    return findings
  }

  /// The errors that a glossary makes beside others, as warnings.
  static func newErrors(in glossary: GlossaryFile, beside others: [GlossaryFile]) -> [Finding] {
    func errors(_ glossaries: [GlossaryFile]) -> [Finding] {
      findings(in: glossaries).filter { $0.severity == .error }
    }
    let known = Set(errors(others).map(\.message))
    return errors(others + [glossary]).filter { !known.contains($0.message) }.map { finding in
      var finding = finding
      finding.severity = .warning
      return finding
    }
  }

  /// Terms without a letter of the scripts of their language, such as a Chinese term under `en`.
  private static func foreignTerms(of glossary: GlossaryFile) -> [Finding] {
    glossary.entries.enumerated().flatMap { number, entry in
      entry.sections.flatMap { section in
        section.terms.filter {
          WrittenLanguage.isForeign(term: $0.text, in: section.language)
        }.map { term in
          Finding(
            rule: "glossary/script", severity: .warning,
            message:
              "\(entry.id): no letter of '\(term.text)' is one of \(section.language); move it to its language",
            location: SourceLocation(
              file: glossary.path,
              line: glossary.lines.indices.contains(number) ? glossary.lines[number] : 1, column: 1),
            found: term.text, concept: entry.id, glossary: glossary.path)
        }
      }
    }
  }

  /// Refuses glossaries with an error that they did not have before a change.
  ///
  /// Errors about one concept and one term are counted, so that a second one beside an old one is found too.
  ///
  /// - Parameter outcome: what the message says about the change, such as `nothing has been added`.
  /// - Throws: `JobError` with `glossary/contradiction`.
  static func refuseErrors(
    of new: [GlossaryFile], since old: [GlossaryFile], outcome: String
  ) throws(JobError) {
    func errors(_ glossaries: [GlossaryFile]) -> [Finding] {
      findings(in: glossaries).filter { $0.severity == .error }
    }
    func name(_ finding: Finding) -> String {
      "\(finding.rule)\t\(finding.concept?.description ?? "")\t\(finding.found ?? "")"
    }
    let found = errors(new)
    guard !found.isEmpty else { return }
    var known: [String: Int] = [:]
    for finding in errors(old) { known[name(finding), default: 0] += 1 }
    for finding in found {
      let name = name(finding)
      guard let count = known[name], count > 0 else {
        throw JobError(
          code: "glossary/contradiction", message: "\(finding.message); \(outcome)")
      }
      known[name] = count - 1
    }
  }
}
