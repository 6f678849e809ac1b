// SPDX-License-Identifier: Apache-2.0
import Documents
import Files
import Foundation
import ICUText
import Storage

extension Diagnosis {
  /// Adds the libraries that are linked into the program.
  mutating func addLibraries() {
    add(in: .library, "ICU", "\(ICUVersion.library), with Unicode \(ICUVersion.unicode)")
    add(in: .library, "libxml2", LibraryVersions.xml)
    add(in: .library, "libzip", LibraryVersions.zip)
  }

  /// Adds the programs that Concord runs for some jobs.
  mutating func addPrograms(server: String?) {
    add("pdftotext", by: "-v", purpose: "reads PDF", package: "poppler-utils")
    add("pdftoppm", by: "-v", purpose: "draws scanned pages", package: "poppler-utils")
    add("tesseract", by: "--version", purpose: "reads scans", package: "tesseract-ocr")
    addRecognizedLanguages()
    if let server {
      add(in: .program, "concord-server", server)
    } else {
      add(
        in: .program, "concord-server", state: .note, "not beside this program; it serves teams",
        advice: "build Server/ and put it beside concord (docs/server.md)")
    }
  }

  private mutating func add(
    _ name: String, by argument: String, purpose: String, package: String
  ) {
    guard let program = DocumentProgram(name, versionBy: argument) else {
      return add(
        in: .program, name, state: .note, "not installed; it \(purpose)",
        advice: "install \(package)")
    }
    guard let version = program.version else {
      return add(
        in: .program, name, state: .fault, "\(program.path) does not run; it \(purpose)",
        advice: "install \(package) again")
    }
    add(in: .program, name, "\(version), \(program.path)")
  }

  private mutating func addRecognizedLanguages() {
    guard let installed = DocumentProgram.recognizedLanguages else { return }
    let missing = DocumentProgram.usualLanguages.filter { !installed.contains($0) }
    let names = installed.sorted().joined(separator: ", ")
    let packages = missing.map { "tesseract-ocr-" + $0.replacing("_", with: "-") }
    add(
      in: .program, "tesseract languages", state: missing.isEmpty ? .ok : .note,
      names.isEmpty ? "none" : names,
      advice: missing.isEmpty ? nil : "install " + packages.joined(separator: " "))
  }

  /// Adds the dictionaries that packages installed.
  mutating func addDictionaries() {
    let names = MachineDictionaries.names(in: MachineDictionaries.folders)
    guard !names.isEmpty else {
      return add(
        in: .dictionary, "dictionaries", state: .note, "none is installed; they help the aligner",
        advice: "install one, for example dict-freedict-eng-rus")
    }
    add(
      in: .dictionary, "dictionaries", names.joined(separator: ", "),
      advice: "add one to a workspace with 'concord dictionary install NAME'")
  }
}

extension MachineDictionaries {
  /// The names of the dictionaries in some folders, in order, each once.
  static func names(in folders: [String]) -> [String] {
    let files = folders.flatMap { SystemFile.names(in: $0) }
    let names = files.filter { endings.contains(($0 as NSString).pathExtension) }
      .map { ($0 as NSString).deletingPathExtension }
    return Set(names).sorted()
  }
}
