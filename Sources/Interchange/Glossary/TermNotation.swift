// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages
import TextModel

/// Reads one term as people write it in lists: `member state(s)`, `Name (ABBR)`, `Name, ABBR`, `(not: …)`,
/// `Organization/Organisation`, `term*`.
///
/// A remark in brackets that is none of these is left in the term, and the term without it is taken as well, so that
/// no text is wrong for either; the doubt is reported.
struct TermNotation {
  /// The terms; the first is the one that the text means to name.
  private(set) var terms: [ListedTerm] = []
  /// The words that could not be read with certainty; `nil` if none.
  private(set) var doubt: String?

  /// Reads the text of a term.
  ///
  /// - Parameter isSource: whether texts to be translated have the term. They write a name with its abbreviation in
  ///   brackets as one, so the whole stays a term beside its parts (in Chinese the first one), and short forms, which
  ///   other names may have as well, are not looked for.
  /// - Parameter isNegated: whether the text in another language has a negation, so that one here belongs to the term.
  /// - Complexity: O(*characters* × *brackets*); at most eight brackets are read.
  init(_ text: String, isSource: Bool = false, isNegated: Bool = false) {
    var whole: String?
    var text = Self.trimmed(text)
    if let (label, rest) = NotationWords.label(of: text, isMarked: true) {
      add(rest, as: label)
      return
    }
    var others: [ListedTerm] = []
    var status: TermStatus?
    var note: String?
    var alternatives: [String] = []
    for _ in 0..<8 {
      guard let part = Bracketed(last: text, isNegated: isNegated) else { break }
      switch part.meaning {
      case .forms(let forms):
        // Names are written with such brackets: 政府首脑（总理）理事会.
        if isSource, part.isHan { whole = whole ?? text }
        // All the parts of `member(s) of council(s)` are there or none is.
        if alternatives.isEmpty { alternatives += forms.dropFirst().map(Self.withAllParts) }
        text = forms[0]
      case .unclearEnding:
        doubt =
          "the ending in the brackets of '\(text)' is left out, since the form with it is not clear; write ' | '"
          + " between both forms"
        text = part.rest
      case .nothing: text = part.rest
      case .nothingElse: text = part.inner
      case .remark:
        note = note.map { part.inner + "; " + $0 } ?? part.inner
        text = part.rest
      case .status(let found):
        status = found
        text = part.rest
      case .abbreviation(let isClear):
        if isSource { whole = whole ?? text }
        others.insert(
          ListedTerm(
            text: part.inner, status: isClear ? nil : .proposed, type: .abbreviation), at: 0)
        if !isClear {
          doubt =
            "the brackets of '\(text)' may have an abbreviation or a remark; '\(part.inner)' is only proposed"
        }
        text = part.rest
      case .short:
        if isSource { whole = whole ?? text }
        others.insert(
          ListedTerm(text: Self.bare(part.inner), type: isSource ? .variant : .short), at: 0)
        text = part.rest
      case .labelled(let label, let rest):
        others.insert(contentsOf: Self.labelled(rest, label), at: 0)
        text = part.rest
      case .unknown:
        doubt = "the brackets of '\(text)' are read as a part that may be left out"
        alternatives.append(part.rest)
        // What is before them is not read any further.
        terms = [ListedTerm(text: text, status: status, note: note)]
      case .part:
        terms = [ListedTerm(text: text, status: status, note: note)]
      }
      if !terms.isEmpty || text.isEmpty { break }
    }
    if terms.isEmpty { read(text, status: status, note: note, isNegated: isNegated) }
    if let whole, !terms.contains(where: { $0.text == whole }) {
      // A Chinese name may have the brackets; elsewhere the name is without them, and the whole is only looked for.
      let isHan = whole.unicodeScalars.contains { CharacterClass.isHan($0.value) }
      terms.insert(
        ListedTerm(
          text: whole, status: status, type: isHan || terms.isEmpty ? .full : .variant, note: note),
        at: isHan ? 0 : min(1, terms.count))
    }
    let first = terms.first?.status ?? status
    for form in alternatives where !terms.contains(where: { $0.text == form }) {
      terms.append(ListedTerm(text: form, status: first ?? .admitted))
    }
    terms += others.filter { other in !terms.contains { $0.text == other.text } }
    if whole != nil {
      for index in terms.indices.dropFirst() { terms[index].isDerived = true }
    }
    for index in terms.indices {
      terms[index].text = NotationWords.withoutInfinitiveMark(terms[index].text)
    }
    terms.removeAll { !TermList.isTermText($0.text) }
  }

