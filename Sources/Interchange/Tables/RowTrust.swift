// SPDX-License-Identifier: Apache-2.0
import Languages
import TextModel

/// The columns of a table that say how far its rows are trusted, whatever their headings are called.
///
/// A column whose heading is unknown, or that has none, counts by its values: a few short ones that repeat, and among
/// them a word for what is not decided (`draft`, черновик, 初稿, нет). A remark that is nothing but such a word counts
/// too. A column whose first rows do not have such values is read row by row: a word for what is not decided, alone or in
/// a list, and the name of a machine make the row wait wherever they are.
struct RowTrust: Sendable {
  private enum Kind: Hashable {
    /// A word for the state.
    case status
    /// Yes and no; in a column of approvals a cross means yes unless the column has a word for yes as well, and a gap
    /// means no if anything is approved.
    case review(ReviewNames.Kind, crossIsYes: Bool, isFilled: Bool)
    /// Unknown, with the values of a state; whether none of those in the rows that were looked at makes a row wait.
    case values(crossIsNo: Bool, isLate: Bool)
    /// Remarks.
    case note
    /// Unknown, without the values of a state in the rows that were looked at; short codes are not names of machines.
    case unknown(hasCodes: Bool)
    /// Yes where a machine made the translation, and the word for its origin.
    case machine, origin
  }

  /// In the order of the columns.
  private let entries: [(column: Int, title: String, kind: Kind)]
  /// The last column of approvals that has any.
  private let lastApproval: Int?
  /// Titles of columns that should say what is approved, and say something else.
  private let unclear: [String]
  /// Titles of columns that are not known at all, and of those that only a glossary has.
  private let unknown: [String]
  private let ofGlossary: [String]
  /// The first word of each column of unknown heading that makes its rows wait.
  private let doubts: [(title: String, value: String)]
  /// Columns of unknown heading that have no text in the rows that were looked at.
  private let empty: [(column: Int, title: String)]

  /// The most different values of a column of states, and the most characters of one.
  private static let mostValues = 8
  private static let longestValue = 40

  /// Looks at the columns that have no language.
  ///
  /// - Parameter rows: the rows below the heading, or the first of them.
  /// - Complexity: O(*cells* log *columns*).
  init(_ layout: TableLayout, rows: some Collection<[String]>) {
    var entries: [(column: Int, title: String, kind: Kind)] = []
    var unclear: [String] = []
    var unknown: [String] = []
    var ofGlossary: [String] = []
    var doubts: [(title: String, value: String)] = []
    var empty: [(column: Int, title: String)] = []
    let hasNames = layout.headingRow != nil || layout.isHeadingUnknown
    var reaching = ReachingRows(rows)
    for column in layout.headings.indices
    where layout.languages[column] == nil && layout.superseded[column] == nil {
      let heading = layout.headings[column].trimmingBlank
      let title =
        heading.isEmpty || !hasNames
        ? "column \(column + 1)" : "'\(heading)' (column \(column + 1))"
      let cells = reaching.rows(in: column).lazy.compactMap { row -> String? in
        guard column < row.count else { return nil }
        let text = row[column].trimmingBlank
        return text.isEmpty ? nil : text
      }
      let field = ColumnNames.field(heading)
      if field == "origin" {
        entries.append((column, title, .origin))
      } else if !heading.isEmpty, MachineNames.isNamed(heading) {
        entries.append((column, title, .machine))
      } else if let review = ReviewNames.kind(heading) {
        let flags = Set(cells.map { StatusWords.flag($0) })
        if review == .approval, !flags.isEmpty, !cells.contains(where: StatusWords.isKnown),
          !cells.contains(where: StatusWords.isDoubt)
        {
          unclear.append(title)
          continue
        }
        entries.append(
          (
            column, title,
            .review(review, crossIsYes: !flags.contains(.yes), isFilled: !flags.isEmpty)
          ))
      } else if field == "status" {
        entries.append((column, title, .status))
      } else if !hasNames || !ColumnNames.isKnown(heading), !Self.others.contains(field) {
        let values = Self.values(of: cells)
        // People and dates are kept.
        let isKept = hasNames && AuthorNames.role(heading) != nil
        if let doubt = values.doubt {
          entries.append((column, title, .values(crossIsNo: values.hasYes, isLate: false)))
          doubts.append((title, doubt))
        } else if field == "note" {
          entries.append((column, title, .note))
        } else if values.isYes {
          // A row that says no is one of those that were not looked at.
          entries.append((column, title, .values(crossIsNo: true, isLate: true)))
          if !isKept { unknown.append(title) }
        } else {
          entries.append((column, title, .unknown(hasCodes: Self.isOfCodes(cells))))
          if !heading.isEmpty, values.isFilled, !isKept { unknown.append(title) }
          if !values.isFilled, !isKept { empty.append((column, title)) }
        }
      } else if field == "note" {
        entries.append((column, title, .note))
      } else if field != "id", !Self.others.contains(field), cells.contains(where: { _ in true }) {
        ofGlossary.append(title)
      }
    }
    self.entries = entries
    lastApproval =
      entries.last { entry in
        if case .review(.approval, _, true) = entry.kind { true } else { false }
      }?.column
    self.unclear = unclear
    self.unknown = unknown
    self.ofGlossary = ofGlossary
    self.doubts = doubts
    self.empty = empty
  }

