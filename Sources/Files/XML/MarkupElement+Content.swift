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

  /// The text inside with its tabs and runs of spaces: white space of XML with a line end in it is one space, and there
  /// is none at the ends.
  ///
  /// This is the value of an element that people write, such as a note, in a file that a program has indented.
  package var proseText: String {
    var result = String.UnicodeScalarView()
    var space = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == " " || 0x09...0x0D ~= scalar.value {
        space.append(scalar)
        continue
      }
      if !space.isEmpty, !result.isEmpty {
        let hasLineEnd = space.contains { $0 == "\n" || $0 == "\r" }
        result.append(contentsOf: hasLineEnd ? " ".unicodeScalars : space)
      }
      space.removeAll()
      result.append(scalar)
    }
    return String(result)
  }
}
