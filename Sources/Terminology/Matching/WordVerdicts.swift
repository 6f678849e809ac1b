extension FormMemo {
  /// What was found at a place of one word: the whole answer, so that no other table is read.
  struct WordVerdict {
    private enum Outcome: UInt8 { case unknown, nothing, blocker, term }

    private let number: UInt32
    /// The number of the entry of the term.
    let entry: UInt32
    /// The number of its concept.
    let concept: UInt32
    /// In what the word differs from the term.
    let differences: FormDifferences
    private let outcome: Outcome
    /// Whether the term's case rule is kept.
    let keepsCase: Bool

    /// The verdict that a term is nearest, or that there is none.
    init(_ span: TermSpan?, isBlocker: Bool) {
      number = UInt32(truncatingIfNeeded: span?.term ?? 0)
      entry = UInt32(truncatingIfNeeded: span?.entry ?? 0)
      concept = UInt32(truncatingIfNeeded: span?.conceptNumber ?? 0)
      differences = span?.differences ?? []
      keepsCase = span?.keepsCase ?? false
      outcome = span == nil ? .nothing : isBlocker ? .blocker : .term
    }

    fileprivate init() {
      (number, entry, concept, differences, outcome, keepsCase) = (0, 0, 0, [], .unknown, false)
    }

    fileprivate var isKnown: Bool { outcome != .unknown }
    /// The number of the term; `nil` for none, or one that only hides others.
    var term: Int? { outcome == .term ? Int(number) : nil }
    /// Whether any term was found.
    var isFound: Bool { outcome != .nothing }
  }

  /// The verdicts on words by the numbers of the words, which the tokenizer gives out from 1: the words
  /// of a text's beginning, mostly its commonest, lie side by side.
  final class WordVerdicts {
    private static let limit = 1 << 17
    private var capacity = 1 << 10
    private var verdicts: UnsafeMutablePointer<WordVerdict>

    init() {
      verdicts = .allocate(capacity: capacity)
      verdicts.initialize(repeating: WordVerdict(), count: capacity)
    }

    deinit { verdicts.deallocate() }

    /// The verdict on a word, if it is known.
    @inline(__always)
    subscript(word: Int) -> WordVerdict? {
      guard word < capacity, verdicts[word].isKnown else { return nil }
      return verdicts[word]
    }

    /// Remembers a verdict; not of words beyond the limit.
    func keep(_ verdict: WordVerdict, _ word: Int) {
      guard word < Self.limit else { return }
      while word >= capacity { grow() }
      verdicts[word] = verdict
    }

    private func grow() {
      let old = verdicts
      verdicts = .allocate(capacity: capacity * 2)
      verdicts.moveInitialize(from: old, count: capacity)
      (verdicts + capacity).initialize(repeating: WordVerdict(), count: capacity)
      capacity *= 2
      old.deallocate()
    }
  }
}
