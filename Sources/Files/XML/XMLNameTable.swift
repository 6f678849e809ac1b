// SPDX-License-Identifier: Apache-2.0

/// The names of a vocabulary, in the form in which the parser compares them.
package final class XMLNameTable: @unchecked Sendable {
  // Never changes after initialisation, so threads may share it.
  let pointers: UnsafeMutablePointer<UnsafePointer<CChar>?>
  /// The number of names.
  package let count: Int

  /// A table of names; each is identified by its index.
  package init(_ names: [String]) {
    count = names.count
    pointers = .allocate(capacity: max(names.count, 1))
    for (index, name) in names.enumerated() {
      let text = UnsafeMutablePointer<CChar>.allocate(capacity: name.utf8.count + 1)
      for (offset, byte) in name.utf8CString.enumerated() { text[offset] = byte }
      (pointers + index).initialize(to: UnsafePointer(text))
    }
  }

  deinit {
    for index in 0..<count { pointers[index]?.deallocate() }
    pointers.deallocate()
  }
}
