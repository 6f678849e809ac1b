// SPDX-License-Identifier: Apache-2.0
import Synchronization
import TextModel

/// The tables that an engine compiles from the data of languages, each when it is first asked for.
///
/// Thread-safe. Tables of the standard catalog are compiled once and kept; those of another catalog are
/// compiled each time, so ask once and keep the table. All scripts and regions of a language have one table, which is
/// made without them: it does not depend on which of them is asked for first.
///
/// ```swift
/// let compiled = CompiledTables { tag, catalog in catalog[tag].hyphens ?? HyphenData() }
/// print(compiled.table(for: .english, in: .standard))
/// ```
package final class CompiledTables<Table: Sendable>: Sendable {
  private let compile: @Sendable (LanguageTag, LanguageCatalog) -> Table
  private let tables = Mutex<[String: Table]>([:])

  /// Tables made by a function of a language's tag and the catalog that has it; of all languages that a
  /// catalog does not have it must make the same.
  package init(_ compile: @escaping @Sendable (LanguageTag, LanguageCatalog) -> Table) {
    self.compile = compile
  }

  /// The table of a language.
  package func table(for tag: LanguageTag, in catalog: LanguageCatalog) -> Table {
    guard catalog.isStandard else { return compiled(for: tag, in: catalog) }
    let key = catalog.contains(tag) ? tag.language : ""
    if let found = tables.withLock({ $0[key] }) { return found }
    let made = compiled(for: tag, in: catalog)
    tables.withLock { $0[key] = made }
    return made
  }

  private func compiled(for tag: LanguageTag, in catalog: LanguageCatalog) -> Table {
    compile(LanguageTag(tag.language) ?? tag, catalog)
  }

  /// The table of a whole catalog, for one that does not depend on a language.
  package func table(in catalog: LanguageCatalog) -> Table {
    table(for: .undetermined, in: catalog)
  }
}
