// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import ConcordKit
import TextModel

extension GlossaryCommand {
  /// `concord glossary add`.
  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add",
      abstract: "Add a pair of terms as a new concept, or terms to a concept.",
      discussion: HelpText.flowing(
        """
        The entry goes to the end of its glossary, which keeps every byte it has. Where the pair comes
        from is kept with it: the papers that give it, unless --source says otherwise. Each term may have its
        language before it: ru=энергетическое сотрудничество.

        Examples:
          concord glossary add 能源合作 "energy cooperation" --subject economy
          concord glossary add "en=soft power" zh=软实力
          concord glossary add 能源合作 "energy cooperation" --term "ru=энергетическое сотрудничество"
          concord glossary add --concept energy-cooperation --forbidden "energetic cooperation"
        """))
    @Argument(help: "The term in the source language; not with --concept.")
    var source: String?
    @Argument(help: "The translation; not with --concept.")
    var target: String?
    @Option(help: "The source language (default: the workspace's).")
    var from: LanguageTag?
    @Option(help: "The target language (default: the workspace's).")
    var to: LanguageTag?
    @Option(help: "A concept that has terms already, by its id or a term: the new ones go to it.")
    var concept: String?
    @Option(help: "The status of the translation: preferred, admitted, proposed and others.")
    var status = TermStatus.preferred
    @Option(help: "A further preferred term, with its language before it: ru=…; may be repeated.")
    var term: [String] = []
    @Option(help: "A further term that may be used; may be repeated.")
    var admitted: [String] = []
    @Option(help: "A term that was in use and is to be replaced; may be repeated.")
    var deprecated: [String] = []
    @Option(help: "A term that must not be used; may be repeated.")
    var forbidden: [String] = []
    @Option(help: "The id of the concept (default: made from the term in Latin script).")
    var id: String?
    @Option(help: "The field it belongs to.")
    var subject: String?
    @Option(help: "A note for those who use it.")
    var note: String?
    @Option(name: .customLong("source"), help: "Where the pair comes from.")
    var origin: String?
    @Option(help: "The name of its file in glossaries/.")
    var glossary = "own"
    @OptionGroup var editor: EditorOption
    @OptionGroup var workspace: WorkspaceOption

    private var requested: [RequestedTerm] {
      let groups: [([String], TermStatus)] = [
        (term, .preferred), (admitted, .admitted), (deprecated, .deprecated),
        (forbidden, .forbidden),
      ]
      return groups.flatMap { terms, status in terms.map { RequestedTerm(written: $0, status) } }
    }

    func validate() throws {
      guard (source == nil) == (target == nil) else {
        throw ValidationError("a term is missing; give the term and its translation")
      }
      guard (source == nil) != (concept == nil) else {
        throw ValidationError("give a term and its translation, or --concept and the terms it gets")
      }
      guard concept == nil || !requested.isEmpty else {
        throw ValidationError(
          "give the terms that the concept gets with --term, --admitted, --deprecated or --forbidden"
        )
      }
      guard concept == nil || id == nil && subject == nil && note == nil && origin == nil else {
        throw ValidationError("what is said about a concept is changed with 'glossary set'")
      }
      let pair = [(source, from, "--from"), (target, to, "--to")]
      for (term, given, option) in pair {
        guard let term = term.map(WrittenTerm.init), let own = term.language, let given else {
          continue
        }
        guard own == given else {
          throw ValidationError(
            "\(option) is \(given), and '\(term.text)' has \(own) before it; give one of them")
        }
      }
      let texts =
        pair.compactMap(\.0).map { WrittenTerm($0).text } + requested.map(\.term.text)
      guard texts.allSatisfy({ $0.contains { !$0.isWhitespace } }) else {
        throw ValidationError("A term is empty; give both")
      }
      for (option, text) in [("--subject", subject), ("--note", note), ("--origin", origin)] {
        guard text?.contains(where: { !$0.isWhitespace }) != false else {
          throw ValidationError("\(option) is empty; give a text or leave it out")
        }
      }
      guard FileSlug(glossary) != nil else {
        throw ValidationError(
          "--glossary should be the name of a file in glossaries/ without its ending, such as own")
      }
      guard id.map({ FileSlug($0) != nil }) != false else {
        throw ValidationError("--id should be a name without spaces, such as shanghai-spirit")
      }
    }

    func run() throws {
      let workspace = try workspace.open()
      let signature = editor.signature(in: workspace)
      if let concept {
        let terms = requested.map { term in
          RequestedTerm(term.term, in: term.language ?? to)
        }
        let done = try workspace.addTerms(terms, to: TermSelection(concept), signature: signature)
        Output.write(
          "\(done.concept) \(done.isUnchanged ? "unchanged" : "changed") in \(done.glossary)"
            .printableLine)
        return
      }
      guard let source = source.map(WrittenTerm.init), let target = target.map(WrittenTerm.init)
      else { return }
      var request = ConceptRequest(
        source: source.text, target: target.text, from: source.language ?? from,
        to: target.language ?? to, id: id, subject: subject, note: note,
        sources: origin.map { [$0] } ?? [], glossary: glossary)
      request.status = status
      request.terms = requested
      request.signature = signature
      let added = try workspace.addConcept(request)
      let papers = added.sources.isEmpty ? "" : ", from \(added.sources.joined(separator: ", "))"
      Output.write("\(added.concept) added to \(added.glossary)\(papers)".printableLine)
    }
  }
}

extension RequestedTerm {
  /// A term as it is given to a command.
  fileprivate init(written text: String, _ status: TermStatus) {
    let written = WrittenTerm(text)
    self.init(Term(written.text, status: status), in: written.language)
  }
}
