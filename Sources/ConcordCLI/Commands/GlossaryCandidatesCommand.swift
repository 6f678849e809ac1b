// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import ConcordKit
import TextModel

extension GlossaryCommand {
  /// `concord glossary candidates`.
  struct Candidates: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "candidates",
      abstract: "List terms and names that the memory offers and no glossary has.",
      discussion: HelpText.flowing(
        """
        Keywords that papers give in both languages, long forms with an abbreviation in brackets,
        phrases that translate each other in many units, and authors, the best first. Those that are taken by
        their numbers become concepts, with the papers that give them as their sources.

        Examples:
          concord glossary candidates --limit 20
          concord glossary candidates --take 1,3-5 --glossary economy
          concord glossary candidates --format csv > candidates.csv
        """))

    /// The output format: for people, for programs, as a table.
    enum Format: String, ExpressibleByArgument, CaseIterable {
      case text, json, csv
    }

    @Option(help: "The source language (default: the workspace's).")
    var from: LanguageTag?
    @Option(help: "The target language (default: the workspace's).")
    var to: LanguageTag?
    @Option(help: "How many at most.")
    var limit = 100
    @Option(help: "The number of units that must contain a pair of phrases, at least 2.")
    var minCount = 3
    @Option(help: "Add the candidates with these numbers to a glossary: 1,3-5.")
    var take: String?
    @Option(help: "With --take: the name of the glossary in glossaries/.")
    var glossary = "own"
    @Option(help: "With --take: the field that the concepts belong to.")
    var subject: String?
    @Option(help: "text, json or csv.")
    var format = Format.text
    @OptionGroup var editor: EditorOption
    @OptionGroup var workspace: WorkspaceOption

    func validate() throws {
      guard limit > 0 else { throw ValidationError("--limit should be 1 or more") }
      guard minCount >= 2 else { throw ValidationError("--min-count should be 2 or more") }
      guard take.map({ Self.numbers($0) != nil }) ?? true else {
        throw ValidationError("--take should be numbers of candidates, such as 1,3-5")
      }
      guard take != nil || subject == nil && editor.by == nil && glossary == "own" else {
        throw ValidationError("--glossary, --subject and --by go with --take")
      }
    }

    func run() throws {
      var found = try workspace.open().candidates(
        CandidateOptions(from: from, to: to, minimum: minCount))
      if let take, let numbers = Self.numbers(take) {
        return try self.take(numbers, of: found)
      }
      let all = found.candidates.count
      found.candidates = Array(found.candidates.prefix(limit))
      switch format {
      case .json: try Output.writeData(JSONReport.text(of: found))
      case .csv: Output.writeBytes(CandidatesTextReport.csv(of: found))
      case .text:
        Output.write(CandidatesTextReport(style: Output.style).text(of: found, all: all))
      }
      if found.candidates.isEmpty { throw Outcome.findings }
    }

    /// The numbers of a list such as `1,3-5`; `nil` for any other text.
    static func numbers(_ text: String) -> [Int]? {
      var numbers: [Int] = []
      for part in text.split(separator: ",", omittingEmptySubsequences: false) {
        let ends = part.split(separator: "-", omittingEmptySubsequences: false).map {
          Int($0.filter { $0 != " " })
        }
        guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1],
          first > 0, first <= last, last <= 100_000
        else { return nil }
        numbers += first...last
      }
      return numbers
    }

    private func take(_ numbers: [Int], of found: TermCandidates) throws {
      let count = found.candidates.count
      if let missing = numbers.first(where: { $0 > count }) {
        throw ValidationError("there is no candidate \(missing); there are \(count)")
      }
      let workspace = try workspace.open()
      let done = try workspace.take(
        numbers.map { found.candidates[$0 - 1] }, of: found, into: glossary, subject: subject,
        signature: editor.signature(in: workspace))
      for refused in done.refused { Output.notice(refused.message) }
      for added in done.added {
        let papers = added.sources.isEmpty ? "" : ", from \(added.sources.joined(separator: ", "))"
        Output.write("\(added.concept) added to \(added.glossary)\(papers)".printableLine)
      }
      if !done.refused.isEmpty { throw Outcome.failed }
    }
  }
}
