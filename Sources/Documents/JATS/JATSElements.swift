// SPDX-License-Identifier: Apache-2.0

/// The effects of the elements of JATS 1.3 on the text in them.
enum JATSElements {
  /// Elements that begin and end a block.
  static let block: Set<String> = [
    "p", "title", "article-title", "trans-title", "subtitle", "trans-subtitle", "kwd", "name",
    "string-name", "collab", "td", "th", "list-item", "disp-quote", "caption", "fn", "ref", "label",
    "sec", "abstract", "trans-abstract", "def", "term", "verse-line", "attrib", "speech", "body",
    "front", "back", "ack", "app", "table", "tr", "table-wrap", "table-wrap-foot", "fig", "list",
    "def-list", "def-item", "verse-group", "boxed-text", "preformat", "contrib", "kwd-group",
  ]

  /// Elements whose text says something about the paper and is not in it.
  static let hidden: Set<String> = [
    "journal-meta", "article-id", "article-categories", "aff", "aff-alternatives", "author-notes",
    "pub-date", "volume", "issue", "fpage", "lpage", "elocation-id", "history", "permissions",
    "self-uri", "counts", "custom-meta-group", "funding-group", "related-article",
    "related-object", "contrib-id", "role", "email", "bio", "object-id", "processing-meta",
    "alt-title", "alt-text", "long-desc", "annotation", "annotation-xml", "degrees", "conference",
    "issue-title", "volume-id", "issue-id", "isbn", "product", "pub-history", "support-group",
    "rt", "rp",
  ]

  /// Elements that hold a formula.
  static let formulas: Set<String> = ["disp-formula", "inline-formula", "math", "tex-math"]

  /// Elements after which a space is understood.
  static let spaced: Set<String> = ["surname", "given-names", "prefix", "suffix"]
}
