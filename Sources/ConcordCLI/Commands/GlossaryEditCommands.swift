// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import ConcordKit
import TextModel

/// The name of the editor: the one that the user gives, or the one in git, or that of the account.
struct EditorOption: ParsableArguments {
  @Option(help: "Who makes the change (default: your name in git, or that of your account).")
  var by: String?

  /// The signature of a change made today.
  func signature(in workspace: Workspace) -> EditSignature {
    EditSignature(name: name(in: workspace), day: Clock.today)
  }

  /// The name; never empty.
  func name(in workspace: Workspace) -> String { workspace.author(by) }

  func validate() throws {
    guard by?.contains(where: { !$0.isWhitespace }) != false else {
      throw ValidationError("--by is empty; give a name or leave it out")
    }
  }
}

extension ConceptEdit {
  /// Writes one line about a change.
  fileprivate func report(_ done: String) {
    Output.write(
      (isUnchanged ? "\(concept) unchanged in \(glossary)" : "\(concept) \(done) \(glossary)")
        .printableLine)
  }
}

extension GlossaryCommand {
  /// `concord glossary set`.
  struct SetValues: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "set",
      abstract: "Change what a glossary says about a concept or a term.",
      discussion: HelpText.flowing(
        """
        Only the lines that change are written again. An empty text removes a value.

        Examples:
          concord glossary set shanghai-spirit --definition "The six principles of the SCO"
          concord glossary set shanghai-spirit --term "Spirit of Shanghai" --status forbidden
        """))
    @Argument(help: "The id of the concept, or one of its terms.")
    var concept: String
    @Option(help: "The term that is changed (default: the concept).")
    var term: String?
    @Option(help: "The language of the term, where several have it.")
    var lang: LanguageTag?
    @Option(help: "The status of the term: preferred, admitted, deprecated, forbidden or proposed.")
    var status: TermStatus?
    @Option(help: "The type of the term: full, abbreviation, short or variant.")
    var type: TermType?
    @Option(name: .customLong("case"), help: "Its case rule: capitals, usual, exact or any.")
    var caseRule: CaseRule?
    @Option(help: "Where a refused term is wrong: always, or in a translation.")
    var scope: TermScope?
    @Option(help: "When its official use began: 2013, 2013-09 or 2013-09-07.")
    var since: String?
    @Option(help: "When its official use ended.")
    var until: String?
    @Option(help: "A note about the term, or else the concept.")
    var note: String?
    @Option(help: "The subject field of the concept.")
    var subject: String?
    @Option(help: "The definition of the concept.")
    var definition: String?
    @Option(help: "A source to add to the concept.")
    var source: String?
    @OptionGroup var editor: EditorOption
    @OptionGroup var workspace: WorkspaceOption

    private var isAboutTerm: Bool {
      term != nil || status != nil || type != nil || caseRule != nil || scope != nil
        || since != nil || until != nil
    }

    func validate() throws {
      for date in [since, until].compactMap(\.self) where !date.isEmpty {
        guard PartialDate(date) != nil else {
          throw ValidationError("a date is written 2013, 2013-09 or 2013-09-07")
        }
      }
      guard isAboutTerm || note != nil || subject != nil || definition != nil || source != nil
      else {
        throw ValidationError("nothing is changed; give --status, --note or another value")
      }
      guard !isAboutTerm || subject == nil && definition == nil && source == nil else {
        throw ValidationError("a concept and a term are changed one after the other")
      }
    }

    func run() throws {
      let workspace = try workspace.open()
      let selection = TermSelection(concept, term: term, language: lang)
      let signature = editor.signature(in: workspace)
      if isAboutTerm {
        var changes = TermChanges()
        changes.status = status
        changes.type = type
        changes.caseRule = caseRule
        changes.scope = scope
        changes.from = since
        changes.until = until
        changes.note = note
        try workspace.setTerm(selection, to: changes, signature: signature).report("changed in")
      } else {
        var changes = ConceptChanges()
        changes.subject = subject
        changes.definition = definition
        changes.note = note
        changes.sources = source.map { [$0] } ?? []
        try workspace.setConcept(selection, to: changes, signature: signature).report("changed in")
      }
    }
  }

  /// `concord glossary deprecate`.
  struct Deprecate: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "deprecate",
      abstract: "Mark a term as one that was in use and is to be replaced.",
      discussion: HelpText.flowing(
        """
        Example:
          concord glossary deprecate "One Belt, One Road" --until 2015-09 --use "Belt and Road Initiative"
        """))
    @Argument(help: "The term.")
    var term: String
    @Option(help: "The concept, by its id, where several have the term.")
    var concept: String?
    @Option(help: "The language of the term, where several have it.")
    var lang: LanguageTag?
    @Option(help: "When its official use ended: 2015, 2015-09 or 2015-09-01.")
    var until: String?
    @Option(help: "The term that takes its place, as the preferred one.")
    var use: String?
    @OptionGroup var editor: EditorOption
    @OptionGroup var workspace: WorkspaceOption

    func validate() throws {
      guard until.map({ PartialDate($0) != nil }) ?? true else {
        throw ValidationError("a date is written 2015, 2015-09 or 2015-09-01")
      }
    }

    func run() throws {
      let workspace = try workspace.open()
      try workspace.deprecateTerm(
        TermSelection(concept ?? term, term: term, language: lang),
        until: until.flatMap { PartialDate($0) }, replacement: use,
        signature: editor.signature(in: workspace)
      ).report("changed in")
    }
  }

  /// `concord glossary remove`.
  struct Remove: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "remove",
      abstract: "Remove a concept, or a term of it.",
      discussion: HelpText.flowing(
        """
        'concord undo' takes it back.

        Examples:
          concord glossary remove old-concept
          concord glossary remove shanghai-spirit --term "Spirit of Shanghai"
        """))
    @Argument(help: "The id of the concept, or one of its terms.")
    var concept: String
    @Option(help: "The term that is removed (default: the concept).")
    var term: String?
    @Option(help: "The language of the term, where several have it.")
    var lang: LanguageTag?
    @OptionGroup var editor: EditorOption
    @OptionGroup var workspace: WorkspaceOption

    func run() throws {
      let workspace = try workspace.open()
      try workspace.removeFromGlossaries(
        TermSelection(concept, term: term, language: lang),
        signature: editor.signature(in: workspace)
      ).report(term == nil ? "removed from" : "changed in")
    }
  }

  /// `concord glossary rename`.
  struct Rename: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "rename",
      abstract: "Give a concept another id, or a term another writing.",
      discussion: HelpText.flowing(
        """
        An id is changed wherever other concepts refer to it.

        Examples:
          concord glossary rename sco-spirit shanghai-spirit
          concord glossary rename "Shangai Spirit" "Shanghai Spirit"
        """))
    @Argument(help: "The id of a concept, or a term.")
    var old: String
    @Argument(help: "The new id, or the new writing of the term.")
    var new: String
    @Option(help: "The language of the term, where several have it.")
    var lang: LanguageTag?
    @OptionGroup var editor: EditorOption
    @OptionGroup var workspace: WorkspaceOption

    func validate() throws {
      guard new.contains(where: { !$0.isWhitespace }) else {
        throw ValidationError("the new name is empty")
      }
    }

    func run() throws {
      let workspace = try workspace.open()
      try workspace.renameInGlossaries(
        TermSelection(old, language: lang), to: new, signature: editor.signature(in: workspace)
      ).report("changed in")
    }
  }

  /// `concord glossary merge`.
  struct Merge: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "merge",
      abstract: "Put concepts together into one.",
      discussion: HelpText.flowing(
        """
        The first concept keeps its id and its preferred terms; it takes what the others have and it lacks, and they
        are removed. A value that it cannot take, such as a second definition, goes into its note and is named. A term
        that one of them approves and another refuses is an error.

        Example:
          concord glossary merge shanghai-spirit spirit-of-shanghai
        """))
    @Argument(help: "The concept that stays, by its id or a term.")
    var into: String
    @Argument(help: "The concepts that go into it.")
    var others: [String]
    @OptionGroup var editor: EditorOption
    @OptionGroup var workspace: WorkspaceOption

    func run() throws {
      let workspace = try workspace.open()
      try workspace.mergeConcepts(
        others.map { TermSelection($0) }, into: TermSelection(into),
        signature: editor.signature(in: workspace)
      ).report("merged in")
    }
  }
}

extension TermStatus: ExpressibleByArgument {}
extension TermType: ExpressibleByArgument {}
extension CaseRule: ExpressibleByArgument {}
extension TermScope: ExpressibleByArgument {}
