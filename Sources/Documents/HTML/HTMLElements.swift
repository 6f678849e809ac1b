// SPDX-License-Identifier: Apache-2.0

/// The effects of the elements of HTML on the text in them (WHATWG HTML, section 15, "Rendering").
enum HTMLElements {
  /// Elements without content.
  static let void: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
    "track", "wbr",
  ]

  /// Elements whose content is not markup and is not shown.
  static let raw: Set<String> = [
    "script", "style", "textarea", "title", "iframe", "xmp", "noembed", "noframes",
  ]

  /// Elements whose content is not shown, or is not language.
  static let hidden: Set<String> = [
    "head", "template", "noscript", "svg", "select", "object", "canvas", "audio", "video", "nav",
    "rt", "rp", "rtc", "annotation", "annotation-xml", "datalist",
  ]

  /// Elements that begin and end a block.
  static let block: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "button", "caption", "center", "dd",
    "details",
    "dialog", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2",
    "h3", "h4", "h5", "h6", "head", "header", "hgroup", "hr", "html", "legend", "li", "main",
    "menu", "nav", "ol", "option", "p", "pre", "section", "summary", "table", "tbody", "td",
    "tfoot", "th", "thead", "tr", "ul",
  ]

  /// Blocks that hold phrasing content only (HTML Standard, content models).
  static let phrases: Set<String> = [
    "button", "h1", "h2", "h3", "h4", "h5", "h6", "legend", "p", "pre", "summary",
  ]

  /// Elements whose text is code or a formula.
  static let code: Set<String> = ["code", "kbd", "samp", "tt", "var", "math"]

  /// Elements whose text is deleted.
  static let deleted: Set<String> = ["del", "s", "strike"]

  /// Elements that say what their text is within the line.
  static let spans: [String: TextSpan.Kind] = [
    "em": .emphasis, "i": .emphasis, "dfn": .emphasis, "q": .quotation, "cite": .title,
  ]

  /// Open elements that a start tag closes, by its name; every block closes a paragraph.
  static func closed(by name: String) -> (names: [String], within: [String]) {
    switch name {
    case "li": (["li"], ["ul", "ol", "menu"])
    case "dd", "dt": (["dd", "dt"], ["dl"])
    case "td", "th": (["td", "th"], ["table"])
    case "tr": (["tr"], ["table"])
    case "tbody", "thead", "tfoot": (["tbody", "thead", "tfoot"], ["table"])
    case "option": (["option"], ["datalist"])
    default: ([], [])
    }
  }
}
