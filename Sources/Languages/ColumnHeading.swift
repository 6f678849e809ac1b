// SPDX-License-Identifier: Apache-2.0
import TextModel

/// The stage of a translation that the heading of its column names.
package enum TextVersion: Hashable, Sendable {
  /// A machine made it.
  case machine
  /// Somebody made it who was not done yet.
  case draft
  /// One of several, without a word for which of them counts: `en 2`, `новый перевод`.
  case numbered
  /// A finished text.
  case final
  /// Terms that have this status.
  case status(TermStatus)
  /// The heading has words beside the language that are not known.
  case unknown

  /// Whether a text of this stage is a translation that nobody has approved.
  package var isUntrusted: Bool {
    switch self {
    case .machine, .draft, .unknown: true
    case .status(let status): !status.isApproved
    case .numbered, .final: false
    }
  }

  /// The place of the stage in an order in which the latest comes last.
  package var rank: Int {
    switch self {
    case .machine: 0
    case .draft: 1
    case .numbered, .status, .unknown: Self.unnamedRank
    case .final: 3
    }
  }
  /// The rank of a text whose stage nobody names.
  package static let unnamedRank = 2
}

/// The heading of a column of texts, without the words for their stage: `en (MT)`, 译文（初稿）, `Черновик`.
package struct ColumnHeading: Hashable, Sendable {
  /// The heading without these words; empty if it has no others.
  package let text: String
  /// The stage that the heading names.
  package let version: TextVersion?

  /// Whether the heading names nothing but a stage.
  package var isBare: Bool { text.isEmpty && version != nil }

  /// Reads a heading.
  ///
  /// The words for a stage count only beside the name of a language or of a side of a translation, or alone.
  ///
  /// - Complexity: O(*characters*²) for a heading of at most 80 bytes; longer ones are not read.
  package init(_ heading: String) {
    self.init(heading, hasSource: false)
  }

  /// A heading as it is written, whatever its words mean.
  package init(plain heading: String) {
    self.init(text: heading, version: nil)
  }

  init(text: String, version: TextVersion?) {
    self.text = text
    self.version = version
  }

  private init(_ heading: String, hasSource: Bool) {
    guard heading.utf8.count <= 80, ColumnNames.knownField(heading) == nil else {
      self.init(plain: heading)
      return
    }
    var rest = Self.words(of: heading)
    var found: [TextVersion] = []
    while found.count < 4, let (version, left) = Self.cut(rest) {
      found.append(version)
      rest = left
    }
    let text = rest.first.flatMap { first in
      rest.last.map { String(heading[first.startIndex..<$0.endIndex]) }
    }
    // The last revision of a draft or of a machine's translation is what is meant.
    let version =
      found.contains(.final) ? .final : found.min { $0.rank < $1.rank }
    guard let version, let text else {
      guard let version, version != .numbered, hasSource || !Self.isTag(heading) else {
        self.init(plain: heading)
        return
      }
      self.init(text: "", version: version)
      return
    }
    guard
      LanguageNames.language(text) != nil || ColumnNames.side(text) != nil
        || ColumnNames.isTerm(text)
    else {
      self.init(plain: heading)
      return
    }
    self.init(text: text, version: version)
  }

  /// The headings of a row.
  ///
  /// `MT` is Maltese among tags of languages. It is machine translation beside a source or a heading of another form.
  package static func row(_ headings: [String]) -> [ColumnHeading] {
    let hasSource = headings.contains { heading in
      ColumnNames.side(heading) == .source
        || heading.allSatisfy { $0.isLetter || $0 == "-" } && !isTag(heading)
          && ColumnNames.knownField(heading) == nil && LanguageNames.language(heading) != nil
    }
    let isMixed = headings.contains { $0.contains(where: \.isLowercase) }
    let columns = headings.map { heading in
      ColumnHeading(heading, hasSource: hasSource || isMixed && heading == heading.uppercased())
    }
    return withStatuses(columns, of: headings)
  }

  /// Whether a heading is a tag of a language, such as `mt` for Maltese.
  private static func isTag(_ heading: String) -> Bool {
    heading.utf8.count <= 3 && LanguageNames.language(heading) != nil
  }

  private static func words(of heading: String) -> [Substring] {
    heading.split { !$0.isLetter && !$0.isNumber }
  }

  /// The stage that the first or last words name, and the other words; `nil` if they name none.
  private static func cut(_ words: [Substring]) -> (TextVersion, [Substring])? {
    for count in stride(from: min(longest, words.count), through: 1, by: -1) {
      for isLast in [true, false] {
        let named = isLast ? words.suffix(count) : words.prefix(count)
        let key = named.map { $0.lowercased() }.joined(separator: " ")
        let rest = Array(isLast ? words.dropLast(count) : words.dropFirst(count))
        if let version = versions[key] { return (version, rest) }
        if !rest.isEmpty, count == 1, isNumber(key) { return (.numbered, rest) }
      }
    }
    return cutInside(words)
  }

  /// The stage that the beginning or end of a word names which is written without spaces: 英文机翻, 译文2.
  private static func cutInside(_ words: [Substring]) -> (TextVersion, [Substring])? {
    for (at, word) in words.enumerated() where at == 0 || at == words.count - 1 {
      for length in stride(from: min(word.count - 1, longestInside), through: 1, by: -1) {
        for isLast in [true, false] {
          let named = isLast ? word.suffix(length) : word.prefix(length)
          let isHan = named.first.map { $0 >= "\u{2E80}" } ?? false
          guard
            let version = isHan
              ? versions[named.lowercased()]
              : isLast && named.allSatisfy({ $0.isASCII && $0.isNumber }) ? .numbered : nil
          else { continue }
          var rest = words
          rest[at] = isLast ? word.dropLast(length) : word.dropFirst(length)
          return (version, rest)
        }
      }
    }
    return nil
  }

  /// Whether a word in small letters numbers a version: `2`, `v2`, `ii`.
  private static func isNumber(_ word: String) -> Bool {
    let digits = word.hasPrefix("v") ? word.dropFirst() : word[...]
    return (1...2).contains(digits.count) && digits.allSatisfy { $0.isASCII && $0.isNumber }
      || ["i", "ii", "iii"].contains(word)
  }

  /// The most words of a phrase in `versions`, and the most characters of a word of Han there.
  private static let longest = 3
  private static let longestInside = 6

  private static let versions: [String: TextVersion] = {
    var versions: [String: TextVersion] = [:]
    for (version, words) in [
      (
        TextVersion.machine,
        """
        mt, nmt, machine, machine translation, machine translated, machine translations, raw mt, mt output, auto,
        automatic, automatic translation, auto translation, ai, ai translation, llm, gpt, chatgpt, deepl, google,
        google translate, google translation, yandex, baidu, bing
        机翻, 机译, 机器翻译, 机器, 機翻, 機譯, 機器翻譯, 自动翻译, 自動翻譯, 人工智能翻译, 谷歌翻译, 谷歌, 百度翻译, 百度, 有道翻译, 有道
        машинный, машинный перевод, мп, автоперевод, автоматический, автоматический перевод, ии, нейросеть
        """
      ),
      (
        .draft,
        """
        draft, drafts, first draft, rough, rough draft, rough translation, raw, raw translation, draft translation,
        unedited, unrevised, not final, non final, preliminary, before editing, literal, literal translation, unapproved,
        not approved, old
        初稿, 草稿, 草案, 一稿, 初译, 初译稿, 初譯, 试译, 試譯, 粗译, 直译, 未定稿, 未审, 未审核, 未校, 未校对, 非最终, 待审, 待校, 待审核, 修改前, 旧
        черновик, черновой, черновой перевод, черновая, подстрочник, предварительный, предварительная, не финальный,
        неокончательный, неотредактированный, до правки, без правки, до редактуры, дословный, старый
        """
      ),
      (
        .numbered,
        """
        new, version, version 1, version 2, version 3, second, third, other
        新, 二稿, 三稿, 第二稿, 第三稿, 修改, 一, 二, 三
        новый, новая, вариант, версия, второй, другой
        """
      ),
      (
        .final,
        """
        final, final version, final draft, final translation, edited, post edited, postedited, post edit, post editing,
        pe, mtpe, revised, revision, corrected, proofread, reviewed, approved, human, human translation, after editing,
        published
        终稿, 定稿, 最终, 最终稿, 最终版, 终版, 审定, 审定稿, 审校稿, 校对稿, 校定, 已校对, 已审核, 审核稿, 译后编辑, 人工, 人工翻译, 人译, 修改稿, 修改后,
        修订, 修订稿, 終稿, 最終, 最終稿, 審定, 審定稿, 校對稿, 修訂
        финал, финальный, финальная, итоговый, итоговая, окончательный, окончательная, чистовик, чистовой,
        отредактированный, редактура, после правки, после редактуры, исправленный, исправленная, утвержденный,
        утверждённый, выверенный, опубликованный, ручной
        """
      ),
    ] {
      for phrase in words.split(whereSeparator: { $0 == "," || $0.isNewline }) {
        let words = phrase.split(separator: " ")
        if !words.isEmpty { versions[words.joined(separator: " ")] = version }
      }
    }
    return versions
  }()
}
