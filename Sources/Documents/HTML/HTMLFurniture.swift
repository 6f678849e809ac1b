// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages
import TextModel

/// Finds the blocks of a page that belong to its frame and not to its text: menus, breadcrumbs, shares, tools such as
/// `Print`, lists of links, copyright lines.
///
/// The names of an element (class, id, role) make it a region of the frame. A region with a sentence or the main
/// heading inside is text: some pages put everything into an element with such a name. Outside regions the form of a
/// block decides: links alone, a breadcrumb, a line of tools. A page that would have no text left keeps all of it.
struct HTMLFurniture {
  /// The facts about a block that the reader notes.
  struct Facts {
    /// The innermost region around the block.
    var region: Int?
    /// Whether the block is in the head of the page, where links lead elsewhere.
    var isInHead = false
    /// Whether the block has letters or digits that are not part of a link.
    var hasOwnText: Bool
    /// The bytes of the prose of each link.
    var links: [Range<Int>]
  }

  private struct Region {
    var parent: Int?
    var hasText = false
  }

  private var regions: [Region] = []
  private var facts: [Facts] = []
  private let words = PageWords.standard
  private let frame = WebFrame.standard

  /// Begins a region inside another one.
  ///
  /// - Returns: the number of the region.
  mutating func begin(in parent: Int?) -> Int {
    regions.append(Region(parent: parent))
    return regions.count - 1
  }

  /// Notes a block that has ended.
  ///
  /// - Complexity: O(*bytes of the block*) beside the regions that get their first text.
  mutating func note(_ block: TextBlock, _ known: Facts, text: () -> String) {
    facts.append(known)
    guard var next = known.region, !regions[next].hasText, isText(block, known, saying: text())
    else {
      return
    }
    while true {
      regions[next].hasText = true
      guard let parent = regions[next].parent, !regions[parent].hasText else { return }
      next = parent
    }
  }

  /// The numbers of the blocks that belong to the frame.
  ///
  /// - Parameter text: the text of a range of the prose.
  /// - Complexity: O(*bytes of the prose*).
  func numbers(of blocks: [TextBlock], text: (Range<Int>) -> String) -> Set<Int> {
    guard facts.count == blocks.count else { return [] }
    var frames = regions.map { !$0.hasText }
    for (number, region) in regions.enumerated() {
      if let parent = region.parent, frames[parent] { frames[number] = true }
    }
    var found: Set<Int> = []
    var list: [Int] = []
    // Whether the blocks are those below a heading such as `Related news`.
    var isOfOthers = false
    for (number, block) in blocks.enumerated() {
      let known = facts[number]
      let kind = frame.kind(of: text(block.range))
      if kind == .frame || kind == .links || isCopyright(block, as: kind, text: text) {
        isOfOthers = kind == .links
        found.insert(number)
      } else if isOfOthers {
        isOfOthers = !known.links.isEmpty && !known.hasOwnText
        if isOfOthers { found.insert(number) }
      }
      let isListed =
        block.kind == .listItem && !known.hasOwnText && known.links.count == 1
        && Self.letters(text(block.range)) <= Self.mostInLink
      if isListed { list.append(number) }
      if !isListed || number == blocks.count - 1 {
        if list.count >= Self.leastLinks { found.formUnion(list) }
        list = []
      }
      if let region = known.region, frames[region] {
        found.insert(number)
      } else if known.isInHead, !known.hasOwnText,
        block.kind == .paragraph || block.kind == .listItem
      {
        found.insert(number)
      } else if Self.mayBeFrame(block.kind), !isListed, mayBeTools(block.kind, known),
        isFrame(text(block.range), links: known.links.map(text), hasOwnText: known.hasOwnText)
      {
        found.insert(number)
      }
    }
    return found.count == blocks.count ? [] : found
  }

  /// Whether a short block is a line about the rights in the page.
  private func isCopyright(
    _ block: TextBlock, as kind: WebFrame.Kind?, text: (Range<Int>) -> String
  ) -> Bool {
    guard kind != nil, block.kind == .paragraph || block.kind == .listItem else { return false }
    let line = text(block.range)
    return line.unicodeScalars.count <= Self.mostInLine && words.haveCopyright(line)
  }

  // MARK: Blocks

  /// The fewest links of a list that is a menu.
  private static let leastLinks = 3
  /// The most letters of a link in a menu; a Han character counts as two.
  private static let mostInLink = 16
  /// The most characters of a line of tools.
  private static let mostInLine = 160
  /// The most characters of a step of a breadcrumb.
  private static let mostInStep = 40
  /// The letters from which a block that ends a sentence is text, and those from which any block is.
  private static let (lettersOfSentence, lettersOfText) = (12, 320)

  /// Whether a block inside a region shows that the region is text.
  private func isText(_ block: TextBlock, _ known: Facts, saying text: String) -> Bool {
    if block.kind == .heading(1) { return true }
    guard known.hasOwnText, !words.haveCopyright(text) else { return false }
    let letters = Self.letters(text)
    return letters >= Self.lettersOfText
      || letters >= Self.lettersOfSentence && Self.endsSentence(text)
  }

  /// Whether blocks of a kind can belong to the frame by their form.
  private static func mayBeFrame(_ kind: TextBlock.Kind) -> Bool {
    switch kind {
    case .paragraph, .listItem, .cell: true
    case .heading, .caption, .quotation, .note, .reference, .furniture: false
    }
  }

  /// Whether a block may be a line of tools by its kind; a cell with one link may be a name in a table of names.
  private func mayBeTools(_ kind: TextBlock.Kind, _ known: Facts) -> Bool {
    if case .cell = kind { return known.links.count != 1 }
    return true
  }

