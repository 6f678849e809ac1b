// SPDX-License-Identifier: Apache-2.0
import Files
import TextModel

/// The text of a picture of a page, or of several in a TIFF file, through `tesseract`.
public enum PictureReader {
  /// The text by its layout.
  ///
  /// - Throws: `FileError` with `ocr/never` if the options forbid it, `ocr/tesseract` or `ocr/language` when
  ///   something has to be installed, `ocr/failed` when the picture cannot be read.
  public static func document(
    of bytes: [UInt8], path: String, ocr: OCROptions = OCROptions()
  ) throws(FileError) -> TextDocument {
    guard ocr.mode != .never else {
      throw FileError(
        code: "ocr/never", message: "this is a picture; read it with --ocr auto", file: path)
    }
    let pages = try PageRecognizer(ocr, path: path).pages(ofPicture: bytes)
    return LayoutWriter.document(ofPrinted: pages) ?? .plain("")
  }
}
