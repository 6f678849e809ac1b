// SPDX-License-Identifier: Apache-2.0
import Files

extension TextDocument {
  /// Reads a text in the format its content and file name say; plain text when they say none.
  public init(_ text: String, fileName: String) {
    self.init(text, format: FileFormat(Array(text.utf8.prefix(4096)), name: fileName))
  }

  /// Reads a text as HTML, Markdown, LaTeX or JATS; in any other format as plain text.
  public init(_ text: String, format: FileFormat) {
    switch format {
    case .markdown: self = .markdown(text)
    case .html: self = .html(text)
    case .latex: self = .latex(text)
    case .jats: self = .jats(text)
    default: self = .plain(text)
    }
  }
}
