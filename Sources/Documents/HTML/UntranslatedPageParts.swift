// SPDX-License-Identifier: Apache-2.0

/// How much text of a page is in parts with `translate="no"` or the class `notranslate`, such as a `div` or the body.
///
/// By the HTML Standard and by ITS 2.0 an element hands the mark on to all that is in it. Pages also put it around the
/// article, or around everything, to keep the translators of browsers away: their text was written to be read, and may
/// be one side of a pair.
struct UntranslatedPageParts {
  private var byteCount = 0
  private var markedCount = 0

  /// Counts bytes of prose.
  mutating func add(_ count: Int, of element: OpenElements.Element) {
    byteCount += count
    if element.isInUntranslatedPart { markedCount += count }
  }

  /// Whether the parts hold more than half of the text, so that their mark is about the page.
  var isMostText: Bool { markedCount > byteCount / 2 }
}
