// SPDX-License-Identifier: Apache-2.0
import CXML

/// The attributes of an element as the parser shows them, valid until the call returns.
package struct XMLAttributes: RandomAccessCollection {
  @usableFromInline let first: UnsafePointer<cxml_attribute>?
  /// The number of attributes.
  package let count: Int

  @inlinable init(_ first: UnsafePointer<cxml_attribute>?, count: Int) {
    self.first = first
    self.count = first == nil ? 0 : count
  }

  @inlinable package var startIndex: Int { 0 }
  @inlinable package var endIndex: Int { count }

  /// The attribute at an index from 0.
  ///
  /// - Precondition: there is such an attribute.
  @inlinable package subscript(index: Int) -> XMLAttributeView {
    guard let first, index >= 0, index < count else {
      preconditionFailure("there is such an attribute")
    }
    return XMLAttributeView(first + index)
  }
}

/// An attribute as the parser shows it: bytes that are valid until the call returns.
package struct XMLAttributeView {
  @usableFromInline let pointer: UnsafePointer<cxml_attribute>

  @inlinable init(_ pointer: UnsafePointer<cxml_attribute>) { self.pointer = pointer }

  /// The index among the registered names, or -1.
  @inlinable package var name: Int { Int(pointer.pointee.name) }

  /// The name with its prefix.
  package var qualifiedName: String {
    XMLElementView.qualified(pointer.pointee.prefix, pointer.pointee.local)
  }

  /// The bytes of the value.
  @inlinable package var bytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: pointer.pointee.value, count: Int(pointer.pointee.length))
  }

  /// The value.
  @inlinable package var text: String { String(decoding: bytes, as: UTF8.self) }
}
