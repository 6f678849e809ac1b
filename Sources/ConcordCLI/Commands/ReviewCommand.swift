import ArgumentParser
import ConcordKit
import Foundation
import TextModel

/// `concord review`: what waits for a reviewer.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Accept, correct or reject what grow was not sure of.",
    discussion: """
      Shows one pair after another and asks what to do with it. Every decision is in its file before the
      next pair is shown, so it can be left at any moment. A rejected pair stays in its file, so that
      growing the paper again does not bring it back, and is never shown.

      Examples:
        concord review
        concord review ees-2024-6 --by "Li Wei"
        concord review --list --format json
        concord review --accept ees-2024-6.abstract.3 --reject ees-2024-6.abstract.5
      """)

  @Argument(help: "The papers; left out, all.")
  var papers: [PaperID] = []
  @Flag(help: "Only list what waits.")
  var list = false
  @Option(parsing: .upToNextOption, help: "Ids of pairs that are right.")
  var accept: [String] = []
  @Option(parsing: .upToNextOption, help: "Ids of pairs that are wrong.")
  var reject: [String] = []
  @Option(help: "Who decides; kept with every pair.")
  var by: String?
  @Option(help: "text or json, for --list.")
  var format = TextOrJSON.text
  @OptionGroup var workspace: WorkspaceOption

  func validate() throws {
    guard !list || accept.isEmpty && reject.isEmpty else {
      throw ValidationError("--list goes without --accept and --reject")
    }
    guard Set(accept).isDisjoint(with: reject) else {
      throw ValidationError("A pair cannot be accepted and rejected at once")
    }
    guard format == .text || list else { throw ValidationError("--format json goes with --list") }
  }

  func run() throws {
    let review = try workspace.open().review(by: by)
    if list {
      let waiting = try review.waiting(in: papers)
      switch format {
      case .json: try Output.write(JSONReport.text(of: waiting))
      case .text: Output.write(ReviewText(style: Output.style).text(of: waiting))
      }
      return
    }
    guard accept.isEmpty, reject.isEmpty else {
      let places = try review.places(of: accept + reject)
      try review.accept(Array(places.prefix(accept.count)))
      try review.reject(Array(places.dropFirst(accept.count)))
      Output.write("\(accept.count) accepted, \(reject.count) rejected")
      return
    }
    try InteractiveReview(review, papers: papers).run()
  }
}
