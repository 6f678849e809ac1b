// SPDX-License-Identifier: Apache-2.0
import Files
import Foundation
import Storage
import TextModel

/// The outcome of writing a file again.
enum RewriteOutcome {
  /// The file is new.
  case added
  /// The file existed and is different now.
  case updated
  /// The file existed and is the same.
  case unchanged
}

/// The files of a workspace: which there are, and where they may be written.
extension Workspace {
  /// The files in a folder of the workspace and all below it, as paths from the workspace, in the order
  /// of their bytes; hidden files are left out, and what is not a file is noticed.
  ///
  /// - Throws: `JobError` with `workspace/folder` or `workspace/unreadable`: an answer from a part of the
  ///   files would pass for one from all of them.
  func files(in folder: String, endings: Set<String>) throws(JobError) -> [String] {
    try stampedFiles(in: folder, endings: endings).map(\.path)
  }

  /// The files as `files(in:endings:)` gives them, each with the stamp that it had when the folder was read.
  func stampedFiles(
    in folder: String, endings: Set<String>
  ) throws(JobError) -> [(path: String, stamp: FileStamp)] {
    try Self.requireRealFolder(file(folder))
    let walk = FolderWalk(file(folder), trusted: root) { name in
      guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return false }
      return endings.contains(name[name.utf8.index(after: dot)...].lowercased())
    }
    for omission in walk.omissions {
      let path = omission.path.isEmpty ? folder : "\(folder)/\(omission.path)"
      guard !omission.isUnreadable else {
        throw JobError(
          code: "workspace/unreadable",
          message: "\(path): the folder \(omission.reason); check its permissions")
      }
      notices.add("\(path): \(omission.reason)")
    }
    return walk.found.map { ("\(folder)/\($0.path)", FileStamp($0.status)) }
  }

  /// A watch over the settings, glossaries, papers and dictionaries; `nil` where the system cannot watch all of them.
  func watch() -> FolderWatch? {
    let rules = srxPath.map { ($0 as NSString).deletingLastPathComponent }
    return FolderWatch(
      folders: [root] + (rules.map { [$0] } ?? []) + (copy.map { [$0.folder] } ?? []),
      trees: WorkspaceFolder.allCases.map { file($0.rawValue) } + [dictionaryFolder])
  }

  /// Makes sure that a folder of the workspace, if it is there, is a folder itself and not a link to one.
  ///
  /// - Throws: `JobError` with `workspace/folder`.
  static func requireRealFolder(_ path: String) throws(JobError) {
    guard SystemFile.exists(path), !SystemFile.isFolder(path) else { return }
    let kind = FileKind(at: path, followsLinks: false)?.name ?? "not a folder"
    throw JobError(
      code: "workspace/folder",
      message:
        "\(path): this is \(kind), and has to be a folder; nothing is read or written through"
        + " it: put a folder in its place")
  }

  /// The path of a file that may be written: in a real folder of the workspace, and no link out of it.
  ///
  /// - Parameter path: the path from the workspace.
  /// - Throws: `JobError` with `workspace/folder` or `workspace/outside`.
  func writable(_ path: String) throws(JobError) -> String {
    let target = file(path)
    if let slash = path.firstIndex(of: "/") {
      try Self.requireRealFolder(file(String(path[..<slash])))
    }
    let folder = (target as NSString).deletingLastPathComponent
    let kind = FileKind(at: target, followsLinks: false)
    guard kind == nil || kind == .file || kind == .link,
      isInside(kind == .link ? target : folder)
    else {
      throw JobError(
        code: "workspace/outside",
        message:
          "\(path): this is not a file in the workspace but leads out of it; nothing is written")
    }
    return target
  }

  /// The path of a file of the workspace that may be read: no link out of it.
  ///
  /// A workspace may come from a stranger, whose link could lead to any file of the person who reads it. The files
  /// that `files(in:)` finds have been looked at; this is for those that a name alone leads to.
  ///
  /// - Parameter path: the path from the workspace.
  /// - Throws: `JobError` with `workspace/outside`.
  func readable(_ path: String) throws(JobError) -> String {
    let target = file(path)
    guard !SystemFile.exists(target) || isInside(target) || RealPath(of: target) == nil else {
      throw JobError(
        code: "workspace/outside",
        message: "\(path): this is a link to a file outside the workspace; nothing is read or"
          + " written through it: copy the file here")
    }
    return target
  }

  /// Makes sure that a path which the user names in the workspace does not lead out of it by a link.
  ///
  /// What is named outside the workspace may be anywhere. A link that leads nowhere is taken as its own file.
  ///
  /// - Parameter path: a path as the user names it, from the current folder; `-` is standard input or output.
  /// - Throws: `JobError` with `workspace/outside`; with `workspace/current`.
  func requireInner(_ path: String) throws(JobError) {
    guard path != "-" else { return }
    // Foundation's standard form of a path has its links followed already.
    let full = path.hasPrefix("/") ? path : try Self.absolute(".") + "/" + path
    let folder = RealPath(of: (full as NSString).deletingLastPathComponent)
    guard let top = RealPath(of: root), let real = RealPath(of: full) ?? folder,
      !real.isInside(top)
    else { return }
    let named = Self.withoutDots(full)
    let isNamedInside =
      folder?.isInside(top) == true
      || [root, top.path].contains { named.utf8.starts(with: ($0 + "/").utf8) }
    guard !isNamedInside else {
      throw JobError(
        code: "workspace/outside",
        message: "\(path): this is a link to a file outside the workspace; nothing is read or"
          + " written through it: name the file itself, or copy it here")
    }
  }

  /// An absolute path without `.` and `..`, links not followed.
  private static func withoutDots(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }

  /// Whether what is at a path is in the workspace when all links are followed; false if nothing is there.
  ///
  /// - Parameter path: an absolute path.
  func isInside(_ path: String) -> Bool {
    guard let real = RealPath(of: path), let top = RealPath(of: root) else { return false }
    return real.isInside(top)
  }

  /// Writes a file of the workspace; the folder that it is in is there.
  ///
  /// - Throws: `JobError` with `workspace/outside`; `FileError` with `file/unwritable`.
  func write(_ bytes: [UInt8], to path: String) throws {
    let target = try writable(path)
    try journal.keep(path, of: self)
    try journal.note(path, willBe: ContentHash(bytes), of: self)
    try AtomicFile.write(bytes, to: target)
  }

  /// Writes a file of the workspace piece by piece, in memory that does not grow with it.
  ///
  /// The folder that it is in is there. A file that has just these bytes is not written again.
  ///
  /// - Throws: `JobError` with `workspace/outside`; `FileError` with `file/unwritable`; the errors of `body`, after
  ///   which the file is as it was.
  func rewrite(
    _ path: String,
    _ body: (_ append: @escaping (UnsafeBufferPointer<UInt8>) throws -> Void) throws -> Void
  ) throws -> RewriteOutcome {
    struct Unchanged: Error {}
    let target = try writable(path)
    let hasOld = Self.exists(target)
    let old = hasOld ? try FileComparison(path: target) : nil
    var hash = FNV1a.seed
    do {
      try AtomicFile.write(to: target) { append in
        try withoutActuallyEscaping(append) { append in
          try body { bytes in
            for byte in bytes { hash = FNV1a.mix(hash, byte) }
            try old?.append(bytes)
            try append(bytes)
          }
        }
        if try old?.isEqual == true { throw Unchanged() }
        try journal.keep(path, of: self)
        try journal.note(path, willBe: ContentHash(raw: hash), of: self)
      }
    } catch is Unchanged {
      return .unchanged
    }
    return hasOld ? .updated : .added
  }

  /// Moves a finished file of derived data to its place in the workspace.
  ///
  /// - Returns: whether it could be moved; not to another disk.
  /// - Throws: `JobError` with `workspace/outside`.
  func place(_ staged: String, at path: String) throws -> Bool {
    let target = try writable(path)
    guard SystemFile.isFile(staged) else { return false }
    try journal.keep(path, of: self)
    var hash = FNV1a.seed
    try ByteSource(path: staged).forEachWindow { window in
      for byte in window { hash = FNV1a.mix(hash, byte) }
      return true
    }
    try journal.note(path, willBe: ContentHash(raw: hash), of: self)
    guard rename(staged, target) == 0 else { return false }
    WrittenFiles.note(target)
    return true
  }

  /// Removes a file of the workspace.
  ///
  /// - Throws: `JobError` with `workspace/outside` or `workspace/unwritable`.
  func removeFile(_ path: String) throws {
    let target = try writable(path)
    try journal.keep(path, of: self)
    try journal.note(path, willBe: nil, of: self)
    try remove(path, at: target)
  }

  /// Removes what is at a path; nothing may be there.
  ///
  /// - Throws: `JobError` with `workspace/unwritable`.
  func remove(_ path: String, at target: String) throws(JobError) {
    guard unlink(target) == 0 || errno == ENOENT else {
      throw JobError(
        code: "workspace/unwritable",
        message: "\(path) cannot be removed: \(SystemFile.reason); check its permissions")
    }
    WrittenFiles.note(target)
  }
}
