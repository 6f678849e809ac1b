// SPDX-License-Identifier: Apache-2.0
import TextModel

/// The rules of the inline codes of a TMX segment.
enum InlineCodes {
  /// The fault in the pairs of `bpt` and `ept`, which share a number `i`; `nil` without one.
  static func unpaired(in content: InlineContent) -> String? {
    // The places of the open codes of each number, in order.
    var open: [String: [Int]] = [:]
    var count = 0
    var fault: String?
    walk(content.nodes) { code in
      let number = code.attribute("i") ?? ""
      if code.name == "bpt" {
        open[number, default: []].append(count)
        count += 1
      }
      if code.name == "ept" {
        if open[number]?.popLast() == nil, fault == nil {
          fault = "<ept i=\"\(number)\"> has no <bpt> before it in its segment; kept"
        }
      }
    }
    let first = open.compactMap { number, places in places.first.map { (number, $0) } }
      .min { $0.1 < $1.1 }
    return fault ?? first.map { "<bpt i=\"\($0.0)\"> has no <ept> in its segment; kept" }
  }

  private static func walk(_ nodes: [MarkupNode], _ body: (MarkupElement) -> Void) {
    for case .element(let element) in nodes {
      body(element)
      walk(element.children, body)
    }
  }
}