  /// Whether cells are codes of two letters, such as those of countries, of several kinds.
  private static func isOfCodes(_ cells: some Sequence<String>) -> Bool {
    var different: Set<String> = []
    for cell in cells where cell.count == 2 {
      different.insert(cell)
      if different.count > 2 { return true }
    }
    return false
  }

  /// Columns that are read, or written by Concord, without being fields of a glossary.
  private static let others: Set<String> = ["context", "msgctxt", "match", "terms", "origin"]

  /// The first value of a column that makes its rows wait; `nil` if its values are not those of states.
  private static func values(
    of cells: some Sequence<String>
  ) -> (doubt: String?, hasYes: Bool, isYes: Bool, isFilled: Bool) {
    var different: Set<String> = []
    var isState = true
    for cell in cells {
      different.insert(cell)
      if different.count > mostValues || cell.count > longestValue {
        isState = false
        break
      }
    }
    guard isState else { return (nil, false, false, true) }
    let values = different.sorted()
    let hasYes = values.contains { StatusWords.flag($0) == .yes }
    let allFlags = values.allSatisfy { StatusWords.flag($0) != nil }
    let doubt =
      values.first(where: StatusWords.isDoubt)
      ?? (allFlags && hasYes && values.allSatisfy { !$0.allSatisfy(\.isNumber) }
        ? values.first { StatusWords.flag($0) != .yes } : nil)
    // Numbers and single signs say yes in no other way than they number.
    let isYes =
      hasYes && allFlags && values.allSatisfy { $0.count > 1 || !$0.allSatisfy(\.isNumber) }
    return (doubt, hasYes, isYes && doubt == nil, !values.isEmpty)
  }

  /// Whether cells are the values of a column of states.
  static func isOfStates(_ cells: some Collection<String>) -> Bool {
    let filled = cells.lazy.map(\.trimmingBlank).filter { !$0.isEmpty }
    return !filled.isEmpty
      && (values(of: filled).doubt != nil || filled.allSatisfy(StatusWords.isKnown))
  }

  // MARK: Rows

  /// The columns that say something of the rows.
  var columns: Set<Int> {
    Set(entries.filter { if case .unknown = $0.kind { false } else { true } }.map(\.column))
  }

  /// Whether a row may say something by a column in which the first rows say nothing.
  var isOpen: Bool {
    !unknown.isEmpty || !empty.isEmpty
      || entries.contains { if case .unknown = $0.kind { true } else { false } }
  }

  /// Why a row has to wait by a column of unknown heading in which the first rows have no such words; `nil` if nothing
  /// says so.
  ///
  /// - Complexity: O(*characters*).
  func lateDoubt(in cells: [String]) -> (title: String, value: String)? {
    for (column, title, kind) in present(in: cells) {
      let text = cells[column].trimmingBlank
      let waits =
        switch kind {
        case .unknown(let hasCodes): Self.isDoubt(text, hasCodes: hasCodes)
        case .values(let crossIsNo, true):
          !text.isEmpty && !Self.isPassed(text, crossIsNo: crossIsNo)
        default: false
        }
      if waits { return (title, text) }
    }
    return nil
  }

