// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import CBuild
import ConcordKit

/// The root command.
struct RootCommand: ParsableCommand {
  /// The version and, for a package, the commit it was made from.
  private static var version: String {
    let commit = String(cString: cbuild_commit())
    return "concord \(ConcordVersion.current)" + (commit.isEmpty ? "" : " (\(commit))")
  }

  static let configuration = CommandConfiguration(
    commandName: "concord",
    abstract: "Translation memory and glossary for Chinese, English and Russian.",
    discussion: HelpText.flowing(
      """
      Look up how a term or a sentence was translated, check a draft against the glossary, and grow
      the memory from bilingual papers. Works in the nearest folder, upwards, with glossaries/ and tm/.

      Examples:
        concord lookup 上海精神
        concord check draft.md
        concord grow paper.txt
      """),
    version: version,
    subcommands: [
      LookupCommand.self, CheckCommand.self, GrowCommand.self, ReviewCommand.self,
      AlignCommand.self,
      SegmentCommand.self, CleanCommand.self, ExtractCommand.self, GlossaryCommand.self,
      AnalyzeCommand.self, PretranslateCommand.self, MemoryCommand.self, DictionaryCommand.self,
      BriefCommand.self, CommentCommand.self, LSPCommand.self, MCPCommand.self, ServeCommand.self,
      TeamCommand.self,
      LogCommand.self, UndoCommand.self, InitCommand.self, DoctorCommand.self,
    ])
}
