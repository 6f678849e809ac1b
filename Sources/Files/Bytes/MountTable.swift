// SPDX-License-Identifier: Apache-2.0
/// The file systems of a Linux machine, and where each begins.
///
/// Source: `proc(5)`, `/proc/self/mountinfo`.
struct MountTable {
  /// File systems whose files only this machine changes.
  private static let local: Set<String> = [
    "bcachefs", "btrfs", "ext2", "ext3", "ext4", "f2fs", "overlay", "tmpfs", "xfs", "zfs",
  ]

  /// Where a file system begins, and its kind: `/home`, `ext4`.
  private var mounts: [(point: String, kind: String)] = []

  /// The table as the system gives it now; `nil` where there is none.
  init?() {
    guard let bytes = try? ByteSource(path: "/proc/self/mountinfo").readAll() else { return nil }
    self.init(String(decoding: bytes, as: UTF8.self))
  }

  /// The table in a text: a line for each file system, the fifth field its place, and its kind the first after ` - `.
  init(_ text: String) {
    for line in text.split(separator: "\n") {
      let fields = line.split(separator: " ")
      guard let mark = fields.firstIndex(of: "-"), mark > 4, fields.count > mark + 1 else {
        continue
      }
      mounts.append((Self.unescaped(fields[4]), String(fields[mark + 1])))
    }
  }

  /// Whether a file or folder is in a file system that only this machine changes.
  ///
  /// - Parameter path: the path with all links followed.
  func isLocal(_ path: String) -> Bool {
    var best: (point: String, kind: String)?
    for mount in mounts {
      let start = mount.point == "/" ? "/" : mount.point + "/"
      // Of two in one place, the later one covers the other.
      guard (path + "/").utf8.starts(with: start.utf8) else { continue }
      if mount.point.utf8.count >= best?.point.utf8.count ?? 0 { best = mount }
    }
    return best.map { Self.local.contains($0.kind) } ?? false
  }

  /// A place without the escapes of the table: `\040` is a space.
  private static func unescaped(_ text: Substring) -> String {
    var bytes: [UInt8] = []
    var rest = Substring(text).utf8
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "\\"), rest.count >= 3,
        let code = UInt8(String(decoding: rest.prefix(3), as: UTF8.self), radix: 8)
      {
        bytes.append(code)
        rest = rest.dropFirst(3)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
