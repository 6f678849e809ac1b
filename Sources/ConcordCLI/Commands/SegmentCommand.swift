import ArgumentParser
import ConcordKit
import TextModel

/// `concord segment`: the sentences of a text.
struct SegmentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "segment",
    abstract: "Cut a text into sentences.",
    discussion: """
      Text output is a sentence a line; JSON gives each with its place in the input in UTF-8 bytes.

      Examples:
        concord segment abstract.txt
        concord segment --lang ru --format json - < abstract.txt
      """)

  @Argument(help: "The text; - or nothing reads standard input.")
  var file = "-"
  @Option(help: "Its language, as a BCP 47 tag; left out, it is detected.")
  var lang: LanguageTag?
  @Option(help: "text or json.")
  var format = TextOrJSON.text

  func run() throws {
    let sentences = try SentenceList(readingFrom: file, language: lang)
    switch format {
    case .json: try Output.write(JSONText.encode(sentences))
    case .text: Output.write(sentences.segments.map(\.text).joined(separator: "\n"))
    }
  }
}
