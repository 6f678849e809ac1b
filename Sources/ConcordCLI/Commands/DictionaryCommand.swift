// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import ConcordKit
import TextModel

/// `concord dictionary`: the user's dictionaries for alignment.
struct DictionaryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dictionary",
    abstract: "Give the aligner dictionaries of your own.",
    discussion: HelpText.flowing(
      """
      Reads CC-CEDICT, dictd (FreeDict), StarDict, and tables of headword, tab, translations.

      Examples:
        concord dictionary add cedict_ts.u8
        concord dictionary install freedict-eng-rus
        concord dictionary list
      """),
    subcommands: [Add.self, Install.self, List.self, Remove.self])

  /// `concord dictionary add`.
  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add",
      abstract: "Take a dictionary into dictionaries/.",
      discussion: "Example:\n  concord dictionary add words.tsv --from zh --to en")
    @Argument(help: "The file; the others that belong to it are found beside it.")
    var file: String
    @Option(help: "The name of the dictionary (default: made from the file name).")
    var name: String?
    @Option(help: "The language of the headwords, where the file does not say.")
    var from: LanguageTag?
    @Option(help: "The language of the translations, where the file does not say.")
    var to: LanguageTag?
    @OptionGroup var workspace: WorkspaceOption

    func run() throws {
      let (listing, entries) = try UserDictionaries(workspace.open()).add(
        file, name: name, from: from, to: to)
      let count = entries == 1 ? "1 entry" : "\(entries) entries"
      Output.write("\(listing.file): \(count), \(listing.from) → \(listing.to)".printableLine)
    }
  }

  /// `concord dictionary install`.
  struct Install: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "install",
      abstract: "Take a dictionary that a package has put on this machine into dictionaries/.",
      discussion: HelpText.flowing(
        """
        Examples:
          apt-get install dict-freedict-eng-rus
          concord dictionary install freedict-eng-rus
        """))
    @Argument(help: "Its name on the machine, without an ending.")
    var dictionary: String
    @Option(help: "A folder to look in instead of the machine's; may be given again.")
    var folder: [String] = []
    @OptionGroup var workspace: WorkspaceOption

    func run() throws {
      let dictionaries = UserDictionaries(try workspace.open())
      let (listing, entries) = try dictionaries.install(
        dictionary, from: folder.isEmpty ? MachineDictionaries.folders : folder)
      let count = entries == 1 ? "1 entry" : "\(entries) entries"
      Output.write("\(listing.file): \(count), \(listing.from) → \(listing.to)".printableLine)
    }
  }

  /// `concord dictionary list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "List the dictionaries.", discussion: "Example:\n  concord dictionary list")
    @Option(help: "text or json.")
    var format = TextOrJSON.text
    @OptionGroup var workspace: WorkspaceOption

    func run() throws {
      let listings = try UserDictionaries(workspace.open()).listings
      switch format {
      case .json: try Output.writeData(JSONReport.text(of: listings))
      case .text:
        for listing in listings {
          Output.write(
            "\(listing.name)  \(listing.from) → \(listing.to)  \(listing.file)".printableLine)
        }
      }
      guard listings.isEmpty else { return }
      Output.notice("there are no dictionaries; 'concord dictionary add' takes one")
      throw Outcome.findings
    }
  }

  /// `concord dictionary remove`.
  struct Remove: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "remove",
      abstract: "Take a dictionary out.",
      discussion: "Example:\n  concord dictionary remove cedict_ts")
    @Argument(help: "Its name.")
    var name: String
    @OptionGroup var workspace: WorkspaceOption

    func run() throws {
      Output.write(
        "\(try UserDictionaries(workspace.open()).remove(name).file) removed".printableLine)
    }
  }
}
