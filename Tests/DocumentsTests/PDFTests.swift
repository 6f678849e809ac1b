import Documents
import Files
import Foundation
import TestSupport
import Testing

@Suite struct PDFTests {
  /// A PDF of one page a text, in a font every reader has.
  static func pdf(_ pages: [String]) -> [UInt8] {
    var objects = [
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Count \(pages.count) /Kids ["
        + pages.indices.map { "\(4 + 2 * $0) 0 R" }.joined(separator: " ") + "] >>",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    for (index, page) in pages.enumerated() {
      let stream = "BT /F1 12 Tf 72 720 Td (\(page)) Tj ET"
      objects.append(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents \(5 + 2 * index) 0 R"
          + " /Resources << /Font << /F1 3 0 R >> >> >>")
      objects.append("<< /Length \(stream.utf8.count) >>\nstream\n\(stream)\nendstream")
    }
    var text = "%PDF-1.4\n"
    var offsets: [Int] = []
    for (index, object) in objects.enumerated() {
      offsets.append(text.utf8.count)
      text += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = text.utf8.count
    text += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for offset in offsets { text += String(format: "%010d 00000 n \n", offset) }
    text += "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(start)\n%%EOF\n"
    return Array(text.utf8)
  }

  static let isInstalled = [
    "/usr/bin/pdftotext", "/usr/local/bin/pdftotext", "/opt/homebrew/bin/pdftotext",
  ]
  .contains { FileManager.default.isExecutableFile(atPath: $0) }

  @Test(.enabled(if: isInstalled)) func readsPages() throws {
    let text = try PDFReader.text(of: Self.pdf(["Shanghai Spirit", "Second page"]), path: "t.pdf")
    let pages = text.split(separator: "\u{C}").map {
      $0.trimmingCharacters(in: .whitespacesAndNewlines)
    }
    #expect(pages == ["Shanghai Spirit", "Second page"])
  }

  @Test(.enabled(if: isInstalled)) func aFileIsKnownByItsFirstBytes() throws {
    let path = try TemporaryFolder.path() + "/paper"
    try Data(Self.pdf(["Charter"])).write(to: URL(fileURLWithPath: path))
    #expect(try TextFile(reading: path).text.contains("Charter"))
  }

  @Test(.enabled(if: isInstalled)) func refusesADamagedFile() {
    let error = #expect(throws: FileError.self) {
      try PDFReader.text(of: Array("%PDF-1.4\nnothing".utf8), path: "t.pdf")
    }
    #expect(error?.code == "document/pdf")
  }
}
