// SPDX-License-Identifier: Apache-2.0
import Files
import TextModel

/// The styles of the cells of a workbook, as far as they say which text is struck out.
///
/// The text of a workbook does not depend on its styles, so one whose styles are missing or damaged is read; what is
/// struck out by the style of a cell is not known then.
struct WorkbookStyles {
  /// The part of the styles.
  static let part = "xl/styles.xml"

  /// The numbers of the styles whose text is struck out; `nil` if they are not known.
  let struck: Set<Int>?
  /// The fault of the styles: `is missing`.
  private(set) var fault = ""
  /// Whether styles that are not known strike text out.
  private(set) var hidesStruckText = false

  /// Reads the styles.
  ///
  /// - Throws: the codes of an archive that is too large.
  init(of archive: ZipArchive) throws {
    let bytes: [UInt8]?
    do { bytes = try archive.read(Self.part) } catch let error as FileError
      where error.code == "zip/damaged"
    {
      (struck, fault) = (nil, "is damaged")
      return
    }
    guard let bytes else {
      (struck, fault) = (nil, "is missing")
      return
    }
    let styles = StruckStyles()
    do { try XMLStream(ByteSource(bytes, name: Self.part)).parse(styles) } catch {
      // What comes after the styles of cells does not count.
      guard styles.isComplete else {
        (struck, fault) = (nil, "is damaged")
        hidesStruckText = StruckText.isNamed(in: String(decoding: bytes, as: UTF8.self))
        return
      }
    }
    struck = styles.numbers
  }

  /// The error of a workbook in which struck-out text cannot be told from other text.
  func refusal(_ name: String) -> FileError {
    FileError(
      code: "xlsx/styles",
      message:
        "the workbook strikes text out, and its part \(Self.part) \(fault), so that struck-out cells cannot be told"
        + " from others; open the workbook in a spreadsheet program and save it again", file: name)
  }
}

/// The styles of cells whose text is struck out, by their numbers in `cellXfs`.
final class StruckStyles: XMLHandler {
  private enum Name: Int, CaseIterable { case fonts, font, strike, val, cellXfs, xf, fontId }

  let names = XMLNameTable(Name.allCases.map { "\($0)" })
  private(set) var numbers: Set<Int> = []
  private var struckFonts: Set<Int> = []
  private var fontCount = 0
  private var styleCount = 0
  private var inFonts = false
  private var inStyles = false
  /// Whether all styles of cells were read.
  private(set) var isComplete = false

  func start(_ element: XMLElementView, in stream: XMLStream) {
    switch Name(rawValue: element.name) {
    case .fonts?: inFonts = true
    case .font? where inFonts: fontCount += 1
    case .strike? where inFonts:
      if StruckText.isOn(element.attribute(Name.val.rawValue)) { struckFonts.insert(fontCount - 1) }
    case .cellXfs?: inStyles = true
    case .xf? where inStyles:
      let font = element.attribute(Name.fontId.rawValue).flatMap { Int($0) }
      if let font, struckFonts.contains(font) { numbers.insert(styleCount) }
      styleCount += 1
    default: break
    }
  }

  func end(_ name: Int, in stream: XMLStream) {
    switch Name(rawValue: name) {
    case .fonts?: inFonts = false
    case .cellXfs?:
      inStyles = false
      isComplete = true
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>, in stream: XMLStream) {}
}

/// Text that an author has struck out, as in HTML's `s`, which is left out.
enum StruckText {
  /// Whether `strike` has a value that strikes text out; without one it does.
  static func isOn(_ value: String?) -> Bool { !["0", "false"].contains(value ?? "1") }

  /// Whether the text of a damaged part has such an element.
  ///
  /// - Complexity: O(*bytes*).
  static func isNamed(in part: String) -> Bool {
    part.split(separator: "<").contains { tag in
      let name = tag.prefix { $0.isLetter || $0 == ":" }
      guard name == "strike" || name.hasSuffix(":strike") else { return false }
      let attributes = tag.prefix { $0 != ">" }
      return !attributes.contains(/val\s*=\s*["'](0|false)["']/)
    }
  }
}
