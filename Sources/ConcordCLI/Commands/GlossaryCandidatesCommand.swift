import ArgumentParser
import ConcordKit
import TextModel

extension GlossaryCommand {
  /// `concord glossary candidates`.
  struct Candidates: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "candidates",
      abstract: "List terms and names that the memory offers and no glossary has.",
      discussion: """
        Keywords that papers give in both languages, long forms with an abbreviation in brackets,
        phrases that translate each other in many units, and authors. Take one with 'glossary add'.

        Example:
          concord glossary candidates --limit 20
        """)
    @Option(help: "The source language; left out, the workspace's.")
    var from: LanguageTag?
    @Option(help: "The target language; left out, the workspace's.")
    var to: LanguageTag?
    @Option(help: "How many at most.")
    var limit = 100
    @Option(help: "The number of units that must contain a pair of phrases, at least 2.")
    var minCount = 3
    @Option(help: "text or json.")
    var format = TextOrJSON.text
    @OptionGroup var workspace: WorkspaceOption

    func validate() throws {
      guard limit > 0 else { throw ValidationError("--limit should be 1 or more") }
      guard minCount >= 2 else { throw ValidationError("--min-count should be 2 or more") }
    }

    func run() throws {
      var found = try workspace.open().candidates(
        CandidateOptions(from: from, to: to, minimum: minCount))
      let all = found.candidates.count
      found.candidates = Array(found.candidates.prefix(limit))
      switch format {
      case .json: try Output.write(JSONReport.text(of: found))
      case .text:
        Output.write(CandidatesTextReport(style: Output.style).text(of: found, all: all))
      }
      if found.candidates.isEmpty { throw Outcome.findings }
    }
  }

  /// `concord glossary add`.
  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add",
      abstract: "Add a pair of terms as a new concept.",
      discussion: """
        The entry goes to the end of its glossary, which keeps every byte it has. Where the pair comes
        from is kept with it: the papers that give it, unless --source says otherwise.

        Example:
          concord glossary add 能源合作 "energy cooperation" --subject economy
        """)
    @Argument(help: "The term in the source language.")
    var source: String
    @Argument(help: "Its approved translation.")
    var target: String
    @Option(help: "The source language; left out, the workspace's.")
    var from: LanguageTag?
    @Option(help: "The target language; left out, the workspace's.")
    var to: LanguageTag?
    @Option(help: "The id of the concept; left out, made of the term in Latin script.")
    var id: String?
    @Option(help: "The field it belongs to.")
    var subject: String?
    @Option(help: "A note for those who use it.")
    var note: String?
    @Option(name: .customLong("source"), help: "Where the pair comes from.")
    var origin: String?
    @Option(help: "The name of its file in glossaries/.")
    var glossary = "own"
    @OptionGroup var workspace: WorkspaceOption

    func validate() throws {
      guard [source, target].allSatisfy({ $0.contains { !$0.isWhitespace } }) else {
        throw ValidationError("A term is empty; give both")
      }
    }

    func run() throws {
      let added = try workspace.open().addConcept(
        ConceptRequest(
          source: source, target: target, from: from, to: to, id: id, subject: subject,
          note: note, sources: origin.map { [$0] } ?? [], glossary: glossary))
      let papers = added.sources.isEmpty ? "" : ", from \(added.sources.joined(separator: ", "))"
      Output.write("\(added.concept) added to \(added.glossary)\(papers)".printable)
    }
  }
}
