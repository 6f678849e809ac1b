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
      conflict_of_interest conflict_of_interests irsti funding_information this_work_is_licensed this_article_is_licensed this_is_an_open_access contents_lists_available_at contents_list_available_at journal_homepage article_info article_information article_history
      """
    data.coverFields = """
      supervisor thesis_supervisor academic_supervisor advisor adviser thesis_advisor academic_advisor
      graduate_student student candidate degree major specialty college department student_id
      """
    data.identifiers = """
      id ids spin orcid isni irid edn authorid researcherid scopusid wosid publons elibrary viaf
      """
    data.body = "introduction conclusion conclusions appendix"
    data.abstractLabels = """
      objective objectives purpose purposes aim aims background context methods method materials_and_methods
      patients_and_methods subjects_and_methods data_and_methods methodology design results result findings conclusion
      conclusions discussion limitations significance implications originality value
      """
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
      survey_paper systematic_review perspective commentary open_access
      """
    data.articleQualifiers = "full length regular invited open access empirical theoretical"
    data.journals = "journal review bulletin proceedings quarterly annals acta transactions herald"
    data.journalNames = """
      journal_of bulletin_of proceedings_of annals_of transactions_of transactions_on herald_of
      """
    data.columnHeads = """
      no no. id # source target status comment comments note notes translation original term item
      article reviewer category page
      """
    data.continuations = """
      are is were was in of for from to that which who can could should must may might will would has have had and or
      with by on at as such like used serve
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
    data.pageCounts = "views hits reads"
    data.pageDates = "updated published posted last_updated published_on updated_on"
    data.copyrights = "copyright all_rights_reserved"
    data.pageFrames = """
      skip_to_main_content skip_to_content skip_to_main skip_to_navigation skip_navigation skip_to_search skip_to_footer
      skip_links jump_to_content jump_to_main_content jump_to_navigation go_to_main_content go_to_content
      toggle_navigation toggle_menu open_menu close_menu main_menu accept_all_cookies accept_cookies reject_all_cookies
      reject_cookies cookie_settings cookie_preferences manage_cookies accept_all reject_all share_this_page
      share_this_article share_this_story share_this print_this_page print_this_article email_this_page back_to_top
      back_to_list back_to_home back_to_news scroll_to_top go_to_top read_more learn_more see_more view_more show_more
      load_more view_all more_news all_news more_details click_here_for_more follow_us follow_us_on
      subscribe_to_our_newsletter sign_up_for_our_newsletter scan_the_qr_code download_the_app you_are_here
      your_location current_position previous_article next_article switch_language select_language choose_language
      """
    data.pageAsides = """
      all_rights_reserved privacy_policy terms_of_use terms_of_service cookie_policy cookies site_map sitemap contact_us
      about_us log_in login sign_in sign_up register subscribe newsletter menu search navigation accessibility home share
      print e-mail email feedback advertisement sponsored next previous top close breadcrumb tags comments
      legal_notice disclaimer links useful_links quick_links
      """
    data.pageOthers = """
      related_news related_articles related_stories related_content related_posts related_links related_materials
      related_documents related_topics related_pages related_reading related_reports related latest_news latest_articles
      recent_news recent_posts recent_articles other_news top_news top_stories popular_news most_read most_viewed
      most_popular trending you_may_also_like you_might_also_like recommended recommended_for_you see_also_on_this_site
      read_also read_next more_on_this_topic more_from_this_section more_stories hot_topics editors'_picks
      """
    data.pageNoticeStarts = """
      this_site this_website this_page_uses this_web_site our_site our_website the_site_uses we_and_our_partners
      by_using_this by_using_our by_continuing_to by_browsing_this if_you_continue you_accept_our you_can_change your_browser
      your_web_browser you_need_to_enable you_must_enable you_are_using_an please_enable please_turn_on please_accept
      please_update_your accept_our to_improve_your to_give_you to_provide_you cookies_help_us cookies_on_this
      javascript_is_disabled javascript_is_required javascript_is_not javascript_must_be javascript_has_been
      it_looks_like_your it_seems_your sorry_your
      """
    data.pageNoticeDoubts = "we_use_cookies we_also_use_cookies use_of_cookies cookies_are_used"
    data.pageNoticeSubjects = "cookie javascript browser"
    return data
  }()
}
