// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import ConcordKit
import Foundation
import TextModel

/// `concord review`: what waits for a reviewer.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Accept, correct or reject uncertain pairs.",
    discussion: HelpText.flowing(
      """
      Shows one pair after another and asks what to do with it. Every decision is saved before the
      next pair is shown, so you can stop at any moment. A rejected pair stays in its file, so that
      growing the paper again does not bring it back; lookups never show it.

      --claim takes the next pairs that nobody else has: for 30 minutes others cannot decide about them.

      --accept and --reject take ids, and patterns in quotes: * matches anything. A pattern means only
      pairs that wait, limited by --part and --below.

      Examples:
        concord review
        concord review ees-2024-6 --by "Li Wei"
        concord review --order confidence --part body
        concord review --list --format json
        concord review --claim 20 --by "Li Wei"
        concord review --accept ees-2024-6.abstract.3 --reject 'ees-2024-6.body.*'
        concord review --reject '*' --below 0.5
      """))

  @Argument(help: "The papers (default: all).")
  var papers: [PaperID] = []
  @Flag(help: "Only list the pairs that wait.")
  var list = false
  @Option(
    help: "Claim the next pairs that wait and that nobody else has, this many, and list them.")
  var claim: Int?
  @Flag(help: "Give the pairs that you have claimed back.")
  var release = false
  @Option(parsing: .upToNextOption, help: "Ids of pairs that are right, or patterns.")
  var accept: [String] = []
  @Option(parsing: .upToNextOption, help: "Ids of pairs that are wrong, or patterns.")
  var reject: [String] = []
  @Option(help: "Only pairs of this part, such as title, abstract or body.")
  var part: PartKind?
  @Option(help: "Only pairs below this confidence, 0 to 1.")
  var below: Double?
  @Option(help: "The order of pairs: paper, confidence (the least sure first) or reason.")
  var order = ReviewSelection.Order.paper
  @Option(help: "Who decides; kept with every pair. Left out, git's user.name in a git repository.")
  var by: String?
  @Option(help: "text or json, for --list and --claim.")
  var format = TextOrJSON.text
  @OptionGroup var workspace: WorkspaceOption

  func validate() throws {
    guard Set(accept).isDisjoint(with: reject) else {
      throw ValidationError("A pair cannot be accepted and rejected at once")
    }
    guard format == .text || list || claim != nil else {
      throw ValidationError("--format json goes with --list or --claim")
    }
    guard
      [list, claim != nil, release, !accept.isEmpty || !reject.isEmpty].count(where: { $0 }) <= 1
    else {
      throw ValidationError("give one of --list, --claim, --release, and --accept or --reject")
    }
    guard claim.map({ (1...1000).contains($0) }) != false else {
      throw ValidationError("--claim should be a number from 1 to 1000")
    }
    guard below.map({ (0...1).contains($0) }) != false else {
      throw ValidationError("--below should be a number from 0 to 1")
    }
  }

  func run() throws {
    let workspace = try workspace.open()
    let selection = ReviewSelection(papers: papers, part: part, below: below, order: order)
    let review = workspace.review(by: by ?? workspace.gitUserName())
    defer { for notice in review.notices { Output.notice(notice) } }
    if release {
      return Output.write("\(counted(try review.release(), "claim")) given back")
    }
    if list || claim != nil {
      let waiting =
        try claim.map { try review.claimNext($0, of: selection) } ?? review.waiting(selection)
      switch format {
      case .json: try Output.writeData(JSONReport.text(of: waiting))
      case .text:
        let others =
          claim == nil || !waiting.units.isEmpty ? 0 : try review.waiting(selection).units.count
        Output.write(
          others > 0
            ? "\(counted(others, "pair")) left, which others have claimed"
            : ReviewText(style: Output.style).text(of: waiting))
      }
      return
    }
    guard accept.isEmpty, reject.isEmpty else {
      // All are found before any is decided, so that a slip in one name changes nothing.
      let places = try review.places(of: accept + reject, among: selection)
      let accepted = places.prefix(accept.count).flatMap { $0 }
      let rejected = places.dropFirst(accept.count).flatMap { $0 }
      try review.decide(accept: accepted, reject: rejected)
      Output.write("\(accepted.count) accepted, \(rejected.count) rejected")
      return
    }
    try InteractiveReview(review, selection).run()
  }
}

extension ReviewSelection.Order: ExpressibleByArgument {}

extension PartKind: ExpressibleByArgument {}
