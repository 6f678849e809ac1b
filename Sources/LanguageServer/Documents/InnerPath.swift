// SPDX-License-Identifier: Apache-2.0

/// The path of a file from a folder that it is in.
enum InnerPath {
  /// The part of a path after a folder and `/`, compared by bytes; `nil` if the file is not in the folder.
  static func of(_ path: String, in folder: String) -> String? {
    let folder = folder + "/"
    guard path.utf8.starts(with: folder.utf8) else { return nil }
    return String(decoding: path.utf8.dropFirst(folder.utf8.count), as: UTF8.self)
  }
}
