// SPDX-License-Identifier: Apache-2.0
import ICUText
import Segmentation

/// The small letters that refer authors to institutions, where a PDF glued them to names in Latin letters:
/// `Aigul Sadykovaa, Boris Ivanovb`.
///
/// A name can end with the same letter, so the letters must begin the lines of institutions as well, and each name must
/// have one.
struct NoteLetters {
  private let letters: Set<Unicode.Scalar>

  /// The letters of the institutions below the authors of a part; none unless there are at least two, in order.
  ///
  /// - Complexity: O(*n*) for *n* bytes of the lines that are read, sixteen at most.
  init(below part: PaperOutline.Part, in outline: PaperOutline) {
    var found: Set<Unicode.Scalar> = []
    var next: UInt32 = 0x61
    var read = 0
    for number in outline.lines.indices.suffix(from: (part.lines.last ?? 0) + 1) {
      let line = outline.lines[number]
      if line.isBlank { continue }
      read += 1
      guard read <= Self.mostLines, outline.uses[number] != .part else { break }
      guard line.content.first == next, Self.isInstitution(line.content),
        let letter = Unicode.Scalar(next)
      else { continue }
      found.insert(letter)
      next += 1
    }
    letters = found.count > 1 ? found : []
  }

  /// The most lines below the authors that are read.
  private static let mostLines = 16

  /// Whether a line is a small letter and the name of an institution with its place: `a Institute of Law, Tomsk`.
  private static func isInstitution(_ line: ArraySlice<UInt32>) -> Bool {
    let rest = line.dropFirst().drop {
      CharacterClass.isSpace($0) || $0 == 0x2E || $0 == 0x29
    }
    return rest.first.map(CharacterClass.isUppercase) == true && rest.contains(0x2C)
  }

  /// Names without these letters, or the names as they are, unless each of them has one, the first `a`, and two letters
  /// are in use.
  func removed(from names: [String]) -> [String] {
    var used: Set<Unicode.Scalar> = []
    var bare: [String] = []
    for name in names {
      let scalars = name.unicodeScalars
      guard let letter = scalars.last, letters.contains(letter), bare.count > 0 || letter == "a",
        (scalars.split(separator: " ").last?.count ?? 0) > 2
      else { return names }
      used.insert(letter)
      bare.append(String(scalars.dropLast()))
    }
    return used.count > 1 ? bare : names
  }
}
