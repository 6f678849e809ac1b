// SPDX-License-Identifier: Apache-2.0
import Storage
import TextModel

/// The current state of a file in the store: a paper or a glossary.
public struct StoredFile: Hashable, Sendable {
  /// The path in a workspace: `tm/example-paper.tmx`.
  public let name: String
  /// The number of the version, from 1.
  public let version: Int
  /// The hash of the bytes; empty for a file that was removed.
  public let hash: String
  /// Whether the file was removed.
  public let isRemoved: Bool
  /// The number of the change that made this version.
  public let clock: Int
  /// The login of the member who made this version.
  public let author: String

  /// A state of a file.
  public init(
    name: String, version: Int, hash: String, isRemoved: Bool, clock: Int, author: String
  ) {
    self.name = name
    self.version = version
    self.hash = hash
    self.isRemoved = isRemoved
    self.clock = clock
    self.author = author
  }

  /// The hash by which the store knows bytes.
  ///
  /// It is part of the schema: FNV-1a, 64 bits, as 16 hexadecimal digits.
  public static func hash(of bytes: [UInt8]) -> String {
    let digits = String(ContentHash(bytes).value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// Whether a name can be that of a file in a workspace.
  ///
  /// A name from a server is used as a path, so it leads nowhere else.
  public static func isFit(_ name: String) -> Bool {
    let pieces = name.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard let folder = pieces.first.flatMap(WorkspaceFolder.init(rawValue:)) else { return false }
    let small = name.lowercased()
    return pieces.count > 1 && folder.endings.contains { small.hasSuffix("." + $0) }
      && name.utf8.count <= 1000
      && pieces.allSatisfy(SystemFile.isPlainName)
  }
}

/// A change of a file, wanted or done.
public struct FileChange: Sendable {
  /// The path in a workspace.
  public let name: String
  /// The version that the change was made from; 0 for a file that the store does not have.
  public let base: Int
  /// The new bytes; `nil` to remove the file.
  public let bytes: [UInt8]?

  /// A change.
  public init(name: String, base: Int, bytes: [UInt8]?) {
    self.name = name
    self.base = base
    self.bytes = bytes
  }
}

/// One version of a file, in the history of a project.
public struct FileRevision: Hashable, Sendable, Codable {
  /// The number of the change; all files of one command share it.
  public let change: Int
  /// The path in a workspace.
  public let name: String
  /// The number of the version.
  public let version: Int
  /// The login of the member who made it.
  public let who: String
  /// When, in UTC: `2026-11-27 18:00:00`.
  public let at: String
  /// Why: the command or the reason that was given.
  public let why: String
  /// The size in bytes; `nil` for a removal.
  public let size: Int?

  private enum CodingKeys: String, CodingKey {
    case change, version, who, at, why, size
    case name = "file"
  }
}

/// A place in the history of a project: the number of its newest change, and what tells that change
/// from another one of the same number, after a backup was restored.
public struct StorePosition: Hashable, Sendable {
  /// The number of the change; 0 before the first.
  public let clock: Int
  /// The time of the change in microseconds since 1970, as text.
  public let mark: String

  /// A position.
  public init(clock: Int, mark: String) {
    self.clock = clock
    self.mark = mark
  }
}
