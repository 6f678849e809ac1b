// SPDX-License-Identifier: Apache-2.0
import ConcordKit

/// Asks a reviewer what to do: by single keys on a terminal, by lines elsewhere.
struct ReviewInput {
  private let style: Style
  private let hasKeys = Terminal.isAvailable

  init(_ style: Style) { self.style = style }

  /// The list of what can be typed.
  var help: String { hasKeys ? ReviewAction.keyHelp : ReviewAction.lineHelp }

  /// The action of the reviewer; `nil` at the end of input.
  func action(on item: ReviewItem) -> ReviewAction? {
    Output.prompt(style.bold("accept, edit, reject, skip, quit? (? for all) "))
    guard hasKeys else {
      return readLine().map { ReviewAction(line: $0.trimmingCharacters(in: .whitespaces)) }
    }
    guard let key = Terminal.key() else { return nil }
    guard case .text(let scalar) = key else {
      Output.prompt("\n")
      return key == .enter ? .skip : .help
    }
    Output.prompt("\(String(scalar).printable)\n")
    switch scalar {
    case "A": return rest().map(ReviewAction.acceptRest) ?? .help
    case "R": return rest().map(ReviewAction.rejectRest) ?? .help
    case "t":
      guard let variant = item.variants.dropFirst().first else { return .help }
      return Terminal.edit(variant.text, prompt: "\(variant.lang): ")
        .map { .retype("\(variant.lang): \($0)") } ?? .help
    case "s":
      Output.prompt("after which sentence of each language? (1 1) ")
      return readLine().map { .split($0.trimmingCharacters(in: .whitespaces)) }
    default: return ReviewAction(line: String(scalar))
    }
  }

  /// Whether the last change is to be undone, asked after the last pair.
  func wantsUndo() -> Bool {
    Output.prompt(style.bold("that was the last; u takes the last change back, Enter ends "))
    guard hasKeys else { return readLine()?.trimmingCharacters(in: .whitespaces) == "u" }
    let key = Terminal.key()
    Output.prompt("\n")
    return key == .text("u")
  }

  private func rest() -> ReviewAction.Rest? {
    Output.prompt("all that wait in this p(art) or in this whole (P)aper? ")
    let key = Terminal.key()
    Output.prompt("\n")
    switch key {
    case .text("p"): return .part
    case .text("P"): return .paper
    default: return nil
    }
  }
}
