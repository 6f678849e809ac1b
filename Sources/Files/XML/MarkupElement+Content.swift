// SPDX-License-Identifier: Apache-2.0
import TextModel

extension MarkupElement {
  /// The name without its prefix.
  package var localName: Substring {
    name.firstIndex(of: ":").map { name[$0...].dropFirst() } ?? name[...]
  }

  /// The elements directly inside.
  package var elements: [MarkupElement] {
    children.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  /// The text inside, with each run of white space as one space and none at the ends.
  ///
  /// This is the value of an element that a program has indented.
  package var tidyText: String {
    text.split { $0.isWhitespace }.joined(separator: " ")
  }
}
