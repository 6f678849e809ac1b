// SPDX-License-Identifier: Apache-2.0
import TextModel

extension SectionMarkerData {
  /// Markers of English.
  static let english: SectionMarkerData = {
    var data = SectionMarkerData(.english)
    data.abstract = "abstract summary executive_summary synopsis annotation english_abstract"
    data.keywords = "keywords keyword index_terms key_terms key_words_and_phrases"
    data.title = """
      title paper_title article_title english_title title_of_the_paper title_of_the_article
      """
    data.authors = "author authors by_the_authors"
    data.matter = """
      clc_number clc document_code article_id article_number article_no received accepted published
      revised available_online published_online first_published about_the_author about_the_authors
      author_biography corresponding_author correspondence funding fund_project foundation_item
      foundation_items doi jel jel_classification jel_codes udc for_citation citation cite_as
      how_to_cite cite_this_article to_cite_this_article affiliation affiliations biography author_note
      biographical_note information_about_the_author information_about_the_authors e-mail issn orcid spin-code author_id authorid researcherid
      researcher_id scopus_id scopus_author_id scopus_authorid wos_researcherid elibrary_id
      conflict_of_interest conflict_of_interests
      """
    data.identifiers = """
      id ids spin orcid isni irid edn authorid researcherid scopusid wosid publons elibrary viaf
      """
    data.body = "introduction conclusion conclusions appendix"
    data.references = """
      references bibliography works_cited literature_cited reference_list further_reading recommended_reading
      suggested_reading additional_reading selected_bibliography select_bibliography list_of_references
      references_cited cited_literature cited_references cited_works list_of_works_cited primary_sources
      secondary_sources secondary_literature bibliographic_references bibliographical_references sources_cited
      """
    data.notes = "acknowledgements acknowledgments acknowledgement acknowledgment notes endnotes"
    data.sourceHeads = "notes endnotes footnotes sources reference literature"
    data.contents = "contents table_of_contents"
    data.captions = "figure fig fig. table tab. figs. scheme"
    data.captionNotes = "source sources note notes"
    data.divisions = "article chapter section part annex appendix title"
    data.labelWords =
      "paragraph subparagraph clause item point rule regulation principle protocol step goal target"
    data.articleTypes = """
      original_article research_article review_article original_paper original_research review
      research_paper scientific_article article short_communication editorial book_review
      master_thesis master's_thesis doctoral_dissertation doctoral_thesis case_report brief_report
      survey_paper systematic_review perspective commentary
      """
    data.articleQualifiers = "full length regular invited open access empirical theoretical"
    data.journals = "journal review bulletin proceedings quarterly annals acta transactions herald"
    data.columnHeads = """
      no no. id # source target status comment comments note notes translation original term item
      article reviewer category page
      """
    data.colonless = "abstract keywords index_terms"
    data.citedNumbers = "p. pp. vol. vols. no. nos. para. paras."
    data.citedSources = """
      press publishers publishing_house publications ibid. id. op._cit. et_al. (ed.) (eds.) (eds) (ed)
      supra_note infra_note v. un_doc. un_docs. diss. dissertation phd_thesis master's_thesis
      master’s_thesis accessed retrieved_from available_at url: doi: http:// https://
      """
    data.citedAgain = """
      supra infra_note infra_n above_n_# above_n._# above_note_# below_n_# below_note_# op._cit. op.cit.
      op_cit loc._cit. loc.cit. loc_cit ibid. ibid ibidem cited_in_note cited_in_n cited_at_n quoted_in_note as_cited_in
      (n_# (n._# (fn_# (note_# passim
      """
    data.issueWords = "no. vol. issn"
    data.pageHomes = "home homepage home_page main_page main"
    data.pageTools = """
      print print_this_page share share_on share_to share_this e-mail email font_size text_size font back_to_top top
      facebook twitter x linkedin telegram whatsapp wechat weibo close bookmark favorites print_version
      previous previous_article next_article
      """
    data.pageFields = "source updated published posted last_updated editor author date time"
    data.pageDates = "updated published posted last_updated published_on updated_on"
    data.copyrights = "copyright all_rights_reserved"
    return data
  }()
}
