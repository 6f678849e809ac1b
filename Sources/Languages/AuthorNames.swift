// SPDX-License-Identifier: Apache-2.0

/// The names of columns with the people and the dates of a translation: `Created by`, 译者, «Дата изменения».
package enum AuthorNames {
  /// The meaning of such a column.
  package enum Role: Hashable, Sendable {
    /// The person who made the translation, or who made the text or the row.
    case translator, author
    /// The person who changed it last.
    case changer
    /// The moment at which it was made, or a date without another word.
    case created, date
    /// The moment at which it was changed last.
    case changed
  }

  /// The meaning of a heading; `nil` for the name of anything else.
  ///
  /// Case, spaces, signs and what is in brackets do not count.
  ///
  /// - Complexity: O(*characters*) of a heading of at most 80 bytes; longer ones are not read.
  package static func role(_ heading: String) -> Role? {
    guard heading.utf8.count <= 80 else { return nil }
    return roles[key(heading.prefix { !"([\u{FF08}".contains($0) })]
  }

  private static func key(_ name: some StringProtocol) -> String {
    name.lowercased().filter { $0.isLetter || $0.isNumber }.replacing("ё", with: "е")
  }

  private static let roles: [String: Role] = {
    var roles: [String: Role] = [:]
    for (role, names) in [
      (
        Role.translator,
        """
        translator, translated by, translator name, name of translator, 译者, 譯者, 译员, 譯員, 翻译者, 翻譯者, 翻译人, 翻译人员, переводчик,
        перевел, автор перевода
        """
      ),
      (
        .author,
        """
        author, authors, created by, creator, creation id, creation user, added by, 作者, 创建者, 創建者, 创建人, 建立者, 录入者, 录入人, автор,
        авторы, создал, кем создано, создатель, добавил
        """
      ),
      (
        .changer,
        """
        changed by, modified by, last modified by, last changed by, updated by, last updated by, edited by, last edited by, change id,
        change user, modifier, 修改者, 修改人, 更新者, 更新人, 最后修改者, 最后修改人, изменил, кем изменено, автор изменения, автор изменений, обновил
        """
      ),
      (
        .created,
        """
        created, created at, created on, creation date, creation time, date created, date of creation, translated on, translation
        date, date of translation, date added, added on, 创建日期, 創建日期, 创建时间, 創建時間, 建立日期, 翻译日期, 翻譯日期, 翻译时间, 录入日期, 录入时间,
        дата создания, время создания, создано, создан, дата перевода, дата добавления
        """
      ),
      (.date, "date, timestamp, date time, 日期, 时间, 時間, дата, дата и время"),
      (
        .changed,
        """
        changed, changed at, changed on, change date, date changed, modified, modified at, modified on, last modified, modification
        date, date modified, last changed, updated, updated at, updated on, last updated, update date, date updated, 修改日期, 修改时间,
        修改時間, 更新日期, 更新时间, 更新時間, 最后修改, 最后修改时间, 最后更新, дата изменения, время изменения, дата обновления, изменено, обновлено,
        последнее изменение
        """
      ),
    ] {
      for name in names.split(separator: ",") { roles[key(name)] = role }
    }
    return roles
  }()
}