  /// A text with each part in brackets that may be left out.
  private static func withAllParts(_ text: String) -> String {
    var text = text
    for _ in 0..<8 {
      guard let part = Bracketed(last: text), case .forms(let forms) = part.meaning,
        let full = forms.last
      else { break }
      text = full
    }
    return text
  }

  /// Reads a text without brackets.
  private mutating func read(
    _ text: String, status: TermStatus?, note: String?, isNegated: Bool
  ) {
    let text = Self.trimmed(text)
    if let (full, short, isShortFirst) = Self.abbreviated(text) {
      let full = ListedTerm(text: full, status: status, note: note)
      let short = ListedTerm(text: short, status: status, type: .abbreviation)
      terms = isShortFirst ? [short, full] : [full, short]
    } else if let (full, short) = Self.shortened(text) {
      terms = [ListedTerm(text: full, status: status, note: note)]
      terms += Self.labelled(short, .short)
    } else if let exception = Self.exception(text) {
      let isMeant =
        !exception.isBare
        || !isNegated && !exception.isTime && !NotationWords.isAdjunct(exception.rest)
      terms = [ListedTerm(text: isMeant ? exception.term : text, status: status, note: note)]
      if isMeant { add(exception.rest, as: exception.label) }
      if exception.isBare, !isNegated {
        doubt =
          isMeant
          ? "'\(exception.rest)' of '\(text)' is read as a term that must not be used; if it belongs to the term,"
            + " give the term to 'glossary add'"
          : "'\(text)' is read as one term; if a part of it must not be used, write '(not: …)' or '(formerly: …)'"
      }
    } else if let forms = WordAlternatives.expanded(text) {
      terms = forms.map { form in
        let isShort = WordAlternatives.isAbbreviation(form) && forms.contains { $0 != form }
        return ListedTerm(
          text: form, status: status, type: isShort ? .abbreviation : .full, note: note)
      }
    } else {
      terms = [ListedTerm(text: text, status: status, note: note)]
      if doubt == nil, Self.hasOpenSlash(text) {
        doubt =
          "the slash of '\(text)' may be between two terms or within one; it is read as one term, so"
          + " write ' | ' between two"
      }
    }
  }

  /// A short form without its article.
  private static func bare(_ text: String) -> String {
    let words = text.split(separator: " ", maxSplits: 1)
    guard words.count == 2, NotationWords.isLeading(String(words[0])) else { return text }
    return String(words[1])
  }

  private mutating func add(_ text: String, as label: NotationWords.Label) {
    terms += Self.labelled(text, label)
  }

  /// The terms after a label: `a, b or “c”`.
  private static func labelled(_ text: String, _ label: NotationWords.Label) -> [ListedTerm] {
    var pieces = text.split { ",，、;；/".contains($0) }.map(String.init)
    for word in NotationWords.conjunctions {
      pieces = pieces.flatMap {
        word.first == " " ? $0.split(separator: word).map(String.init) : [$0]
      }
    }
    return pieces.map { trimmed($0).trimmingQuotes }.filter { !$0.isEmpty }.map { term in
      switch label {
      case .refused(let status): ListedTerm(text: term, status: status)
      case .other: ListedTerm(text: term, status: .admitted)
      case .short:
        ListedTerm(
          text: term, type: WordAlternatives.isAbbreviation(term) ? .abbreviation : .short)
      }
    }
  }

  /// A term and its abbreviation, which a comma or a dash separates, in either order.
  private static func abbreviated(_ text: String) -> (
    full: String, short: String, isShortFirst: Bool
  )? {
    for separator in [", ", "，", " – ", " — ", " - ", " = "] {
      let parts = text.split(separator: separator, maxSplits: 2).map { String($0).trimmingBlank }
      guard parts.count == 2 else { continue }
      if WordAlternatives.isAbbreviation(parts[1], of: parts[0]) {
        return (parts[0], parts[1], false)
      }
      if WordAlternatives.isAbbreviation(parts[0], of: parts[1]) {
        return (parts[1], parts[0], true)
      }
    }
    return nil
  }

  /// A term, and after a comma another that must not be used.
  private struct Exception {
    let term: String
    let label: NotationWords.Label
    let rest: String
    /// Whether one plain word says so, which may be a part of the term as well: `in unity, not in uniformity`.
    let isBare: Bool
    /// Whether the word is one for a time: `Macedonia, former Yugoslav Republic of`.
    let isTime: Bool
  }

