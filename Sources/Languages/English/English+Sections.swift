import TextModel

extension SectionMarkerData {
  /// Markers of English.
  static let english: SectionMarkerData = {
    var data = SectionMarkerData(.english)
    data.abstract = "abstract summary executive_summary"
    data.keywords = "keywords keyword index_terms key_terms"
    data.authors = "author authors by_the_authors"
    data.matter = """
      clc_number clc document_code article_id article_number received accepted published
      about_the_author about_the_authors author_biography corresponding_author correspondence
      funding fund_project foundation_item doi jel jel_classification jel_codes udc for_citation
      cite_this_article to_cite_this_article affiliation affiliations biography author_note
      biographical_note
      """
    data.body = """
      introduction references conclusion conclusions acknowledgements acknowledgments
      acknowledgement bibliography notes
      """
    data.colonless = "abstract keywords index_terms"
    data.issueWords = "no. vol. issn"
    return data
  }()
}
