// SPDX-License-Identifier: Apache-2.0

/// The names of columns and properties whose yes or no says how far a translation or term is trusted: `Reviewed`,
/// `x-Verified`, `Проверено`, `是否审核`, `Not checked`.
package enum ReviewNames {
  /// The meaning of yes in such a column.
  package enum Kind: Hashable, Sendable {
    /// Somebody has approved the text; no means that nobody has.
    case approval
    /// The text waits for a person.
    case doubt
    /// The text is refused.
    case refusal
  }

  /// The meaning of yes under a name; `nil` for the name of anything else.
  ///
  /// Case, spaces, signs and words such as `is`, `translation` and 是否 do not count. A negated word of approval is a
  /// doubt.
  ///
  /// - Complexity: O(*characters*) of a name of at most 80 bytes; longer ones are not read.
  package static func kind(_ name: String) -> Kind? {
    guard name.utf8.count <= 80 else { return nil }
    let words = words(of: name)
    let key = words.joined()
    if let kind = kinds[key] { return kind }
    for negation in negations where key.hasPrefix(negation) {
      if kinds[String(key.dropFirst(negation.count))] == .approval { return .doubt }
    }
    return nil
  }

  /// The words of a name in small letters, without those that say nothing; `isReviewed` has two.
  private static func words(of name: String) -> [String] {
    var words: [String] = [""]
    var before: Character?
    for character in name {
      if character.isUppercase, before?.isLowercase == true { words.append("") }
      if character.isLetter || character.isNumber {
        let letter = character.lowercased()
        words[words.count - 1] += letter == "ё" ? "е" : letter
      } else if words[words.count - 1] != "" {
        words.append("")
      }
      before = character
    }
    let isAsked = words.contains("yes") || words.contains("y")
    return words.filter { word in
      !word.isEmpty && !fillers.contains(word)
        && !(isAsked && ["yes", "no", "y", "n"].contains(word))
    }.map { word in
      var word = word
      for filler in hanFillers where word.hasPrefix(filler) && word.count > filler.count {
        word.removeFirst(filler.count)
      }
      for filler in hanFillers where word.hasSuffix(filler) && word.count > filler.count {
        word.removeLast(filler.count)
      }
      return word
    }
  }

  private static let fillers = Set(
    DataText.words(
      """
      is was has been the flag segment unit term text translation target qa
      перевод перевода термин сегмент текст да нет ли 是 否 是否
      """))
  private static let hanFillers = DataText.words("是否 与否 译文 翻译 译名 术语 已经 状态")

  private static let negations = DataText.words(
    "notyet not un non no yetto tobe needs requires не требует 未 尚未 待 没有 不")

  private static let kinds: [String: Kind] = {
    var kinds: [String: Kind] = [:]
    for (kind, words) in [
      (
        Kind.approval,
        """
        approved reviewed checked verified confirmed validated proofread accepted agreed authorised authorized cleared
        signedoff qapassed passed completed finalised finalized
        已批准 已审核 已审校 已校对 已确认 已审定 已通过 已核准 已审 已校 已审阅 已核对 审核 审校 校对 审定 核准 批准 确认 通过
        审阅 核对 已批 已確認 已審核 已校對 審核 審校 校對 批準 確認 審閱
        """
      ),
      (
        .doubt,
        """
        fuzzy draft needsreview requiresreview toreview forreview inreview underreview awaitingreview pendingreview
        reviewneeded reviewrequired reviewpending needswork pending questionable doubtful provisional tentative unfinished
        черновик сомнительно спорно сомнительный наутверждении напроверке черновой
        草稿 草案 初稿 存疑 待定 待审 待校 需审核 需修改 需复核
        """
      ),
      (.refusal, "rejected refused declined 拒绝 已拒绝 驳回 已驳回 拒絕 已拒絕"),
    ] {
      for word in DataText.words(words) { kinds[word] = kind }
    }
    // Russian participles have an ending for each gender and number.
    let participles = [
      (
        Kind.approval,
        "утвержден одобрен проверен согласован подтвержден принят вычитан выверен отредактирован"
      ),
      (.refusal, "отклонен отвергнут"),
    ]
    for (kind, stems) in participles {
      for stem in DataText.words(stems) {
        for ending in ["", "о", "а", "ы", "ный", "ная", "ное", "ные"] {
          kinds[stem + ending] = kind
        }
      }
    }
    for noun in DataText.words("проверка утверждение согласование вычитка проверки") {
      kinds[noun] = .approval
    }
    return kinds
  }()
}
