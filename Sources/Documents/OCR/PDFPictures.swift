// SPDX-License-Identifier: Apache-2.0
import Files
import Foundation

/// The pages of a PDF as pictures, through poppler's `pdftoppm`.
struct PDFPictures: Sendable {
  /// The resolution at which pages are recognized, in dots per inch.
  static let resolution = 300
  /// The longest side of a picture, in pixels: larger pages are drawn at a lower resolution.
  private static let longestSide = 9000.0
  /// The most bytes of a picture.
  private static let sizeLimit = 128 << 20
  /// The longest a page may take, in seconds.
  private static let timeLimit = 60

  /// The PDF.
  let bytes: [UInt8]
  private let path: String
  /// Width and height of each page in points.
  private let sizes: [(width: Double, height: Double)]

  init(_ bytes: [UInt8], path: String, sizes: [(width: Double, height: Double)]) {
    self.bytes = bytes
    self.path = path
    self.sizes = sizes
  }

  /// The picture of a page in PGM.
  ///
  /// - Throws: `FileError` with `document/pdftoppm` if the program is missing, `document/pdf` if it fails.
  func picture(_ page: Int, resolution: Int = resolution) throws(FileError) -> [UInt8] {
    guard let program = ChildProgram("pdftoppm") else {
      throw FileError(
        code: "document/pdftoppm",
        message: "reading a scan needs the program pdftoppm; install poppler-utils", file: path)
    }
    let size = sizes.indices.contains(page) ? max(sizes[page].width, sizes[page].height) : 0
    let most = Int(Self.longestSide * 72 / max(72, size))
    let dots = max(1, min(resolution, most))
    let arguments = ["-q", "-r", "\(dots)", "-gray", "-f", "\(page + 1)", "-l", "\(page + 1)", "-"]
    let result = try? program.run(
      arguments, input: bytes, seconds: Self.timeLimit, bytes: Self.sizeLimit)
    guard let picture = result?.success, !picture.isEmpty else {
      throw FileError(
        code: "document/pdf",
        message: "pdftoppm cannot draw page \(page + 1); give the page as a picture", file: path)
    }
    return picture
  }

  /// The pages that are not blank, among some.
  ///
  /// - Throws: what `picture` throws.
  func inked(among pages: [Int]) throws(FileError) -> [Int] {
    var found: [Int] = []
    for page in pages where Self.isInked(try picture(page, resolution: 20)) { found.append(page) }
    return found
  }

  /// Whether a PGM picture has dark dots: more than one in a thousand.
  static func isInked(_ picture: [UInt8]) -> Bool { GrayPicture(pgm: picture)?.isInked ?? false }
}
