// SPDX-License-Identifier: Apache-2.0
import TextModel

/// The words that people and tools write for the status of a term, and for yes and no.
package enum StatusWords {
  /// A value of a column that has a mark in some rows and not in others.
  package enum Flag: Hashable, Sendable {
    /// Yes, in any language.
    case yes
    /// No, in any language.
    case no
    /// A cross or another sign, which means yes unless the column also has a word for yes.
    case mark
  }

  /// The status that a word or phrase means; `nil` if it is unknown, and never an approval by guess.
  ///
  /// A word with a question mark is unknown: somebody doubts it.
  package static func status(_ text: String) -> TermStatus? {
    isQuestion(text) ? nil : statuses[key(text)]
  }

  /// The status that a part of a heading means; `nil` if it is unknown, or means something else often enough.
  ///
  /// Russian adjectives may have any gender and number.
  static func status(inHeading text: String) -> TermStatus? {
    let key = key(text)
    if vague.contains(key) || vagueInHeadings.contains(key) { return nil }
    if let status = statuses[key] { return status }
    guard ["ое", "ая", "ые"].contains(where: { key.hasSuffix($0) }) else { return nil }
    let stem = String(key.dropLast(2))
    return statuses[stem + "ый"] ?? statuses[stem + "ий"]
  }

  /// Words for a status that mean something else in a heading: a column for the use of a term.
  private static let vagueInHeadings = Set(
    DataText.words("use active valid standard 新 可用 确定 通过 标准 標準 规范 規範"))

  /// Whether a text has a question mark.
  package static func isQuestion(_ text: String) -> Bool { text.contains { "?？¿".contains($0) } }

  /// Whether a text says that a term or translation is not decided or is refused, in a column that nobody explains.
  ///
  /// A word for *no* counts if it has letters enough not to be a number or code. What only says that something is old
  /// or new does not count.
  package static func isDoubt(_ text: String) -> Bool {
    let key = key(text)
    if key.isEmpty { return isQuestion(text) }
    if isQuestion(text), statuses[key] != nil || translationStates[key] != nil { return true }
    if plainNo.contains(key) { return true }
    if let state = translationStates[key] { return ["untranslated", "rejected"].contains(state) }
    return isPlainDoubt(text)
  }

  /// Whether a text is nothing but a word for what is not decided or is refused, so that it means this even among
  /// remarks.
  package static func isPlainDoubt(_ text: String) -> Bool {
    let key = key(text)
    if key.isEmpty { return isQuestion(text) }
    guard let status = statuses[key], !vague.contains(key) else { return false }
    return status == .proposed || status == .forbidden
  }

  /// Whether a text is a known word for a status, a state, yes or no.
  package static func isKnown(_ text: String) -> Bool {
    flag(text) != nil || statuses[key(text)] != nil || translationStates[key(text)] != nil
  }

  private static let plainNo = Set(DataText.words("no нет 否 不是 false ложь nein"))
  /// Words for what is not decided that often mean something else.
  private static let vague = Set(
    DataText.words(
      """
      new open working suggestion suggested proposal review incomplete unknown newterm error mistake negative never wrong
      建议 建議 新 新词 新增 новый новое предложение ошибка
      """))

  /// The flag that a cell means; `nil` for any other text.
  package static func flag(_ text: String) -> Flag? { flags[key(text, keepsMarks: true)] }

  /// The state of a translation that a word in Chinese or Russian means, by the name of the state: `rejected`.
  package static func translationState(_ text: String) -> String? {
    isQuestion(text) ? nil : translationStates[key(text)]
  }

  private static let translationStates: [String: String] = {
    var states: [String: String] = [:]
    for (state, words) in [
      (
        "untranslated",
        "未翻译, 未翻譯, 未译, 待翻译, 待譯, 待译, 未开始, 不翻译, не переведено, не начато, требует перевода"
      ),
      ("rejected", "已拒绝, 拒绝, 已拒絕, 拒絕, 驳回, 已驳回, 退回, 已退回, отклонено, отклонен, отклонён, отвергнуто"),
      (
        "translated",
        "已翻译, 已翻譯, 已译, 已譯, 翻译完成, 已完成, 完成, 已确认, 已確認, переведено, переведен, переведён, готово, выполнено, подтверждено"
      ),
      (
        "reviewed",
        "已批准, 已审校, 已審校, 已审核, 已審核, 审核通过, 已审阅, 已校对, 已核准, 已通过, утверждено, утвержден, утверждён, одобрено, проверено, согласовано, принято"
      ),
      ("final", "定稿, 已定稿, 终稿, окончательно, окончательный"),
    ] {
      for word in words.split(separator: ",") { states[key(String(word))] = state }
    }
    return states
  }()

  /// Small letters and digits only: `Not-recommended!` and `not recommended` are the same.
  private static func key(_ text: String, keepsMarks: Bool = false) -> String {
    String(
      text.lowercased().unicodeScalars.filter { scalar in
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
          || keepsMarks && !scalar.properties.isWhitespace
      }.map(Character.init))
  }

  private static let statuses: [String: TermStatus] = {
    var statuses: [String: TermStatus] = [:]
    for (status, words) in [
      (TermStatus.preferred, preferred), (.admitted, admitted), (.deprecated, deprecated),
      (.forbidden, forbidden), (.proposed, proposed),
    ] {
      for word in words.split(whereSeparator: { $0 == "," || $0.isNewline }) {
        statuses[key(String(word))] = status
      }
    }
    return statuses
  }()

  private static let flags: [String: Flag] = {
    var flags: [String: Flag] = [:]
    for (flag, words) in [
      (Flag.yes, "yes y true t 1 on ok + ✓ ✔ √ ☑ да д истина 是 是的 对 對 有 真 ja si sí oui"),
      (.no, "no n false f 0 off - – — нет н ложь 否 不 不是 无 無 假 nein non none"),
      (.mark, "x х × ✗ ✘ ☒ * • ● ■ !"),
    ] {
      for word in DataText.words(words) { flags[word] = flag }
    }
    return flags
  }()

  private static let preferred = """
    preferred, preferred term, approved, approved term, standard, standard term, standardized, standardised,
    standardized term, legal term, regulated term, recommended, official, main, final, confirmed, valid, active,
    accepted, agreed, verified, validated, reviewed, use, recommended term, finalized, finalised, published, released
    首选, 優選, 优选, 推荐, 推薦, 规范, 規範, 标准, 標準, 批准, 已批准, 已审核, 已審核, 审定, 審定, 确定, 已确认, 已確認,
    正式, 官方, 通过, 已通过, 采用
    предпочтительный, предпочтительно, предпочтительный термин, рекомендуется, рекомендуемый, рекомендован,
    рекомендовано, основной, утвержден, утверждён, утверждено, утвержденный, утверждённый, одобрен, одобрено,
    согласован, согласовано, официальный, официально, принят, принято, стандартный, действующий, проверено
    """
  private static let admitted = """
    admitted, admitted term, allowed, permitted, acceptable, alternative, alternate, synonym, variant, secondary,
    provisional, optional
    允许, 允許, 可用, 备选, 備選, 许用, 許用, 同义词, 同義詞, 别名, 別名, 可接受
    допустимый, допустимо, допускается, разрешен, разрешён, разрешено, синоним, вариант, альтернатива,
    альтернативный
    """
  private static let deprecated = """
    deprecated, deprecated term, superseded, superseded term, obsolete, obsolete term, outdated, not recommended,
    non standard, nonstandard, nonstandardized term, archaic term, outdated term, archaic, old, former, avoid, discouraged, historical, dated, retired, replaced,
    legacy, obs, old term, out of date, no longer used
    已弃用, 弃用, 棄用, 废弃, 廢棄, 已废弃, 过时, 過時, 旧称, 舊稱, 旧, 舊, 曾用, 不推荐, 不推薦, 不建议, 不建議, 停用,
    已停用, 淘汰
    устаревший, устарел, устарело, устаревшее, устар, не рекомендуется, нерекомендуемый, не рекомендован, избегать,
    исторический, старый, прежний, прежнее, выведен из употребления
    """
  private static let forbidden = """
    forbidden, forbidden term, prohibited, prohibited term, rejected, blacklisted, do not use, don't use, dont use,
    never use, never, not allowed, unapproved, negative, banned, wrong, incorrect, error, mistake, unacceptable,
    not acceptable, inadmissible, disallowed, not permitted, not to be used
    禁用, 已禁用, 禁止, 错误, 錯誤, 不可用, 勿用, 不用, 误用, 誤用, 不正确, 不正確, 不允许, 不允許, 请勿使用, 不得使用,
    禁止使用, 拒绝
    запрещен, запрещён, запрещено, запрещенный, запрещённый, запрет, недопустимый, недопустимо, не использовать,
    не употреблять, не применять, неверно, неверный, неправильно, неправильный, ошибочно, ошибочный, ошибка,
    отклонен, отклонён, отклонено, нельзя
    """
  private static let proposed = """
    proposed, proposal, new, draft, candidate, pending, suggested, suggestion, under review, in review, review,
    to review, needs review, to do, todo, to check, to be checked, to be confirmed, tbc, tbd, unchecked, unverified,
    not reviewed, open, in progress, tentative, working, not approved, not yet approved, not checked, doubtful,
    questionable, unconfirmed, unknown, proposed term, new term, unprocessed, provisionally processed, incomplete,
    needs work, rework, to revise, fail, failed, qa failed, fuzzy, first draft, rough draft, draft translation, wip, unreviewed,
    work in progress, on hold, not final, not confirmed, not verified, not agreed, not accepted, not ready, preliminary
    建议, 建議, 待定, 待审, 待審, 待审核, 待審核, 待确认, 待確認, 草稿, 候选, 候選, 新, 新词, 新增, 未审核, 未審核, 未批准,
    未确认, 未確認, 审核中, 拟用, 存疑, 暂定, 初稿, 草案, 未审, 未審, 未审校, 未校对, 未校, 未定稿, 未定, 未通过, 不通过, 审核不通过,
    审核未通过, 待批准, 待校对, 待校, 待审校, 待修改, 需修改, 修改中, 校对中, 返工, 试译, 尚未审核, 尚未确认, 没有审核
    предложен, предложено, предлагаемый, предложение, новый, новое, черновик, кандидат, на рассмотрении,
    на согласовании, не утвержден, не утверждён, не утверждено, не согласовано, проверить, не проверен,
    не проверено, ожидает, под вопросом, спорно, сомнительно, на проверке, на утверждении, на доработке, на доработку,
    доработать, переделать, исправить, не согласован, не подтверждено, не подтвержден, не принято, не принят, не одобрено,
    не одобрен, не готово, в работе, предварительно, предварительный, черновой, черновой вариант, черновой перевод,
    требует проверки, требует правки, ждет проверки
    """
}
