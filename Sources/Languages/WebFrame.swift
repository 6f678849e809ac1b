// SPDX-License-Identifier: Apache-2.0

/// Tells the lines of a web page that are around its text and not in it: links that skip menus, notices about cookies,
/// lines of buttons, the way to the page, and the headings above lists of other pages.
///
/// Whoever saves a page as text saves them too, and the other language has the same lines, so that they would make
/// pairs. A line counts only as a whole.
package struct WebFrame: Sendable {
  private let frames: Set<String>
  private let asides: Set<String>
  private let others: Set<String>
  private let notices: [String]
  private let tools: Set<String>
  private let homes: Set<String>
  private let copyrights: [String]

  /// The words of the languages that ship.
  package static let standard = WebFrame(LanguageCatalog.standard)

  private init(_ catalog: LanguageCatalog) {
    let data = catalog.languages.flatMap(\.sections)
    func words(_ list: KeyPath<SectionMarkerData, String>) -> [String] {
      data.flatMap { SectionMarkerData.words($0[keyPath: list]) }.map(Self.key)
    }
    frames = Set(words(\.pageFrames))
    asides = Set(words(\.pageAsides))
    others = Set(words(\.pageOthers))
    notices = words(\.pageNotices)
    tools = Set(words(\.pageTools))
    homes = Set(words(\.pageHomes))
    copyrights = words(\.copyrights)
  }

  /// The most characters of a line of the frame.
  private static let most = 240

  /// Whether a line is of the frame of a page and of nothing else.
  ///
  /// - Complexity: O(*characters*) of a line of at most 240; longer ones are text.
  package func isFrame(_ line: String) -> Bool {
    guard let key = Self.shortKey(line) else { return false }
    if frames.contains(key) || notices.contains(where: key.contains) { return true }
    return isWay(line) || isOfTools(line)
  }

  /// Whether a line may be of the frame of a page, or of a text about it: `All rights reserved`, `Privacy policy`.
  package func mayBeFrame(_ line: String) -> Bool {
    guard let key = Self.shortKey(line) else { return false }
    if frames.contains(key) || asides.contains(key) || others.contains(key) { return true }
    if key.contains("©") || copyrights.contains(where: key.hasPrefix) { return true }
    return isFrame(line)
  }

  /// Whether a line is the heading above links to other pages: `Related news`, 相关新闻.
  package func opensLinks(_ line: String) -> Bool {
    Self.shortKey(line).map(others.contains) ?? false
  }

  /// A line of two names of tools or more: `分享到：微信 微博`.
  private func isOfTools(_ line: String) -> Bool {
    let pieces = line.split { $0.isWhitespace || ":：|·/、，,".contains($0) }
    guard pieces.count > 1 else { return false }
    return pieces.allSatisfy { tools.contains(Self.key(String($0))) }
      || Self.startsWithLabel(line, of: tools)
        && pieces.dropFirst().allSatisfy { tools.contains(Self.key(String($0))) || $0.count < 3 }
  }

  /// Whether the words before a colon are one of some names: `Share on: …`.
  private static func startsWithLabel(_ line: String, of names: Set<String>) -> Bool {
    guard let colon = line.firstIndex(where: { $0 == ":" || $0 == "：" }) else { return false }
    let rest = line[colon...].dropFirst().split(whereSeparator: \.isWhitespace)
    return names.contains(key(String(line[..<colon]))) && !rest.isEmpty
      && rest.allSatisfy { names.contains(key(String($0))) }
  }

  /// The way to a page: `Home > News > Press releases`.
  private func isWay(_ line: String) -> Bool {
    for mark in [">", "»", "›", "→"] as [Character] {
      let steps = line.split(separator: mark)
      guard steps.count > 1, steps.allSatisfy({ $0.contains { $0.isLetter } }) else { continue }
      let first = steps[0].split { $0 == ":" || $0 == "：" }.last.map(String.init) ?? ""
      if homes.contains(Self.key(first)) { return true }
    }
    return false
  }

  private static func shortKey(_ line: String) -> String? {
    guard line.utf8.count <= most * 3, line.count <= most else { return nil }
    let key = key(line)
    return key.isEmpty ? nil : key
  }

  /// Small letters and digits without spaces, and without marks at the ends.
  private static func key(_ line: String) -> String {
    let bare = line.lowercased().filter { !$0.isWhitespace }
    func isEdge(_ character: Character) -> Bool {
      !character.isLetter && !character.isNumber && character != "©"
    }
    guard let first = bare.firstIndex(where: { !isEdge($0) }),
      let last = bare.lastIndex(where: { !isEdge($0) })
    else { return "" }
    return String(bare[first...last])
  }
}
