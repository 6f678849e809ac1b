// SPDX-License-Identifier: Apache-2.0
import CXML
import TextModel

/// An element as the parser shows it: bytes that are valid until the call returns.
package struct XMLElementView {
  @usableFromInline let pointer: UnsafePointer<cxml_element>

  init(_ pointer: UnsafePointer<cxml_element>) { self.pointer = pointer }

  /// The index among the registered names, or -1.
  @inlinable package var name: Int { Int(pointer.pointee.name) }

  /// The name with its prefix.
  package var qualifiedName: String {
    Self.qualified(pointer.pointee.prefix, pointer.pointee.local)
  }

  /// The name without its prefix.
  package var localName: String { String(cString: pointer.pointee.local) }

  /// The namespace, if it is in one.
  package var namespace: String? { pointer.pointee.uri.map { String(cString: $0) } }

  /// The attributes, in document order, namespace declarations first.
  @inlinable package var attributes: XMLAttributes {
    XMLAttributes(pointer.pointee.attributes, count: Int(pointer.pointee.count))
  }

  /// The value of an attribute by its index among the registered names.
  package func attribute(_ name: Int) -> String? {
    for attribute in attributes where attribute.name == name { return attribute.text }
    return nil
  }

  /// All attributes as values.
  package var attributeValues: [Attribute] {
    attributes.map { Attribute($0.qualifiedName, $0.text) }
  }

  /// The element without its content, as a value.
  package var markup: MarkupElement { MarkupElement(qualifiedName, attributes: attributeValues) }

  static func qualified(_ prefix: UnsafePointer<CChar>?, _ local: UnsafePointer<CChar>) -> String {
    guard let prefix else { return String(cString: local) }
    return "\(String(cString: prefix)):\(String(cString: local))"
  }
}
