/// Receives a document's elements and text, in document order.
package protocol XMLHandler: AnyObject {
  /// The element and attribute names that are known by an index.
  ///
  /// Elements count in the namespace of the root element only; attributes only without a prefix, except
  /// `xml:`.
  var names: XMLNameTable { get }
  /// Called with a tag that has opened. The element's bytes are valid during the call only.
  func start(_ element: XMLElementView, in stream: XMLStream)
  /// Called when an element has closed.
  ///
  /// - Parameter name: its index among the names registered, or -1.
  func end(_ name: Int, in stream: XMLStream)
  /// Called with all text between two tags.
  func text(_ bytes: UnsafeBufferPointer<UInt8>, in stream: XMLStream)
  /// Called with the content of a comment. A comment inside a text run is delivered before the run.
  func comment(_ bytes: UnsafeBufferPointer<UInt8>, in stream: XMLStream)
}

extension XMLHandler {
  /// Leaves comments out.
  package func comment(_ bytes: UnsafeBufferPointer<UInt8>, in stream: XMLStream) {}
}