  private func isFrame(_ text: String, links: [String], hasOwnText: Bool) -> Bool {
    guard text.unicodeScalars.count <= Self.mostInLine, !Self.endsSentence(text) else {
      return false
    }
    if !hasOwnText, links.count > 1, !text.contains(where: { ",;，；、".contains($0) }) { return true }
    return isBreadcrumb(text, links: links.count)
      || words.areTools(text, links: links, hasOwnText: hasOwnText)
  }

  /// Whether a line tells the way to a page: `Home > News`, 当前位置：首页 > 新闻 > 正文.
  private func isBreadcrumb(_ text: String, links: Int) -> Bool {
    for mark in [">", "»", "›", " / "] {
      let steps = text.split(separator: mark).map { $0.trimmingSpaces }
      guard steps.count > 1,
        steps.allSatisfy({ $0.unicodeScalars.count <= Self.mostInStep && Self.letters($0) > 0 })
      else { continue }
      let first = steps[0].split { $0 == ":" || $0 == "：" }.last.map { $0.trimmingSpaces }
      if words.isHome(first ?? "") || steps.count > 2 && links > 1 { return true }
    }
    return false
  }

  private static func endsSentence(_ text: String) -> Bool {
    let last = text.unicodeScalars.last {
      !CharacterClass.isSpace($0.value) && !"\"')]”’»）".unicodeScalars.contains($0)
    }
    return last.map { CharacterClass.isTerminal($0.value) } ?? false
  }

  private static func letters(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) {
      $0 + (CharacterClass.isLetter($1.value) ? CharacterClass.isHan($1.value) ? 2 : 1 : 0)
    }
  }
}

extension HTMLFurniture {
  /// Whether an element is a region of the frame by its name, class, id or role.
  static func isRegion(_ name: String, _ values: [String: String]) -> Bool {
    if ["article", "main", "section"].contains(name) { return false }
    if elements.contains(name) { return true }
    if roles.contains(values["role"]?.lowercased() ?? "") { return true }
    return names(in: values).contains { isRegion(named: $0) }
  }

  /// Whether an element is the head of a page by its class, id or role.
  static func isHead(_ values: [String: String]) -> Bool {
    if values["role"]?.lowercased() == "banner" { return true }
    return names(in: values).contains { heads.contains(words(of: $0).joined(separator: "-")) }
  }

  /// The classes and the id of an element.
  private static func names(in values: [String: String]) -> [Substring] {
    let classes = (values["class"] ?? "").split(whereSeparator: \.isWhitespace)
    return classes + [Substring(values["id"] ?? "")]
  }

  private static func isRegion(named name: Substring) -> Bool {
    let words = words(of: name)
    guard let first = words.first, let last = words.last else { return false }
    return phrases.contains(words.joined(separator: "-")) || lastWords.contains(last)
      || firstWords.contains(first)
  }

  /// The words of a name: `top-nav`, `top_nav`, `topNav`; numbers are left out.
  private static func words(of name: Substring) -> [String] {
    var words: [String] = []
    var isOpen = false
    var wasSmall = false
    for scalar in name.unicodeScalars {
      let isCapital = scalar.value.isASCIICapital
      guard isCapital || scalar.value.isASCIISmallLetter else {
        isOpen = false
        continue
      }
      if !isOpen || isCapital && wasSmall { words.append("") }
      words[words.count - 1].unicodeScalars.append(
        isCapital ? Unicode.Scalar(UInt8(scalar.value) | 0x20) : scalar)
      isOpen = true
      wasSmall = !isCapital
    }
    return words
  }

  private static let elements: Set<String> = ["aside", "footer", "form", "menu"]
  private static let roles: Set<String> = [
    "complementary", "contentinfo", "menu", "menubar", "navigation", "search", "toolbar",
  ]
  /// Names of heads of pages; their links are left out, and the rest is read.
  private static let heads: Set<String> = [
    "header", "page-header", "site-header", "top", "top-bar", "topbar", "masthead", "head",
  ]
  /// Last words of names of regions.
  private static let lastWords: Set<String> = [
    "breadcrumb", "breadcrumbs", "crumb", "crumbs", "copyright", "dropdown", "menu", "menus", "nav",
    "navbar", "navigation", "navi", "pager", "pagination", "paging", "share", "sharing", "sidebar",
    "submenu", "toolbar", "footer", "daohang", "fenxiang",
  ]
  /// First words of names of regions.
  private static let firstWords: Set<String> = [
    "breadcrumb", "breadcrumbs", "nav", "navbar", "pagination", "share", "footer",
  ]
  /// Whole names of regions.
  private static let phrases: Set<String> = [
    "addthis", "addtoany", "ads", "advert", "advertisement", "back-to-top", "backtop",
    "bdsharebuttonbox", "bottom", "cookie", "cookies", "cookie-banner", "cookie-notice", "foot",
    "font-size", "fontsize", "friend-link", "friend-links", "friendlink", "gotop", "hot-news",
    "jiathis", "lang-switch", "lang-switcher", "language-switcher", "languages", "latest-news",
    "links", "login", "more-links", "more-news", "prev-next", "print", "quick-links", "read-more",
    "recommend", "recommended", "relate", "related", "related-articles", "related-content",
    "related-links", "related-news", "related-posts", "related-stories", "social", "social-bar",
    "social-buttons", "social-icons", "social-links", "social-media",
    "social-share", "search", "search-box",
    "search-form", "see-also", "side-bar", "sitemap", "skip-link", "skip-links",
    "top-link", "top-links", "widget", "xgxw",
  ]
}

extension StringProtocol {
  /// The text without white space at its ends.
  fileprivate var trimmingSpaces: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
