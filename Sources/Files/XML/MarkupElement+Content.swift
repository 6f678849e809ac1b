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

  /// The text inside, with each run of white space of XML as one space and none at the ends.
  ///
  /// This is the value of an element that a program has indented.
  package var tidyText: String {
    // Other spaces are characters of the text, as between the name and number of a document.
    text.unicodeScalars.split { $0 == " " || 0x09...0x0D ~= $0.value }.map(String.init)
      .joined(separator: " ")
  }
}
