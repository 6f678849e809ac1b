// SPDX-License-Identifier: Apache-2.0
extension String {
  /// The text without ASCII white space and controls at its ends.
  package var trimmingSpace: String {
    var bytes = Substring(self).utf8
    while let first = bytes.first, first <= 0x20 { bytes.removeFirst() }
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    return String(Substring(bytes))
  }
}
