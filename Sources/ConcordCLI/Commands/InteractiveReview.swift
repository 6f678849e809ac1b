import ConcordKit
import Foundation
import TextModel

/// The review as a talk: a pair is shown, a line says what to do with it.
final class ReviewSession {
  private static let help = """
    a             accept: the pair is right
    r             reject: it is wrong, and never shown again
    e             edit the translation in $VISUAL or $EDITOR, and accept it
    t TEXT        TEXT is the translation; accept it so
    t ru: TEXT    the same for one language of several; zh: for the source
    s 1 1         split after the 1st sentence of each language
    m             merge with the next pair
    Enter, n      skip for now
    b             back to the pair before
    u             undo the last change
    q             quit; everything decided is kept
    """

  private let workspace: Workspace
  private let papers: [PaperID]
  private let desk: ReviewDesk
  private let hints: ReviewHints
  private let style = Output.style
  private var queue: [ReviewDesk.Place]
  private var position = 0
  private var decided = 0

  init(_ workspace: Workspace, _ desk: ReviewDesk, papers: [PaperID]) throws {
    self.workspace = workspace
    self.papers = papers
    self.desk = desk
    hints = try ReviewHints(workspace)
    queue = try ReviewList(workspace, papers: papers).units.map { ReviewDesk.Place($0) }
  }

  func run() throws {
    guard !queue.isEmpty else { return Output.write("nothing waits for a review") }
    while position < queue.count || mayGoBack() {
      guard position < queue.count else { continue }
      guard let item = try desk.item(at: queue[position]) else {
        position += 1
        continue
      }
      try show(item)
      var isOpen = true
      while isOpen {
        Output.prompt(style.bold("accept, edit, reject, skip, quit? (? for all) "))
        guard let line = readLine() else { return finish() }
        let words = line.trimmingCharacters(in: .whitespaces)
        if words == "q" { return finish() }
        do {
          isOpen = try !obey(words, item)
        } catch let error as WorkspaceError {
          Output.notice(error.message.printable)
        }
      }
    }
    finish()
  }

  /// Behind the last pair: the last change can still be taken back.
  private func mayGoBack() -> Bool {
    guard decided > 0 else { return false }
    Output.prompt(style.bold("that was the last; u takes the last change back, Enter ends "))
    guard readLine()?.trimmingCharacters(in: .whitespaces) == "u" else { return false }
    do {
      try takeBack()
    } catch { Output.notice(String(describing: error).printable) }
    return true
  }

  private func takeBack() throws {
    guard let place = try desk.undo() else { return Output.notice("there is nothing to take back") }
    decided = max(0, decided - 1)
    if let index = queue.firstIndex(of: place) { position = index }
  }

  /// Does what a line says; false when the same pair is asked about again.
  private func obey(_ line: String, _ item: ReviewItem) throws -> Bool {
    let place = queue[position]
    let argument = line.dropFirst().trimmingCharacters(in: .whitespaces)
    switch line.first {
    case nil, "n": position += 1
    case "a":
      try desk.accept([place])
      settle()
    case "r":
      try desk.reject([place])
      settle()
    case "t": try retype(argument, item)
    case "e":
      guard let text = try ExternalEditor.edit(item) else { return false }
      for (variant, new) in zip(item.variants, text) where variant.text != new {
        try desk.edit(place, language: variant.lang, text: new)
      }
      if zip(item.variants, text).allSatisfy({ $0.text == $1 }) { return false }
      settle()
    case "s": try split(argument, item)
    case "m":
      try desk.mergeWithNext(place)
    case "b": position = max(0, position - 1)
    case "u":
      try takeBack()
    default:
      Output.notice(Self.help)
      return false
    }
    return true
  }

  private func settle() {
    decided += 1
    position += 1
  }

  private func retype(_ argument: String, _ item: ReviewItem) throws {
    var language = item.variants.count > 1 ? item.variants[1].lang : item.variants[0].lang
    var text = argument[...]
    for variant in item.variants where argument.hasPrefix("\(variant.lang):") {
      language = variant.lang
      text = argument.dropFirst(variant.lang.description.count + 1)
    }
    try desk.edit(queue[position], language: language, text: String(text))
    settle()
  }

  private func split(_ argument: String, _ item: ReviewItem) throws {
    let counts = argument.split(separator: " ").compactMap { Int($0) }
    guard counts.count == item.variants.count else {
      guard let sentences = try desk.sentences(at: queue[position]) else {
        return Output.notice("its sentences cannot be told apart; edit it instead")
      }
      for (variant, own) in zip(item.variants, sentences) {
        for (number, sentence) in own.enumerated() {
          Output.notice("  \(variant.lang) \(number + 1)  \(sentence.printable)")
        }
      }
      let example = counts.isEmpty ? item.variants.map { _ in "1" } : ["…"]
      return Output.notice(
        "say after which sentence of each language: s \(example.joined(separator: " "))")
    }
    let halves = try desk.split(queue[position], after: counts)
    queue.replaceSubrange(position...position, with: halves)
  }

  private func show(_ item: ReviewItem) throws {
    let findings = item.variants.indices.map {
      $0 == 0 ? [] : hints.findings(of: item, variant: $0)
    }
    let title = "\(position + 1) of \(queue.count)  \(item.id.description.printable)"
    Output.write("")
    Output.write(ReviewText(style: style).text(of: item, title: title, findings: findings))
    if let near = try hints.nearest(item) {
      Output.write(
        "  \(style.dim("\(Int(near.score)) %")) "
          + DifferenceText(style).text(of: near, query: item.variants[0].text))
      Output.write("       \(near.target.printable)")
    }
  }

  private func finish() {
    let left = (try? ReviewList(workspace, papers: papers).units.count) ?? 0
    Output.write("\n\(decided) decided, \(left) left")
  }
}
