// SPDX-License-Identifier: Apache-2.0
import CXML
import CZip

/// The versions of the libraries in use that read XML and zip archives.
package enum LibraryVersions {
  /// The version of libxml2, for example `2.9.14`.
  package static var xml: String {
    let number = cxml_version()
    return "\(number / 10_000).\(number / 100 % 100).\(number % 100)"
  }

  /// The version of libzip, for example `1.7.3`.
  package static var zip: String { String(cString: czip_version()) }
}
