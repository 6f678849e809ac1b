// SPDX-License-Identifier: Apache-2.0
import TextModel

/// Tells the lines of a web page that are around its text and not in it: links that skip menus, notices about cookies,
/// lines of buttons, the way to the page, and the headings above lists of other pages.
///
/// Whoever saves a page as text saves them too, and the other language has the same lines, so that they would make
/// pairs. A line counts only as a whole.
package struct WebFrame: Sendable {
  /// Kinds of lines that are around the text of a page.
  package enum Kind: Equatable, Sendable {
    /// A line of the frame and of nothing else: `Skip to main content`.
    case frame
    /// A heading above links to other pages: `Related news`, 相关新闻.
    case links
    /// A line of the frame, or of a text: `All rights reserved`, `Privacy policy`.
    case doubtful
  }

  private let frames: Set<String>
  private let asides: Set<String>
  private let others: Set<String>
  private let noticeStarts: [String]
  private let noticeDoubts: [String]
  private let noticeSubjects: [String]
  private let tools: Set<String>
  private let homes: Set<String>
  private let copyrights: [String]
  private let fields: Set<String>
  private let signs: Set<String>
  private let dates: Set<String>
  private let starts: WordStarts

  /// The words of the languages that ship.
  package static let standard = WebFrame(LanguageCatalog.standard)

  private init(_ catalog: LanguageCatalog) {
    let data = catalog.languages.flatMap(\.sections)
    func words(_ list: KeyPath<SectionMarkerData, String>) -> [String] {
      data.flatMap { SectionMarkerData.words($0[keyPath: list]) }.map { Self.key($0[...]) }
    }
    frames = Set(words(\.pageFrames))
    asides = Set(words(\.pageAsides))
    others = Set(words(\.pageOthers))
    noticeStarts = words(\.pageNoticeStarts)
    noticeDoubts = words(\.pageNoticeDoubts)
    noticeSubjects = words(\.pageNoticeSubjects)
    tools = Set(words(\.pageTools))
    homes = Set(words(\.pageHomes))
    copyrights = words(\.copyrights)
    dates = Set(words(\.pageDates))
    signs = dates.union(tools).union(words(\.pageCounts))
    fields = signs.union(words(\.pageFields))
    starts = WordStarts(
      of: frames.union(asides).union(others).union(fields) + noticeStarts + noticeDoubts
        + copyrights)
  }

  /// The most UTF-8 bytes of a line of the frame.
  private static let most = 720

  /// The kind of a line; `nil` if it is text.
  ///
  /// - Complexity: O(*bytes*) of a line of at most 720; longer ones are text.
  package func kind(of line: String) -> Kind? {
    guard line.utf8.count <= Self.most else { return nil }
    let isDated = line.unicodeScalars.first.map(Self.isDigit) == true
    if isDated, isOfFields(line) { return .frame }
    guard starts.canBegin(line.unicodeScalars) else {
      guard line.unicodeScalars.contains(where: { Self.isSign($0.value) }) else { return nil }
      return isWay(line) ? .frame : line.unicodeScalars.contains("©") ? .doubtful : nil
    }
    let key = Self.key(line[...])
    if frames.contains(key) { return .frame }
    if others.contains(key) { return .links }
    if asides.contains(key) { return .doubtful }
    if isNotice(key) {
      // A text about such notices quotes them.
      let first = line.unicodeScalars.first { !$0.properties.isWhitespace }
      return first?.properties.isQuotationMark == true ? .doubtful : .frame
    }
    if isWay(line) || isOfTools(line) || isOfFields(line) { return .frame }
    let isDoubtful =
      key.unicodeScalars.contains("©") || copyrights.contains(where: key.hasPrefix)
      || noticeDoubts.contains(where: key.hasPrefix)
    return isDoubtful ? .doubtful : nil
  }

  /// Whether a line may have a kind at all, as its code points; most lines are told by their first letters.
  ///
  /// - Complexity: O(*code points*).
  package func canHaveKind(_ line: ArraySlice<UInt32>) -> Bool {
    line.first?.isASCIIDigit == true
      || starts.canBegin(line.lazy.compactMap { Unicode.Scalar($0) })
      || line.contains(where: Self.isSign)
  }

  /// Whether a code point is an arrow or a bracket of a way, or the sign of rights: > » › → ©.
  private static func isSign(_ code: UInt32) -> Bool {
    switch code {
    case 0x3E, 0xA9, 0xBB, 0x203A, 0x2192: true
    default: false
    }
  }

  /// A sentence in which a page speaks to its reader about what it keeps and needs: `This site uses cookies`.
  private func isNotice(_ key: String) -> Bool {
    noticeStarts.contains(where: key.hasPrefix) && noticeSubjects.contains(where: key.contains)
  }

  /// A line of two names of tools or more: `分享到：微信 微博`, of some after a colon: `Share on: …`, or in brackets: 【打印】.
  private func isOfTools(_ line: String) -> Bool {
    func areTools(_ part: Substring, least: Int) -> Bool {
      let pieces = part.unicodeScalars.split {
        $0.properties.isWhitespace || Self.toolMarks.contains($0) || Self.brackets.contains($0)
      }
      return pieces.count >= least && pieces.allSatisfy { tools.contains(Self.key(Substring($0))) }
    }
    let marks = [line.unicodeScalars.first, line.unicodeScalars.last]
    let isBracketed = marks.allSatisfy { $0.map(Self.brackets.contains) == true }
    if areTools(line[...], least: isBracketed ? 1 : 2) { return true }
    guard let colon = line.unicodeScalars.firstIndex(where: { $0 == ":" || $0 == "：" }) else {
      return false
    }
    return tools.contains(Self.key(line[..<colon]))
      && areTools(line[line.unicodeScalars.index(after: colon)...], least: 1)
  }

  /// Whether a line is of two fields of the page or more, or of its date: 来源：新华社 浏览次数：1024, `Published: 1 May 2024`,
  /// 2024-05-01 10:20 来源：新华社.
  ///
  /// Each colon but those of a time of day comes after the name of a field, and no sentence ends the line. One of the
  /// fields is of a page only: minutes have a date and a time as well.
  ///
  /// - Complexity: O(*characters*) of a line of at most 160; longer ones are text.
  package func isOfFields(_ line: String) -> Bool {
    let scalars = Array(line.unicodeScalars)
    guard scalars.count <= Self.mostInFields, let last = scalars.last, !Self.ends.contains(last)
    else { return false }
    var count = 0
    var start = 0
    // A date before the first field is one of the page.
    let startsWithDate = Self.startsWithDate(scalars)
    var (isDate, hasSign) = (false, startsWithDate)
    for at in scalars.indices where scalars[at] == ":" || scalars[at] == "：" {
      let isTime =
        at > 0 && at + 1 < scalars.count && Self.isDigit(scalars[at - 1])
        && Self.isDigit(scalars[at + 1])
      if isTime { continue }
      let isAlone = count == 0 && !startsWithDate
      guard let name = fieldName(scalars[start..<at], isAlone: isAlone) else { return false }
      if count == 0 { isDate = dates.contains(name) }
      hasSign = hasSign || signs.contains(name)
      count += 1
      start = at + 1
    }
    guard count > 0, start < scalars.count else { return false }
    if startsWithDate { return true }
    return count > 1 && hasSign
      || isDate && scalars.count <= Self.mostInDate && Self.hasYear(scalars[start...])
  }

  /// The most characters of a line of fields.
  private static let mostInFields = 160
  /// The most characters of a line with nothing but a date.
  private static let mostInDate = 48
  /// The marks that end a sentence.
  private static let ends = Set("。.！!？?；;".unicodeScalars)

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar.value.isASCIIDigit }

  /// Whether a text begins with a date in digits: `2024-05-01`, 2024年5月1日, `01.05.2024`.
  private static func startsWithDate(_ text: [Unicode.Scalar]) -> Bool {
    guard let first = text.first, isDigit(first) else { return false }
    return hasYear(text.prefix(10)) && text.prefix(10).count(where: isDigit) >= 6
  }

  /// Whether a text has four digits that are a year from 1900 to 2099.
  private static func hasYear(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    text.split { !isDigit($0) }.contains {
      $0.count == 4
        && ["19", "20"].contains(String(String.UnicodeScalarView($0.prefix(2))))
    }
  }

  /// The name of a field at the end of a text before a colon: alone, or after a space or a mark.
  private func fieldName(_ text: ArraySlice<Unicode.Scalar>, isAlone: Bool) -> String? {
    let words = text.split {
      $0.properties.isWhitespace || Self.toolMarks.contains($0) || Self.brackets.contains($0)
    }
    let lengths = isAlone ? [words.count] : [2, 1]
    for length in lengths where (1...3).contains(length) && words.count >= length {
      var name = String.UnicodeScalarView()
      for word in words.suffix(length) { name.append(contentsOf: word) }
      let key = Self.key(Substring(String(name)))
      if fields.contains(key) { return key }
    }
    return nil
  }

  private static let toolMarks = Set(":：|·/、，,".unicodeScalars)
  /// The brackets around names of tools: 【打印】【关闭】.
  private static let brackets = Set("【】[]［］".unicodeScalars)

  /// The way to a page: `Home > News > Press releases`.
  private func isWay(_ line: String) -> Bool {
    let scalars = line.unicodeScalars
    guard let mark = scalars.first(where: { ">»›→".unicodeScalars.contains($0) }) else {
      return false
    }
    let steps = scalars.split(separator: mark)
    guard steps.count > 1, steps.allSatisfy({ $0.contains { $0.properties.isAlphabetic } }),
      let first = steps[0].split(whereSeparator: { $0 == ":" || $0 == "：" }).last
    else { return false }
    return homes.contains(Self.key(Substring(first)))
  }

  /// The small letters and digits of a text with the marks between them, without white space.
  private static func key(_ text: Substring) -> String {
    func isEdge(_ scalar: Unicode.Scalar) -> Bool {
      !WordStarts.isWord(scalar) && scalar != "©"
        && scalar.properties.canonicalCombiningClass == .notReordered
    }
    let bare = text.lowercased().unicodeScalars.filter { !$0.properties.isWhitespace }
    guard let first = bare.firstIndex(where: { !isEdge($0) }),
      let last = bare.lastIndex(where: { !isEdge($0) })
    else { return "" }
    return String(String.UnicodeScalarView(bare[first...last]))
  }
}
