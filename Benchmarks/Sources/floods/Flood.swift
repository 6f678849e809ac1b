// SPDX-License-Identifier: Apache-2.0
import Foundation

/// An input that is made to keep the program busy, at any size.
struct Flood: Sendable {
  /// `command/format/what`, unique.
  let name: String
  /// The largest input in the unit of `make`: bytes for texts, pieces for the rest.
  var most: Int
  /// Writes the input of a size into a new workspace, and returns the arguments of the program.
  let make: @Sendable (_ size: Int, _ folder: Folder) throws -> [String]
}

/// A workspace of the flood's own, with one glossary and an empty memory.
struct Folder {
  let path: String

  /// Make it empty again.
  init(_ path: String) throws {
    self.path = path
    let files = FileManager.default
    if files.fileExists(atPath: path) { try files.removeItem(atPath: path) }
    for name in ["glossaries", "tm"] {
      try files.createDirectory(atPath: path + "/" + name, withIntermediateDirectories: true)
    }
    write("concord.yaml", "concord: 1\nsource-language: zh\ntarget-language: en\n")
    write("glossaries/g.yaml", Self.glossary)
  }

  /// Write a file and return its path.
  @discardableResult
  func write(_ name: String, _ text: String) -> String { write(name, Array(text.utf8)) }

  @discardableResult
  func write(_ name: String, _ bytes: [UInt8]) -> String {
    guard FileManager.default.createFile(atPath: path + "/" + name, contents: Data(bytes)) else {
      fatalError("\(path)/\(name) cannot be written")
    }
    return path + "/" + name
  }

  static let glossary = """
    concord-glossary: 1
    name: Floods
    languages: [zh, en, ru]
    concepts:
      - id: shanghai-spirit
        terms:
          zh: 上海精神
          en: [Shanghai Spirit, {term: Spirit of Shanghai, status: deprecated}]
          ru: [шанхайский дух, {term: дух Шанхая, status: forbidden}]
      - id: sco
        terms:
          zh: [上海合作组织, {term: 上合组织, type: abbreviation}]
          en: [Shanghai Cooperation Organization, {term: SCO, type: abbreviation}]
          ru: [Шанхайская организация сотрудничества, {term: ШОС, type: abbreviation}]
      - id: community
        terms:
          zh: [命运共同体, {term: 命运共同体制, status: forbidden}]
          en: [community with a shared future, {term: community of common destiny, status: forbidden}]
          ru: [сообщество единой судьбы, {term: сообщество общей судьбы, status: forbidden}]
      - id: a
        terms: {zh: 中, en: aa, ru: аа}

    """
}

/// A piece, repeated until the text has a size in bytes.
func text(of size: Int, _ piece: String, head: String = "", tail: String = "") -> String {
  let count = max(1, size / max(1, piece.utf8.count))
  return head + String(repeating: piece, count: count) + tail
}

/// Pieces by number, joined until the text has a size in bytes.
func text(of size: Int, by piece: (Int) -> String) -> String {
  var text = ""
  var number = 0
  while text.utf8.count < size {
    text += piece(number)
    number += 1
  }
  return text
}

/// A short word for a number, of 26 letters from `first` on.
func word(_ number: Int, from first: UInt32 = 0x61) -> String {
  var rest = number
  var scalars = String.UnicodeScalarView()
  repeat {
    scalars.append(Unicode.Scalar(first + UInt32(rest % 26)) ?? "a")
    rest /= 26
  } while rest > 0
  return String(scalars)
}
