import ConcordKit
import Foundation
import TextModel

/// The review as a dialogue: a pair is shown, a line of input says what to do with it.
final class InteractiveReview {
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

  private let papers: [PaperID]
  private let review: ReviewSession
  private let hints: ReviewHints
  private let style = Output.style
  private var queue: [ReviewPlace]
  private var position = 0
  private var decided = 0

  init(_ review: ReviewSession, papers: [PaperID]) throws {
    self.review = review
    self.papers = papers
    hints = try review.hints()
    queue = try review.waiting(in: papers).units.map { ReviewPlace($0) }
  }

  func run() throws {
    guard !queue.isEmpty else { return Output.write("nothing waits for a review") }
    while position < queue.count || mayGoBack() {
      guard position < queue.count else { continue }
      guard let item = try review.item(at: queue[position]) else {
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
        } catch let error as JobError {
          Output.notice(error.message.printable)
        }
      }
    }
    finish()
  }

  /// Asks after the last pair whether the last change is to be undone.
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
    guard let place = try review.undo() else {
      return Output.notice("there is nothing to take back")
    }
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
      try review.accept([place])
      settle()
    case "r":
      try review.reject([place])
      settle()
    case "t": try retype(argument, item)
    case "e":
      guard let text = try ExternalEditor.edit(item) else { return false }
      for (variant, new) in zip(item.variants, text) where variant.text != new {
        try review.edit(place, language: variant.lang, text: new)
      }
      if zip(item.variants, text).allSatisfy({ $0.text == $1 }) { return false }
      settle()
    case "s": try split(argument, item)
    case "m":
      try review.mergeWithNext(place)
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
    try review.edit(queue[position], language: language, text: String(text))
    settle()
  }

  private func split(_ argument: String, _ item: ReviewItem) throws {
    let counts = argument.split(separator: " ").compactMap { Int($0) }
    guard counts.count == item.variants.count else {
      guard let sentences = try review.sentences(at: queue[position]) else {
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
    let halves = try review.split(queue[position], after: counts)
    queue.replaceSubrange(position...position, with: halves)
  }

  private func show(_ item: ReviewItem) throws {
    let findings = try item.variants.indices.map { try hints.findings(of: item, variant: $0) }
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
    let left = (try? review.waiting(in: papers).units.count) ?? 0
    Output.write("\n\(decided) decided, \(left) left")
  }
}
