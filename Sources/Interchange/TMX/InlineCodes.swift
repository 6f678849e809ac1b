// SPDX-License-Identifier: Apache-2.0
import TextModel

/// The rules of the inline codes of a TMX segment.
enum InlineCodes {
  /// The fault in the pairs of `bpt` and `ept`, which share a number `i`; `nil` without one.
  static func unpaired(in content: InlineContent) -> String? {
    var open: [String] = []
    var fault: String?
    walk(content.nodes) { code in
      let number = code.attribute("i") ?? ""
      if code.name == "bpt" { open.append(number) }
      if code.name == "ept" {
        if let at = open.lastIndex(of: number) {
          open.remove(at: at)
        } else if fault == nil {
          fault = "<ept i=\"\(number)\"> has no <bpt> before it in its segment; kept"
        }
      }
    }
    return fault ?? open.first.map { "<bpt i=\"\($0)\"> has no <ept> in its segment; kept" }
  }

  private static func walk(_ nodes: [MarkupNode], _ body: (MarkupElement) -> Void) {
    for case .element(let element) in nodes {
      body(element)
      walk(element.children, body)
    }
  }
}
