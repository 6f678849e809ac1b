// SPDX-License-Identifier: Apache-2.0
import TextModel

/// Delivers whole elements with certain names, each as a tree, and skips everything around them.
///
/// It is meant for formats with small units: a tree exists only while its unit is read.
package final class SubtreeHandler: XMLHandler {
  /// The names of the elements that are delivered.
  package let names: XMLNameTable
  private let roots: Set<String>
  private let code: String
  private let kind: String
  private let onElement: (MarkupElement, SourceLocation) throws -> Void
  private var builder = MarkupBuilder()
  private var location = SourceLocation(file: "", line: 1, column: 1)
  private var depth = 0
  /// The root element, without its content.
  package private(set) var root = MarkupElement("")

  /// A handler for some elements.
  ///
  /// - Parameters:
  ///   - elements: the names of the elements, in the root's namespace.
  ///   - roots: the allowed names of the root; any other ends the pass with the error `code`.
  ///   - kind: the name of the format in that error.
  package init(
    _ elements: [String], roots: Set<String>, code: String, kind: String,
    onElement: @escaping (MarkupElement, SourceLocation) throws -> Void
  ) {
    names = XMLNameTable(elements)
    self.roots = roots
    self.code = code
    self.kind = kind
    self.onElement = onElement
  }

  package func start(_ element: XMLElementView, in stream: XMLStream) {
    depth += 1
    if depth == 1 {
      root = element.markup
      if !roots.contains(element.localName) {
        stream.stop(code, "the document is <\(element.qualifiedName)>, which is not a \(kind)")
      }
    } else if builder.depth > 0 {
      builder.start(element.markup)
    } else if element.name >= 0 {
      location = stream.location
      builder.start(element.markup)
    }
  }

  package func end(_ name: Int, in stream: XMLStream) {
    depth -= 1
    guard builder.depth > 0 else { return }
    builder.end()
    guard builder.depth == 0, case .element(let element)? = builder.finish().first else { return }
    do { try onElement(element, location) } catch { stream.stop(error) }
  }

  package func text(_ bytes: UnsafeBufferPointer<UInt8>, in stream: XMLStream) {
    if builder.depth > 0 { builder.append(String(decoding: bytes, as: UTF8.self)) }
  }
}
