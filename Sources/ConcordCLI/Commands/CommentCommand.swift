// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import ConcordKit
import TextModel

/// `concord comment`: what people say about units and concepts.
struct CommentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "comment",
    abstract: "Comment on a concept or a unit, or list the comments.",
    discussion: HelpText.flowing(
      """
      Without a text, lists the comments: of the concept or the unit, or all. Comments are in
      comments.jsonl, or in the team's store; they are not changed later.

      Examples:
        concord comment --concept shanghai-spirit "as in the declaration" --source "Tianjin 2025"
        concord comment --unit example-paper.abstract.3 "is 3.5亿 right?"
        concord comment --concept shanghai-spirit
      """))
  @Argument(help: "What is said.")
  var text: String?
  @Option(help: "The id of the concept, or one of its terms.")
  var concept: String?
  @Option(help: "The id of the unit.")
  var unit: String?
  @Option(help: "The source that proves it.")
  var source: String?
  @Option(help: "text or json, for the list.")
  var format = TextOrJSON.text
  @OptionGroup var editor: EditorOption
  @OptionGroup var workspace: WorkspaceOption

  func validate() throws {
    if concept != nil, unit != nil { throw ValidationError("give --concept or --unit, not both") }
    if text != nil, concept == nil, unit == nil {
      throw ValidationError("say with --concept or --unit what the comment is on")
    }
    if text == nil, source != nil { throw ValidationError("--source goes with a comment") }
  }

  func run() throws {
    let workspace = try workspace.open()
    var item = StoreItem(concept: concept, unit: unit)
    if let concept {
      let ids = Set(try workspace.concepts(named: concept).concepts.map(\.id))
      guard ids.count < 2 else {
        throw JobError(
          code: "glossary/ambiguous",
          message: "'\(concept)' names several concepts:"
            + " \(ids.map(\.description).sorted().joined(separator: ", ")); give the id")
      }
      if let id = ids.first { item = .concept(id) }
    }
    if let text, let item {
      try workspace.comment(
        on: item, text, source: source, by: editor.name(in: workspace), at: Clock.now)
      return Output.write("commented on \(item.id)".printableLine)
    }
    let comments = try workspace.comments(onKnown: item)
    switch format {
    case .json: try Output.writeData(JSONReport.text(of: comments))
    case .text: Output.write(CommentText.text(of: comments))
    }
    if comments.isEmpty { throw Outcome.findings }
  }
}