  /// The titles of columns that have no text in the first rows and have one in a row.
  func lateTexts(in cells: [String]) -> [String] {
    empty.prefix { $0.column < cells.count }
      .filter { !cells[$0.column].trimmingBlank.isEmpty }.map(\.title)
  }

  /// Whether a cell of an unknown column is a word for what is not decided, or a list with one, or names a machine.
  private static func isDoubt(_ text: String, hasCodes: Bool) -> Bool {
    guard !text.isEmpty, text.count <= longestValue else { return false }
    if StatusWords.isPlainDoubt(text) { return true }
    if isMachine(text, hasCodes: hasCodes) { return true }
    let parts = text.split { ",;/|，；、()（）".contains($0) }
    return parts.count > 1 && parts.contains { StatusWords.isPlainDoubt(String($0)) }
  }

  /// Why a row has to wait for a person, by columns with unknown headings; `nil` if nothing says so.
  func doubt(in cells: [String]) -> (title: String, value: String)? {
    for (column, title, kind) in present(in: cells) {
      let text = cells[column].trimmingBlank
      let waits =
        switch kind {
        case .status: false
        case .review(.doubt, _, _): Self.state(ofDoubt: text) != nil
        case .review: false
        case .values(let crossIsNo, _): !text.isEmpty && !Self.isPassed(text, crossIsNo: crossIsNo)
        case .note: StatusWords.isPlainDoubt(text)
        case .unknown(let hasCodes): Self.isDoubt(text, hasCodes: hasCodes)
        case .machine: Self.isMachine(text)
        case .origin: MachineNames.isNamed(text)
        }
      if waits { return (title, text) }
    }
    return nil
  }

  /// The state that the columns of a row give it: the least of them all; `nil` if none says anything.
  func state(of cells: [String]) -> TranslationState? {
    let states = present(in: cells).lazy.compactMap { column, _, kind in
      Self.state(of: cells[column].trimmingBlank, in: kind)
    }
    return [states.min(), lacksApproval(cells) ? .needsReview : nil].compactMap { $0 }.min()
  }

  /// The column by which a row waits for a reviewer, in words; `nil` if none says so.
  func waitingReason(of cells: [String]) -> String? {
    for (column, title, kind) in present(in: cells) {
      let text = cells[column].trimmingBlank
      guard let state = Self.state(of: text, in: kind), state < .translated else { continue }
      return text.isEmpty ? "\(title) is empty" : "\(title) has '\(text)'"
    }
    guard lacksApproval(cells),
      let title = entries.first(where: { $0.column == lastApproval })?.title
    else { return nil }
    return "\(title) is empty"
  }

  /// Whether a row ends before a column of approvals: a gap among these means no, all other gaps say nothing.
  private func lacksApproval(_ cells: [String]) -> Bool {
    lastApproval.map { $0 >= cells.count } ?? false
  }

  private static func state(of text: String, in kind: Kind) -> TranslationState? {
    switch kind {
    case .status:
      text.isEmpty ? nil : TranslationState(withoutPercent(text), in: .table, hasText: true)
    case .review(.approval, let crossIsYes, let isFilled):
      state(ofApproval: text, crossIsYes: crossIsYes, isFilled: isFilled)
    case .review(.doubt, _, _): state(ofDoubt: text)
    case .review(.refusal, _, _):
      [.yes, .mark].contains(StatusWords.flag(text)) ? .rejected : nil
    case .values(let crossIsNo, _):
      text.isEmpty || isPassed(text, crossIsNo: crossIsNo) ? nil : .needsReview
    case .note: StatusWords.isPlainDoubt(text) ? .needsReview : nil
    case .unknown(let hasCodes): isDoubt(text, hasCodes: hasCodes) ? .needsReview : nil
    case .machine, .origin: nil
    }
  }

  /// The columns that a row has fields in.
  private func present(in cells: [String]) -> ArraySlice<(column: Int, title: String, kind: Kind)> {
    entries.prefix { $0.column < cells.count }
  }

  /// Whether the columns of a row say that a machine made its translation.
  func isMachine(_ cells: [String]) -> Bool {
    present(in: cells).contains { column, _, kind in
      let text = cells[column].trimmingBlank
      return switch kind {
      case .machine: Self.isMachine(text)
      case .origin: MachineNames.isNamed(text)
      case .unknown(let hasCodes): Self.isMachine(text, hasCodes: hasCodes)
      default: false
      }
    }
  }

