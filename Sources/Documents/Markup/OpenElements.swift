// SPDX-License-Identifier: Apache-2.0
import TextModel

/// The elements that are open at a place of a page, with what each says about the text inside.
///
/// Every question takes constant time, and closing takes time for what is closed, so that a page of
/// unmatched tags costs no more than any other.
struct OpenElements {
  /// The properties of the text in an element; those that it does not set come from the element around it.
  struct Element {
    var name: String
    var isBlock = false
    var isHidden = false
    /// Whether only a style or `hidden` hides the element, and not what it is.
    var isConcealed = false
    var isCode = false
    /// Whether the text is not to be translated.
    var isUntranslated = false
    /// Whether a part of the page that holds the text is not to be translated: a `div`, a cell, the whole body.
    var isInUntranslatedPart = false
    var keepsLines = false
    var isLink = false
    /// Whether the text is set above the line.
    var isRaised = false
    /// The role of the text within the line.
    var span: TextSpan.Kind?
    /// Whether the element is a head or foot of the page, where links lead elsewhere.
    var isMargin = false
    /// Whether the element is the head of the page according to its class, id or role.
    var isHead = false
    /// The region of the frame of the page, if any: an index for the reader.
    var region: Int?
    var style = ProseBuilder.Style()
    /// The table around, if any: an index for the reader.
    var table: Int?
  }

  private var elements: [Element] = []
  private var places: [String: [Int]] = [:]
  private var blockPlaces: [Int] = []

  /// The innermost element; a plain one when none is open.
  var current: Element { elements.last ?? Element(name: "") }

  mutating func push(_ element: Element) {
    places[element.name, default: []].append(elements.count)
    if element.isBlock { blockPlaces.append(elements.count) }
    elements.append(element)
  }

  /// Whether an element of a name is open.
  func isOpen(_ name: String) -> Bool { places[name]?.isEmpty == false }

  /// The place of the innermost element of some names, if one is open.
  func last(_ names: [String]) -> Int? { names.compactMap { places[$0]?.last }.max() }

  /// Closes the innermost element of a name and all in it.
  ///
  /// An end tag of an element within a line closes no block around it.
  ///
  /// - Returns: whether anything was closed.
  mutating func close(_ name: String, isBlock: Bool) -> Bool {
    guard let place = places[name]?.last else { return false }
    if !isBlock, let block = blockPlaces.last, block > place { return false }
    close(from: place)
    return true
  }

  /// Closes the elements from a place on.
  mutating func close(from place: Int) {
    while elements.count > place, let element = elements.popLast() {
      places[element.name]?.removeLast()
      if element.isBlock { blockPlaces.removeLast() }
    }
  }
}
