// SPDX-License-Identifier: Apache-2.0
import ConcordKit

/// The approved terms that may follow at a place.
///
/// Those of the source sentence that belongs to the place come first, then all that begin with what was typed.
struct TermCompletion {
  let context: FeatureContext

  private static let limit = 200
  /// The most characters before the cursor that may be the beginning of a term.
  private static let longest = 40

  func list(at position: TextPosition) async throws -> CompletionList {
    let buffer = context.document.buffer
    let offset = buffer.offset(of: position, context.encoding)
    let report = try context.report()
    guard let opened = report.opened else { return CompletionList(isIncomplete: false, items: []) }
    let session = try await context.lookup(in: opened)
    let language = report.language ?? opened.workspace.configuration.targetLanguage
    let beginnings = TypedBeginnings(
      buffer.text(in: buffer.line(position.line).lowerBound..<offset), longest: Self.longest)
    var items: [CompletionItem] = []
    var seen: Set<String> = []
    var isCut = false
    func add(_ term: String, detail: String, filter: String?, replacing typed: Substring) {
      guard items.count < Self.limit, seen.insert(term).inserted else { return }
      let range = buffer.range(offset - typed.utf8.count..<offset, context.encoding)
      let number = String(items.count)
      items.append(
        CompletionItem(
          label: QuotedText.cleaned(term), detail: detail,
          sortText: String(repeating: "0", count: 4 - number.count) + number,
          filterText: filter ?? term, textEdit: TextEdit(range: range, newText: term)))
    }
    if let source = report.source(at: offset) {
      let places = try session.terms(in: source.text, from: source.language, to: language).terms
      // The preferred term of each concept comes before the other approved ones.
      for rank in 0..<(places.map(\.approved.count).max() ?? 0) {
        for place in places where rank < place.approved.count {
          let term = place.approved[rank]
          let typed = beginnings.best(for: term)
          add(
            term, detail: "\(place.term) · \(place.concept)",
            filter: typed.isEmpty ? nil : String(typed), replacing: typed)
        }
      }
    }
    for typed in beginnings.all {
      let found = try session.completions(
        of: String(typed), in: language, limit: Self.limit - items.count)
      isCut = isCut || found.isCut
      for completion in found.terms {
        let isByName = completion.term.lowercased().hasPrefix(typed.lowercased())
        add(
          completion.term, detail: completion.concept.description,
          filter: isByName ? nil : completion.pinyin, replacing: typed)
      }
    }
    return CompletionList(isIncomplete: isCut, items: items)
  }
}

/// The possible beginnings of a term before the cursor, longest first.
///
/// In a script with spaces a term begins at a word: `the Shanghai Sp` gives itself, `Shanghai Sp` and `Sp`. In Han
/// it begins anywhere, since there are no spaces.
struct TypedBeginnings {
  let all: [Substring]

  init(_ line: String, longest: Int) {
    let scalars = line.unicodeScalars
    var all: [Substring] = []
    var at = scalars.endIndex
    var count = 0
    while at > scalars.startIndex, count < longest {
      let before = scalars.index(before: at)
      let scalar = scalars[before]
      guard
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
          || scalar == " " || scalar == "-" || scalar == "’" || scalar == "'"
      else { break }
      at = before
      count += 1
      let isStart =
        scalar.properties.isIdeographic || scalar != " " && isBorder(before, in: scalars)
      if isStart { all.append(line[at...]) }
    }
    // Eight words or characters back are enough: a person who has typed so much of a term needs no help.
    self.all = all.prefix(8).reversed()
    func isBorder(_ index: String.UnicodeScalarView.Index, in scalars: String.UnicodeScalarView)
      -> Bool
    {
      guard index > scalars.startIndex else { return true }
      let before = scalars[scalars.index(before: index)]
      return !(before.properties.isAlphabetic || before.properties.numericType != nil)
        || before.properties.isIdeographic
    }
  }

  /// The longest beginning that a term has; empty if none.
  func best(for term: String) -> Substring {
    let term = term.lowercased()
    return all.first { term.hasPrefix($0.lowercased()) } ?? ""
  }
}