  /// A name, and after a comma and a word for it its short form: 亚洲基础设施投资银行，简称亚投行.
  private static func shortened(_ text: String) -> (full: String, short: String)? {
    let parts = text.split(separator: "，", maxSplits: 1).map(String.init)
    guard parts.count == 2, case (.short, let short)? = NotationWords.label(of: parts[1]) else {
      return nil
    }
    return (parts[0], short)
  }

  /// The term before a comma and the other one after it: `cybersecurity, not network safety`.
  private static func exception(_ text: String) -> Exception? {
    for separator in [", ", "，"] {
      let parts = text.split(separator: separator, maxSplits: 1).map(String.init)
      guard parts.count == 2, let (label, rest) = NotationWords.label(of: parts[1]),
        case .refused = label
      else { continue }
      let word = parts[1].dropLast(rest.count)
      let isTime = NotationWords.isBareTime(word)
      return Exception(
        term: parts[0], label: label, rest: rest,
        isBare: isTime || NotationWords.isBareNegation(word), isTime: isTime)
    }
    return nil
  }

  /// Whether a slash is between two longer words, which may be two terms.
  private static func hasOpenSlash(_ text: String) -> Bool {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return false }
    let words = [parts[0].split(separator: " ").last, parts[1].split(separator: " ").first]
    return words.allSatisfy { word in
      guard let word else { return false }
      return word.count > 3 && word.contains(where: \.isLowercase)
    }
  }

  /// The text without blanks, wildcards, footnote marks, articles and commas at its ends.
  private static func trimmed(_ text: String) -> String {
    var text = text.trimmingBlank
    while let last = text.last, "*,，;；、†‡/／".contains(last) { text.removeLast() }
    while let first = text.first, "*,，;；、•·▪/／".contains(first) { text.removeFirst() }
    return text.trimmingBlank
  }
}

/// The last brackets of a text, and what they mean.
private struct Bracketed {
  enum Meaning {
    /// Writings of one term: with and without a part.
    case forms([String])
    /// An ending that cannot be added to the word before it.
    case unclearEnding
    /// Words that do not belong to the term.
    case nothing
    /// The term itself: there is nothing outside the brackets.
    case nothingElse
    case remark
    case status(TermStatus)
    /// Capitals, which are clearly an abbreviation if their letters are in what comes before.
    case abbreviation(isClear: Bool)
    case short
    case labelled(NotationWords.Label, String)
    case unknown
    /// A part of the term: what comes after it belongs to the name.
    case part
  }

  /// The text in the brackets.
  let inner: String
  /// The text without the brackets.
  let rest: String
  let meaning: Meaning
  /// Whether Han characters alone are in the brackets.
  var isHan: Bool { inner.unicodeScalars.allSatisfy { CharacterClass.isHan($0.value) } }

  /// Finds the last brackets of a text; `nil` if it has none that match.
  ///
  /// - Parameter isNegated: whether a negation alone belongs to the term.
  init?(last text: String, isNegated: Bool = false) {
    guard let close = text.lastIndex(where: { ")）]】".contains($0) }) else { return nil }
    var depth = 0
    var open: String.Index?
    for index in text[...close].indices.reversed() {
      if ")）]】".contains(text[index]) { depth += 1 }
      if "(（[【".contains(text[index]) {
        depth -= 1
        if depth == 0 { open = index }
      }
      if depth == 0 { break }
    }
    guard let open, text.index(after: open) < close else { return nil }
    inner = String(text[text.index(after: open)..<close]).trimmingBlank
    let before = text[..<open]
    let after = text[text.index(after: close)...]
    rest = Self.joined(before, after).trimmingBlank
    // One letter of several: `organi[sz]ation`.
    if text[open] == "[", before.last?.isLetter == true, after.first?.isLetter == true,
      (2...3).contains(inner.count), inner.allSatisfy({ $0.isLowercase })
    {
      meaning = .forms(inner.map { String(before) + String($0) + String(after) })
      return
    }
    meaning = Self.meaning(of: inner, before, after, isNegated: isNegated)
  }

  private static func joined(_ before: Substring, _ after: Substring) -> String {
    guard before.last == " ", after.first == " " else { return String(before + after) }
    return String(before.dropLast() + after)
  }