  /// Whether a cell of an unknown column names a machine, and is neither a customer nor a code.
  private static func isMachine(_ text: String, hasCodes: Bool) -> Bool {
    (!hasCodes || text.count > 2) && MachineNames.isNamed(text, countsMakers: false)
  }

  private static func isMachine(_ text: String) -> Bool {
    [.yes, .mark].contains(StatusWords.flag(text)) || MachineNames.isNamed(text)
  }

  private static func state(
    ofApproval text: String, crossIsYes: Bool, isFilled: Bool
  ) -> TranslationState? {
    if text.isEmpty { return isFilled ? .needsReview : nil }
    return switch StatusWords.flag(text) {
    case .yes: .reviewed
    case .no: .needsReview
    case .mark: crossIsYes ? .reviewed : .needsReview
    case nil: TranslationState(withoutPercent(text), in: .table, hasText: true)
    }
  }

  private static func state(ofDoubt text: String) -> TranslationState? {
    if text.isEmpty || StatusWords.flag(text) == .no { return nil }
    let state = TranslationState(text, in: .table, hasText: true)
    return StatusWords.flag(text) == nil && state >= .translated ? nil : .needsReview
  }

  /// Whether a value of an unknown column says yes, or that somebody has approved.
  private static func isPassed(_ text: String, crossIsNo: Bool) -> Bool {
    switch StatusWords.flag(text) {
    case .yes: true
    case .no: false
    case .mark: !crossIsNo
    case nil: TranslationState(text, in: .table, hasText: true) >= .translated
    }
  }

  /// A state without the percentage in brackets of the tables of Trados and memoQ.
  static func withoutPercent(_ text: String) -> String {
    guard text.hasSuffix(")"), let bracket = text.lastIndex(of: "(") else { return text }
    let inner = text[bracket...].dropFirst().dropLast()
    // `Translated (100%)`, `Translated (CM)`.
    let isMatch = inner.last == "%" || inner.count == 2 && inner.allSatisfy(\.isUppercase)
    return isMatch ? String(text[..<bracket]) : text
  }

  // MARK: Findings

  private func finding(
    _ severity: Severity, _ message: String, at place: SourceLocation
  ) -> Finding {
    Finding(rule: "table/column", severity: severity, message: message, location: place)
  }

  /// Findings about columns of unknown heading that make rows wait.
  ///
  /// - Parameters:
  ///   - place: the place of the heading.
  ///   - waiting: what happens to such rows: `wait for a review`.
  func findings(at place: SourceLocation, waiting: String) -> [Finding] {
    doubts.map { title, value in
      finding(
        .warning,
        "\(title) seems to say how far the rows are: those with '\(value)' and the like \(waiting);"
          + " write 'status' above it if it does, or 'subject' if it does not", at: place)
    }
  }

  /// Findings about columns of unknown heading that say something for the first time in a row, each column once.
  ///
  /// - Parameter known: what was found in earlier rows.
  func lateFindings(
    about cells: [String], known: inout Set<String>, at place: SourceLocation
  ) -> [Finding] {
    var found: [Finding] = []
    if let (title, value) = lateDoubt(in: cells), known.insert("doubt \(title)").inserted {
      found.append(
        finding(
          .warning,
          "\(title) has '\(value)': rows with such words wait for a review; write 'status' above the column if it"
            + " says how far they are, or 'subject' if it does not", at: place))
    }
    for title in lateTexts(in: cells)
    where !known.contains("doubt \(title)") && known.insert("text \(title)").inserted {
      found.append(
        finding(
          .info, "\(title): neither a language nor a state; left out, as are further texts in it",
          at: place))
    }
    return found
  }

  /// Findings about columns that should say what is approved and do not, and about columns that are not known at all.
  func findingsAboutOthers(at place: SourceLocation) -> [Finding] {
    let unclear = unclear.map {
      finding(
        .warning,
        "\($0) says neither yes nor no, so that no row waits for it; write yes, no or a status",
        at: place)
    }
    let named = [
      (unknown, "neither a language nor a state"), (ofGlossary, "a memory does not keep it"),
    ]
    return unclear
      + named.filter { !$0.0.isEmpty }.map { titles, why in
        finding(.info, "\(titles.joined(separator: ", ")): \(why); left out", at: place)
      }
  }
}
