// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import Foundation
import TextModel

/// The review as a dialogue: a pair is shown, a key or a line of input says what to do with it.
final class InteractiveReview {
  private let selection: ReviewSelection
  private let review: ReviewSession
  private let hints: ReviewHints
  private let style = Output.style
  private let input: ReviewInput
  private var queue: [ReviewPlace]
  private var position = 0
  /// How many units others have claimed.
  private let left: Int
  /// The units that were claimed before, and those that this dialogue has claimed, which it gives back.
  private let own: Set<ReviewPlace>
  private var claimed: [ReviewPlace] = []
  /// The changes that can be taken back, the last one at the end.
  private var changes: [Change] = []

  private struct Change {
    /// How many units were decided.
    var decided: Int
    /// The units that were to be reviewed before.
    var queue: [ReviewPlace]
  }

  init(_ review: ReviewSession, _ selection: ReviewSelection) throws {
    self.review = review
    self.selection = selection
    input = ReviewInput(style)
    hints = try review.hints()
    let waiting = try review.waiting(selection)
    let foreign = Set(waiting.claims.filter { !$0.isOwn }.map(\.place))
    queue = waiting.units.map { ReviewPlace($0) }.filter { !foreign.contains($0) }
    left = waiting.units.count - queue.count
    own = Set(waiting.claims.filter(\.isOwn).map(\.place))
  }

  /// Claims the unit that is shown; `false` if somebody else has it.
  private func claim() throws -> Bool {
    let place = queue[position]
    guard !own.contains(place), !claimed.contains(place) else { return true }
    do {
      try review.claim([place])
      claimed.append(place)
    } catch {
      // Whoever may not claim may not decide, which the decision says.
      return error.code != "review/claimed"
    }
    return true
  }

  func run() throws {
    if left > 0 {
      Output.notice("\(counted(left, "pair")) left out, which others have claimed")
    }
    guard !queue.isEmpty else {
      return Output.write(
        left > 0 ? "nothing else waits for a review" : "nothing waits for a review")
    }
    while position < queue.count || mayGoBack() {
      guard position < queue.count else { continue }
      guard let item = try review.item(at: queue[position]), try claim() else {
        position += 1
        continue
      }
      try show(item)
      var isOpen = true
      while isOpen {
        guard let action = input.action(on: item) else { return finish() }
        if case .quit = action { return finish() }
        do {
          isOpen = try !obey(action, item)
        } catch {
          Output.notice((error as? JobError)?.message ?? "\(error)".printableLine)
        }
      }
    }
    finish()
  }

  /// Asks after the last pair whether the last change is to be undone.
  private func mayGoBack() -> Bool {
    guard !changes.isEmpty, input.wantsUndo() else { return false }
    do {
      try takeBack()
    } catch { Output.notice(String(describing: error)) }
    return true
  }

  private func takeBack() throws {
    guard let place = try review.undo() else {
      return Output.notice("there is nothing to take back")
    }
    if let change = changes.popLast() { queue = change.queue }
    if let index = queue.firstIndex(of: place) { position = index }
  }

  /// Does what was asked for; false when the same pair is asked about again.
  private func obey(_ action: ReviewAction, _ item: ReviewItem) throws -> Bool {
    let place = queue[position]
    switch action {
    case .skip: position += 1
    case .accept:
      try review.accept([place], seen: [item])
      settle()
    case .reject:
      try review.reject([place], seen: [item])
      settle()
    case .acceptRest(let rest):
      let places = try places(of: rest, item)
      try review.accept(places, seen: [item])
      settle(places.count)
    case .rejectRest(let rest):
      let places = try places(of: rest, item)
      try review.reject(places, seen: [item])
      settle(places.count)
    case .retype(let text): try retype(text, item)
    case .edit:
      guard let text = try ExternalEditor.edit(item) else { return false }
      let edited = zip(item.variants, text).filter { !$0.text.utf8.elementsEqual($1.utf8) }
      if edited.isEmpty { return false }
      try review.edit(
        place, texts: Dictionary(edited.map { ($0.lang, $1) }) { first, _ in first },
        seen: [item])
      settle()
    case .split(let argument): try split(argument, item)
    case .merge:
      try review.mergeWithNext(place)
      changes.append(Change(decided: 0, queue: queue))
    case .back: position = max(0, position - 1)
    case .undo: try takeBack()
    case .help, .quit:
      Output.notice(lines: input.help)
      return false
    }
    return true
  }

  /// The unit and the others of its part or paper that still wait, within the selection.
  private func places(of rest: ReviewAction.Rest, _ item: ReviewItem) throws -> [ReviewPlace] {
    let others = try review.waiting(selection).units.filter {
      $0.file == item.file && (rest == .paper || $0.part == item.part) && $0.id != item.id
    }
    return [ReviewPlace(item)] + others.map { ReviewPlace($0) }
  }

  private func settle(_ count: Int = 1) {
    if count > 1 { Output.write("\(count) pairs decided") }
    changes.append(Change(decided: count, queue: queue))
    position += 1
  }

  private func retype(_ argument: String, _ item: ReviewItem) throws {
    var language = item.variants.count > 1 ? item.variants[1].lang : item.variants[0].lang
    var text = argument[...]
    for variant in item.variants where argument.hasPrefix("\(variant.lang):") {
      language = variant.lang
      text = argument.dropFirst(variant.lang.description.count + 1)
    }
    try review.edit(queue[position], language: language, text: String(text), seen: [item])
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
          Output.notice("  \(variant.lang) \(number + 1)  \(sentence)")
        }
      }
      let example = counts.isEmpty ? item.variants.map { _ in "1" } : ["…"]
      return Output.notice(
        "say after which sentence of each language: s \(example.joined(separator: " "))")
    }
    let halves = try review.split(queue[position], after: counts)
    changes.append(Change(decided: 0, queue: queue))
    queue.replaceSubrange(position...position, with: halves)
  }

  private func show(_ item: ReviewItem) throws {
    let findings = try item.variants.indices.map { try hints.findings(of: item, variant: $0) }
    let title = "\(position + 1) of \(queue.count)  \(item.id.description.printableLine)"
    Output.write("")
    Output.write(ReviewText(style: style).text(of: item, title: title, findings: findings))
    if let near = try hints.nearest(item) {
      Output.write(
        "  \(style.dim("\(Int(near.score)) %")) "
          + DifferenceText(style).text(of: near, query: item.variants[0].text))
      Output.write("       \(near.target.printableLine)")
    }
  }

  private func finish() {
    // Claims that are not given back end by themselves.
    if !claimed.isEmpty { _ = try? review.release(claimed) }
    let left = (try? review.waiting(selection).units.count) ?? 0
    Output.write("\n\(changes.reduce(0) { $0 + $1.decided }) decided, \(left) left")
  }
}