  private static func meaning(
    of inner: String, _ before: Substring, _ after: Substring, isNegated: Bool
  ) -> Meaning {
    if let forms = forms(inner, before: before, after: after) { return forms }
    if let (label, rest) = NotationWords.label(of: inner) {
      let isBare = NotationWords.isBareNegation(inner.dropLast(rest.count))
      if isBare, isNegated || NotationWords.isAdjunct(rest) { return .unknown }
      return .labelled(label, rest)
    }
    if let status = StatusWords.status(inner) { return .status(status) }
    if NotationWords.isGrammar(inner) || NotationWords.isLeading(inner) { return .nothing }
    let full = (before + after).trimmingPrefix { $0 == " " }
    guard after.isEmpty else { return .part }
    if WordAlternatives.isAbbreviation(inner)
      || WordAlternatives.isMixedAbbreviation(inner, of: String(full))
    {
      return .abbreviation(isClear: isClear(inner, of: String(full)))
    }
    let words = inner.split(separator: " ")
    if words.count > 1, NotationWords.isLeading(String(words[0])) {
      // An explanation, or a verb that is the whole term: `(to promote)`.
      if NotationWords.isInfinitiveMark(String(words[0])) {
        return full.isEmpty ? .nothingElse : .remark
      }
      return .short
    }
    let isHan = inner.unicodeScalars.allSatisfy { CharacterClass.isHan($0.value) }
    if isHan, isSubsequence(inner, of: full) { return .short }
    if inner.first?.isUppercase == true || inner.contains(where: \.isNumber) { return .unknown }
    return .remark
  }

  /// The writings of a term with a part in brackets that touches a word: `state(s)`, `(re)construction`,
  /// `全面（战略）伙伴`.
  private static func forms(_ inner: String, before: Substring, after: Substring) -> Meaning? {
    let isHan = inner.unicodeScalars.allSatisfy { CharacterClass.isHan($0.value) }
    let touches =
      (before.last.map { $0.isLetter } ?? false, after.first.map { $0.isLetter } ?? false)
    if isHan {
      // In the title of a law it is a part of the name.
      let isTitle = (before + after).contains { "《》".contains($0) || $0.isNumber }
      // A short form of what comes before, as 人民银行 in 中国人民银行（人民银行）研究局, may not be left out.
      guard inner.count <= 4, touches.0, touches.1, !isTitle, !isSubsequence(inner, of: before)
      else { return nil }
      return .forms([String(before + after), [before, Substring(inner), after].joined()])
    }
    guard touches.0 || touches.1 else { return nil }
    let endings = inner.split(separator: "/")
    // An ending with a hyphen replaces another, which cannot be seen: `государство (-а)`.
    if endings.allSatisfy({ $0.first == "-" && $0.count <= 5 }) {
      return .forms([String(before + after)])
    }
    guard (1...4).contains(endings.count),
      endings.allSatisfy({ !$0.isEmpty && $0.count <= 5 && $0.allSatisfy(\.isLowercase) }),
      let neighbour = (touches.0 ? before.last : after.first)?.unicodeScalars.first,
      !CharacterClass.isHan(neighbour.value)
    else { return nil }
    let bare = String(before + after)
    if touches.0, !touches.1, endings.count == 1 {
      guard let form = NotationWords.form(of: before, withEnding: endings[0]) else {
        return .unclearEnding
      }
      return .forms([bare, form + String(after)])
    }
    let full = endings.map { ending in
      [NotationWords.stem(before, beforeEnding: ending), ending, after].joined()
    }
    return .forms(touches.0 && endings.count > 1 ? full : [bare] + full)
  }

  /// Whether capitals are an abbreviation of a name: it is not in their script, or its letters are in it.
  private static func isClear(_ short: String, of full: String) -> Bool {
    WordAlternatives.isAbbreviation(short, of: full)
      || WordAlternatives.isMixedAbbreviation(short, of: full)
      || full.unicodeScalars.contains { CharacterClass.isHan($0.value) }
      || full.split(separator: " ").count > 2
  }

  private static func isSubsequence(_ short: String, of full: some StringProtocol) -> Bool {
    var rest = short[...]
    for character in full where character == rest.first { rest.removeFirst() }
    return rest.isEmpty
  }
}

extension String {
  /// The text without quotation marks around it.
  fileprivate var trimmingQuotes: String {
    let marks = "\"'“”‘’«»「」『』„"
    guard count > 2, let first, let last, marks.contains(first), marks.contains(last) else {
      return self
    }
    return String(dropFirst().dropLast()).trimmingBlank
  }
}
