// SPDX-License-Identifier: Apache-2.0
import TextModel

extension InlineContent {
  /// The parts of the plain text that are not to be translated: `<mrk mtype="protected">` of XLIFF 1.2, `mrk` and `sm`
  /// with `translate="no"` of XLIFF 2, but for a `mrk` with `translate="yes"` inside.
  ///
  /// - Returns: UTF-8 bytes of `plainText`, in order, none empty.
  /// - Complexity: O(*text* + *codes*).
  var untranslatedRanges: [Range<Int>] {
    var finder = UntranslatedFinder()
    finder.add(nodes, isInside: false)
    return finder.ranges
  }
}

private struct UntranslatedFinder {
  private(set) var ranges: [Range<Int>] = []
  private var text = SpacedText()
  /// The ids of the spans without an element around their words (`sm` to `em`) that are open.
  private var open: Set<String> = []

  mutating func add(_ nodes: [MarkupNode], isInside: Bool) {
    for node in nodes {
      switch node {
      case .text(let words): add(words, isInside: isInside)
      case .element(let element): add(element, isInside: isInside)
      }
    }
  }

  private mutating func add(_ words: String, isInside: Bool) {
    let start = text.text.utf8.count
    text.append(words)
    let end = text.text.utf8.count
    guard isInside || !open.isEmpty, end > start else { return }
    if let last = ranges.last, last.upperBound == start {
      ranges[ranges.count - 1] = last.lowerBound..<end
    } else {
      ranges.append(start..<end)
    }
  }

  private mutating func add(_ element: MarkupElement, isInside: Bool) {
    let translate = element.attribute("translate")
    switch element.name {
    case "sm": if translate == "no", let id = element.attribute("id") { open.insert(id) }
    case "em": if let id = element.attribute("startRef") { open.remove(id) }
    case "mrk":
      let isNamed = element.attribute("mtype") == "protected" || translate == "no"
      add(element.children, isInside: translate == "yes" ? false : isNamed || isInside)
    default:
      let spacing = InlineContent.spacing(of: element)
      text.append(spacing)
      if !InlineContent.isNative(element.name), !element.children.isEmpty {
        add(element.children, isInside: isInside)
        text.append(spacing)
      }
    }
  }
}
