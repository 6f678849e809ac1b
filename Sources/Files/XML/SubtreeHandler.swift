import TextModel

/// Hands on whole elements of some names, each as a tree, and passes over what stands around them.
///
/// For formats whose units are small: a tree is held only while its unit is read.
final class SubtreeHandler: XMLHandler {
  let names: XMLNameTable
  private let roots: Set<String>
  private let code: String
  private let kind: String
  private let onElement: (MarkupElement, SourceLocation) throws -> Void
  private var builder = MarkupBuilder()
  private var location = SourceLocation(file: "", line: 1, column: 1)
  private var depth = 0
  /// The root element, without what it holds.
  private(set) var root = MarkupElement("")

  /// Listens for some elements.
  ///
  /// - Parameters:
  ///   - elements: their names, in the root's namespace.
  ///   - roots: what the root may be called; else the pass ends with the error `code`.
  ///   - kind: what the format is called in that error.
  init(
    _ elements: [String], roots: Set<String>, code: String, kind: String,
    onElement: @escaping (MarkupElement, SourceLocation) throws -> Void
  ) {
    names = XMLNameTable(elements)
    self.roots = roots
    self.code = code
    self.kind = kind
    self.onElement = onElement
  }

  func start(_ element: XMLElementView, in stream: XMLStream) {
    depth += 1
    if depth == 1 {
      root = element.markup
      if !roots.contains(element.localName) {
        stream.stop(code, "the document is <\(element.qualifiedName)>, which is no \(kind)")
      }
    } else if builder.depth > 0 {
      builder.start(element.markup)
    } else if element.name >= 0 {
      location = stream.location
      builder.start(element.markup)
    }
  }

  func end(_ name: Int, in stream: XMLStream) {
    depth -= 1
    guard builder.depth > 0 else { return }
    builder.end()
    guard builder.depth == 0, case .element(let element)? = builder.finish().first else { return }
    do { try onElement(element, location) } catch { stream.stop(error) }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>, in stream: XMLStream) {
    if builder.depth > 0 { builder.append(String(decoding: bytes, as: UTF8.self)) }
  }
}

extension MarkupElement {
  /// The name without its prefix.
  var localName: Substring {
    name.firstIndex(of: ":").map { name[$0...].dropFirst() } ?? name[...]
  }

  /// The elements directly inside.
  var elements: [MarkupElement] {
    children.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  /// The text inside with runs of white space as one space and none at the ends, as data is meant
  /// that a program has indented.
  var tidyText: String {
    text.split { $0.isWhitespace }.joined(separator: " ")
  }
}
