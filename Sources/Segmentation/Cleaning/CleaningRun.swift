// SPDX-License-Identifier: Apache-2.0
import ICUText

/// The cleaning of one text, part by part.
///
/// The first pass over the parts counts words and examines the lines; the second joins lines and corrects the rest.
struct CleaningRun<Input: CleaningInput> {
  private let cleaner: Cleaner
  private let input: Input
  private let parts: [Range<Int>]
  private let context: Int
  private var steps: Set<CleaningStep> { cleaner.options.steps }
  /// The window of a text of one part, which both passes use.
  private var whole: CleaningWindow?

  /// A run over the parts of a text, with some units around each.
  init(_ cleaner: Cleaner, _ input: Input, parts: [Range<Int>], context: Int) {
    self.cleaner = cleaner
    self.input = input
    self.parts = parts
    self.context = context
  }

  /// The cleaned text.
  ///
  /// - Complexity: O(*n*).
  mutating func cleaned() -> CleanedText {
    let (words, facts) = examined()
    let resolver = HyphenResolver(
      text: words, evidence: cleaner.options.evidence, language: cleaner.language,
      languages: cleaner.languages)
    let isSpaced = cleaner.languages[cleaner.language].isSpaced
    let labels = isSpaced ? nil : AbstractLabels.labels(of: cleaner.languages)
    let (text, count) = written(resolver, facts, labels: labels)
    // A single label may be the first word of a text with spaces between all words.
    return count == 1 ? written(resolver, facts, labels: nil).text : text
  }

  private func window(_ part: Range<Int>, context: Int) -> CleaningWindow {
    CleaningWindow(part, of: input, context: context, steps: steps)
  }

  private mutating func examined() -> (WordCounts, LineFacts) {
    var words = WordCounts()
    var facts = LineFacts()
    let edges =
      steps.contains(.pageFurniture) ? DivisionWords.words(of: cleaner.languages) : nil
    for part in parts {
      let window = window(part, context: context)
      if parts.count == 1 { whole = window }
      if steps.contains(.hyphens) { words.add(window.text, in: window.part) }
      var lines = window.lines[...]
      lines = lines.drop { $0.content.lowerBound < window.part.lowerBound }
      if window.part.upperBound < window.text.count {
        lines = lines.prefix { $0.content.lowerBound < window.part.upperBound }
      }
      facts.add(lines, in: window.text, edges: edges)
    }
    facts.end()
    return (words, facts)
  }

  /// The cleaned text, and the number of labels of structured abstracts in it.
  private func written(
    _ resolver: HyphenResolver, _ facts: LineFacts, labels: AbstractLabels?
  ) -> (text: CleanedText, labels: Int) {
    var writer = CleanedWriter()
    var hyphens: [HyphenDecision] = []
    var removals: [CleanedText.Removal] = []
    var count = 0
    var open = MappedText()
    for (number, part) in parts.enumerated() {
      let known = open.count
      var joiner = joined(part, after: &open, resolver: resolver, facts: facts)
      hyphens += joiner.decisions
      removals += joiner.removals
      open = joiner.takeOut()
      var done = open
      if number < parts.count - 1 {
        // The last line may go on in the next part; a line of many parts is not copied for each.
        guard let feed = open.scalars[min(known, open.count)...].lastIndex(of: 0x0A) else {
          continue
        }
        done = open.mapped(0..<feed + 1)
        var rest = MappedText()
        rest.append(feed + 1..<open.count, of: open)
        open = rest
      }
      if steps.contains(.noteMarks) {
        removals += OptionalMending.noteMarks(in: done).map {
          .init(step: .noteMarks, range: done.source($0))
        }
      }
      let (text, found) = mended(done, labels)
      count += found
      writer.append(text)
    }
    removals.sort { $0.range.lowerBound < $1.range.lowerBound }
    return (CleanedText(writer, hyphens: hyphens, removals: removals), count)
  }

  /// The lines of a part, joined to those that came before and nothing was done with; `open` is empty then.
  private func joined(
    _ part: Range<Int>, after open: inout MappedText, resolver: HyphenResolver, facts: LineFacts
  ) -> LineJoiner {
    var context = context
    while true {
      let window = whole ?? window(part, context: context)
      var joiner = LineJoiner(window, steps: steps, resolver: resolver, facts: facts, out: open)
      open = MappedText()
      if joiner.join(window, facts: facts) { return joiner }
      // What is before the part is blank.
      open = joiner.takeOut()
      context = max(1, context * 2)
    }
  }

  /// Joined lines after the steps that come next, and the number of labels in them.
  private func mended(_ text: MappedText, _ labels: AbstractLabels?) -> (MappedText, Int) {
    var text = text
    if steps.contains(.doubledMarks) { text = Spacing.mendDoubledMarks(text) }
    text = OptionalMending.mend(text, steps)
    guard steps.contains(.spaces) else { return (text, 0) }
    let ends = labels?.ends(in: text.scalars[...]) ?? []
    return (Spacing.mendSpaces(text, labelEnds: ends), ends.count)
  }
}
