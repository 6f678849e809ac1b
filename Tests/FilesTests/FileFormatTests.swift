// SPDX-License-Identifier: Apache-2.0
import Files
import Foundation
import TestSupport
import Testing

@Suite struct FileFormatTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let name: String
    let format: FileFormat
    var testDescription: String { "\(name): \(text.prefix(40))" }
  }

  static let cases = [
    Case(text: "<?xml version='1.0'?><!-- a --><tmx version='1.4'>", name: "a", format: .tmx),
    Case(text: "<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">\n<tmx>", name: "a.xml", format: .tmx),
    Case(text: "<!DOCTYPE x [<!ENTITY a \"b>\">] ><xliff/>", name: "a.tmx", format: .xliff),
    Case(text: "<martif type='TBX'>", name: "a.txt", format: .tbx),
    Case(text: "<TBX xmlns='x'>", name: "a", format: .tbx),
    Case(text: "<n:srx xmlns:n='x'>", name: "rules", format: .srx),
    Case(text: "<!doctype html><p>a", name: "a", format: .html),
    Case(text: "<feed/>", name: "a", format: .xml),
    Case(text: "<feed/>", name: "a.tmx", format: .tmx),
    Case(text: "\u{FEFF}\n<xliff>", name: "-", format: .xliff),
    Case(text: "# a\n\nmsgid \"\"\nmsgstr \"\"", name: "ru", format: .po),
    Case(text: "msgctxt \"a\"", name: "readme.md", format: .markdown),
    Case(text: "zh\ten\tnote\n", name: "a.txt", format: .table),
    Case(text: "id,zh,en\n", name: "-", format: .table),
    Case(text: "zh,en\n", name: "a.txt", format: .text),
    Case(text: "No, I went.", name: "-", format: .text),
    Case(text: "concord-glossary: 1\n", name: "-", format: .glossary),
    Case(text: "# terms\nconcord-glossary: 1\n", name: "a.txt", format: .glossary),
    Case(text: "#UTX 1.11; en/zh\n", name: "a.txt", format: .utx),
    Case(text: "%PDF-1.7", name: "a.txt", format: .pdf),
    Case(text: "", name: "a.tmx", format: .tmx), Case(text: "", name: "A.SDLXLIFF", format: .xliff),
    Case(text: "上海", name: "a.md", format: .markdown), Case(text: "上海", name: "md", format: .text),
    Case(text: "上海", name: "a.b/c", format: .text),
  ]

  @Test(arguments: cases) func isTold(_ test: Case) {
    #expect(FileFormat(Array(test.text.utf8), name: test.name) == test.format)
  }

  @Test func isToldInUTF16() {
    let units = "<?xml version=\"1.0\"?><tmx>上".utf16
    let little = units.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    let big = units.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }
    for bytes in [little, big, [0xFF, 0xFE] + little, [0xFE, 0xFF] + big] {
      #expect(FileFormat(bytes, name: "a.txt") == .tmx)
    }
    #expect(FileFormat([0xFF], name: "a.txt") == .text)
  }

  @Test func archivesAreToldByTheirEntries() throws {
    let sheet = try ZipArchive.bytes(of: [(name: "xl/workbook.xml", bytes: [0x3C])])
    #expect(FileFormat(sheet, name: "a.docx") == .workbook)
    let word = try ZipArchive.bytes(of: [(name: "word/document.xml", bytes: [0x3C])])
    #expect(FileFormat(word, name: "a.xlsx") == .word)
    let other = try ZipArchive.bytes(of: [(name: "a.txt", bytes: [0x3C])])
    #expect(FileFormat(other, name: "a") == .archive)
    #expect(FileFormat(Array(word.prefix(40)), name: "a.docx") == .word)
  }

  @Test func headingsInWordsNeedAReader() {
    let text = Array("中文\tEnglish\n上海\tShanghai\n".utf8)
    #expect(FileFormat(text, name: "a.txt") == .text)
    let names: Set = ["中文", "English"]
    #expect(FileFormat(text, name: "a.txt", isLanguage: names.contains) == .table)
    #expect(FileFormat(text, name: "a.md", isLanguage: names.contains) == .markdown)
  }

  @Test func fixtures() throws {
    let folder = Repository.fixture("Interchange/xliff/2.0-valid").path
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".xlf") }
    #expect(!files.isEmpty)
    for file in files {
      let source = ByteSource(path: "\(folder)/\(file)")
      #expect(try source.recognized { _ in false }.format == .xliff, "\(file)")
    }
  }
}

@Suite struct UnreadFormatTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    let format: FileFormat
    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "a.rtf", bytes: Array("{\\rtf1\\ansi 1}".utf8), format: .richText),
    Case(name: "a.doc", bytes: Array("{\\rtf1\\ansi 1}".utf8), format: .richText),
    Case(
      name: "old.doc", bytes: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0x61],
      format: .oldOffice),
    Case(name: "m.sdltm", bytes: Array("SQLite format 3\0".utf8), format: .database),
    Case(name: "ru.mo", bytes: [0xDE, 0x12, 0x04, 0x95, 0], format: .compiledMessages),
    Case(name: "ru.mo", bytes: [0x95, 0x04, 0x12, 0xDE, 0], format: .compiledMessages),
    Case(name: "m.tmx.gz", bytes: [0x1F, 0x8B, 0x08, 0], format: .gzip),
    Case(name: "-", bytes: [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], format: .packed),
    Case(
      name: "s.txt", bytes: Array("1\r\n00:00:01,000 --> 00:00:04,000\r\nSlow.\r\n".utf8),
      format: .subtitles),
    Case(
      name: "-", bytes: Array("\u{FEFF}WEBVTT\n\n00:01.000 --> 00:04.000\nSlow.\n".utf8),
      format: .subtitles),
    Case(name: "s.ass", bytes: Array("[Script Info]\nTitle: a\n".utf8), format: .subtitles),
    Case(name: "s.srt", bytes: Array("Slow.\n".utf8), format: .subtitles),
  ]

  @Test(arguments: [
    "1\nA --> B\n", "1\nSlow.\n00:00:01,000 --> 00:00:04,000\n", "WEBVTTs are files.\n",
  ])
  func isNotSubtitles(_ text: String) {
    #expect(FileFormat(Array(text.utf8), name: "a.txt") == .text)
  }

  @Test(arguments: cases) func saysWhatItIs(_ test: Case) throws {
    #expect(FileFormat(test.bytes, name: test.name) == test.format)
    let error = #expect(throws: FileError.self) {
      try ByteSource(test.bytes, name: test.name).recognized { _ in false }
    }
    #expect(error?.code == "document/format")
    #expect(error?.message.contains(test.format.title) == true)
  }

  @Test func archivesAreToldByTheirEntries() throws {
    for (entry, format) in [
      ("ppt/presentation.xml", FileFormat.presentation), ("META-INF/container.xml", .book),
      ("content.xml", .openDocument),
    ] {
      let bytes = try ZipArchive.bytes(of: [(name: entry, bytes: [0x3C])])
      #expect(FileFormat(bytes, name: "a.docx") == format)
    }
  }

  @Test(arguments: [
    ("\\documentclass{article}", "-", FileFormat.latex), ("% c\n\\begin{abstract}", "a", .latex),
    ("text", "a.tex", .latex), ("\\section{a}", "a.md", .markdown),
  ])
  func latexIsTold(_ text: String, _ name: String, _ format: FileFormat) {
    #expect(FileFormat(Array(text.utf8), name: name) == format)
  }
}
