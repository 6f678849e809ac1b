// SPDX-License-Identifier: Apache-2.0

/// Receives a document's elements and text, in document order.
package protocol XMLHandler: AnyObject {
  /// The element and attribute names that are identified by an index.
  ///
  /// Elements count only in the namespace of the root element, attributes only without a prefix,
  /// except `xml:`.
  var names: XMLNameTable { get }
  /// Called for an opening tag. The bytes of the element are valid only during the call.
  func start(_ element: XMLElementView, in stream: XMLStream)
  /// Called for the end of an element.
  ///
  /// - Parameter name: the index of the element among the registered names, or -1.
  func end(_ name: Int, in stream: XMLStream)
  /// Called with all text between two tags.
  func text(_ bytes: UnsafeBufferPointer<UInt8>, in stream: XMLStream)
  /// Called with the content of a comment. A comment inside a text run is delivered before the run.
  func comment(_ bytes: UnsafeBufferPointer<UInt8>, in stream: XMLStream)
  /// Called with a processing instruction, in the same order as comments.
  ///
  /// - Parameter data: what comes after the target and the space; empty if there is nothing.
  func instruction(
    _ target: UnsafeBufferPointer<UInt8>, data: UnsafeBufferPointer<UInt8>, in stream: XMLStream)
}

extension XMLHandler {
  /// Ignores comments.
  package func comment(_ bytes: UnsafeBufferPointer<UInt8>, in stream: XMLStream) {}

  /// Ignores processing instructions.
  package func instruction(
    _ target: UnsafeBufferPointer<UInt8>, data: UnsafeBufferPointer<UInt8>, in stream: XMLStream
  ) {}
}
