// SPDX-License-Identifier: Apache-2.0

/// A format in which glossaries are written.
public enum GlossaryFormat: String, Hashable, Sendable, CaseIterable {
  /// Concord's own YAML.
  case yaml
  /// TBX-Basic, version 3, style DCA.
  case tbx
  /// TBX-Basic, version 2, which older tools read.
  case tbx2
  /// A table with a column for each language.
  case tsv
  /// The same with commas.
  case csv
  /// The same as a spreadsheet.
  case xlsx
  /// UTX 1.20.
  case utx
  /// OmegaT's glossary text.
  case omegat
}
