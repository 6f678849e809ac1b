// SPDX-License-Identifier: Apache-2.0
import TextModel

/// The role of a text according to the attributes of its element (WAI-ARIA, DPUB-ARIA, CSS inline).
struct HTMLRoles {
  /// Whether the element is not shown, or is navigation.
  let isHidden: Bool
  /// Whether the element is not shown because of its style or `hidden`: a tab that a reader has not opened may be text.
  let isConcealed: Bool
  /// Whether the element is to be translated; `nil` if it does not say.
  let isTranslated: Bool?
  /// The kind of its blocks, if it says one.
  let kind: TextBlock.Kind?

  init(_ name: String, _ values: [String: String]) {
    let role = values["role"]?.lowercased() ?? ""
    let style = (values["style"] ?? "").lowercased().filter { !$0.isWhitespace }
    isConcealed =
      values["hidden"].map { $0.lowercased() != "until-found" } ?? false
      || style.contains("display:none") || style.contains("visibility:hidden")
    isHidden = isConcealed || role == "navigation"
    let classes = Set((values["class"] ?? "").lowercased().split(separator: " ").map(String.init))
    isTranslated =
      switch values["translate"]?.lowercased() {
      case "no": false
      case "yes", "": true
      default: classes.contains("notranslate") ? false : nil
      }
    if ["doc-footnote", "doc-endnote", "doc-endnotes"].contains(role)
      || !classes.isDisjoint(with: ["footnote", "footnotes", "endnotes"])
    {
      kind = .note
    } else if ["doc-bibliography", "doc-biblioentry"].contains(role)
      || !classes.isDisjoint(with: ["references", "bibliography", "ref-list"])
    {
      kind = .reference
    } else {
      kind = nil
    }
  }
}
