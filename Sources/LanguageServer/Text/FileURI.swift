// SPDX-License-Identifier: Apache-2.0
import TextModel

/// Paths as `file` URIs (RFC 8089), and back.
enum FileURI {
  /// The path of a URI; `nil` for a document that is not a file of this machine.
  static func path(of uri: String) -> String? {
    guard uri.lowercased().hasPrefix("file:") else { return nil }
    var rest = uri.dropFirst(5)
    if rest.hasPrefix("//") {
      rest = rest.dropFirst(2)
      guard let slash = rest.firstIndex(of: "/") else { return nil }
      let host = rest[..<slash].lowercased()
      guard host.isEmpty || host == "localhost" else { return nil }
      rest = rest[slash...]
    }
    rest = rest.prefix { $0 != "?" && $0 != "#" }
    guard rest.hasPrefix("/"), let path = PercentEncoding.decoded(rest), !path.utf8.contains(0)
    else { return nil }
    return path
  }

  /// The URI of an absolute path.
  static func uri(of path: String) -> String {
    "file://" + PercentEncoding.encoded(path, keeping: "/")
  }
}
