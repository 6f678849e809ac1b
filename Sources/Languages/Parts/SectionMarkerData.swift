// SPDX-License-Identifier: Apache-2.0
import TextModel

/// The words that papers of a language announce their parts with.
///
/// Lists are markers in small letters, separated by white space, with `_` for a space inside one.
package struct SectionMarkerData: Sendable {
  /// The language that a marker speaks for: a script of its own has a table of its own.
  package var language: LanguageTag
  /// Markers of the abstract.
  package var abstract = ""
  /// Markers of the keywords.
  package var keywords = ""
  /// Markers of the title.
  package var title = ""
  /// Markers of the authors.
  package var authors = ""
  /// Markers of what belongs to no part: classification, dates, notes on authors and funds.
  package var matter = ""
  /// Labels of the fields on the cover of a thesis: `supervisor`.
  package var coverFields = ""
  /// Words that the names of numbers have by which persons and papers are filed: `spin`, `id`.
  package var identifiers = ""
  /// Headings of the body.
  package var body = ""
  /// Headings of a list of references, which ends where another section begins.
  package var references = ""
  /// Headings of sections beside the text: acknowledgements, notes.
  package var notes = ""
  /// Headings of a section that often cites works, and may say other things too: `notes`, `sources`.
  package var sourceHeads = ""
  /// Headings of a table of contents.
  package var contents = ""
  /// Words before the number of a figure or table at the start of its caption: `fig.`.
  package var captions = ""
  /// Words before a colon at the start of a line below a figure or table: `source`.
  package var captionNotes = ""
  /// Words before the number of a division of a text: `article`.
  package var divisions = ""
  /// The characters around the number of a division, which is written `-`: 第-章.
  package var divisionFrames = ""
  /// The words between the number of a division and that of one that was put in after it: 之 in 第十二条之一.
  package var divisionInserts = ""
  /// Further words before the number of a label that is not a heading: `paragraph`.
  package var labelWords = ""
  /// Further characters around such a number: 第-款.
  package var labelFrames = ""
  /// Whole lines that say what kind of article follows: `original_article`.
  package var articleTypes = ""
  /// Words that come before those of `articleTypes` in lines of that kind: `full_length`.
  package var articleQualifiers = ""
  /// Words at the start or the end of the name of a journal.
  package var journals = ""
  /// Texts at the start of a line that is surely the name of a journal, or in Han at its end: `journal_of`, 学报.
  package var journalNames = ""
  /// Heads of the columns of a table that has its texts side by side, beside names of languages: `no.`.
  package var columnHeads = ""
  /// Continuations that show a word of a sentence instead of a marker: 摘要的, 关键词提取, `keywords are`.
  package var continuations = ""
  /// Markers that start no sentence of prose, so that a scanner may have lost the colon after them.
  package var colonless = ""
  /// Labels within a structured abstract: 目的, 方法, `methods`.
  ///
  /// In a language without spaces between words, a space separates them from their text.
  package var abstractLabels = ""
  /// The words beside digits in a line with the number of a journal's issue: `vol.`.
  package var issueWords = ""

  /// Words beside the numbers of pages and volumes in a cited work: `pp.`, 页.
  package var citedNumbers = ""
  /// Types of works, written in square brackets after a title: `[M]`.
  package var citedTypes = ""
  /// Words of publishers and of the way that works are cited: `press`, `ibid.`.
  package var citedSources = ""
  /// Words by which a note names a work that another note has cited: `supra`, `loc_cit`, 前引书.
  ///
  /// One is enough, without a year. A number comes after one that ends with `#`, brackets aside: `above_n_#`.
  package var citedAgain = ""
  /// Names of the first page of a site: `home`.
  package var pageHomes = ""
  /// Names of tools of a web page, as its buttons have them: `print`.
  package var pageTools = ""
  /// Words before a colon in the line of a web page that tells its source and time: `updated`.
  package var pageFields = ""
  /// Names of counts of visits to a page: `views`.
  package var pageCounts = ""
  /// Words before the date of a web page: `updated`.
  package var pageDates = ""
  /// Whole lines of the frame of a web page, which no text has: `skip_to_main_content`.
  package var pageFrames = ""
  /// Whole lines that a text may have as well as the frame of a page: `all_rights_reserved`.
  package var pageAsides = ""
  /// Headings of a web page above links to other pages: `related_news`.
  package var pageOthers = ""
  /// The first words of sentences in which a page speaks to its reader: `this_site_uses`, `please_enable`.
  package var pageNoticeStarts = ""
  /// The first words of sentences that a page has, and a text about pages as well: `we_use_cookies`.
  package var pageNoticeDoubts = ""
  /// The subjects of sentences of `pageNoticeStarts`: `cookie`, `javascript`, `browser`.
  package var pageNoticeSubjects = ""
  /// Words that say who has the rights in a text: `all_rights_reserved`.
  package var copyrights = ""

  /// A language without markers.
  package init(_ language: LanguageTag) { self.language = language }

  /// The words of a list with their spaces.
  package static func words(_ list: String) -> [String] {
    DataText.words(list).map(DataText.spaced)
  }
}
