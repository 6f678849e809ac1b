// SPDX-License-Identifier: Apache-2.0
extension NameData {
  /// Names of English.
  static let english: NameData = {
    var data = NameData()
    data.particles = """
      al bin bint da de del den der di dos du el ibn la le ten ter van von y zu
      """
    data.conjunctions = "and AND with With"
    data.bylines = """
      By_
      by_
      """
    data.roles = "translated_by trans._by tr._by edited_by compiled_by"
    data.degrees = """
      jr sr phd dphil md mba llm dr prof professor associate assistant lecturer esq ii iii iv
      """
    data.posts = "prof professor dr doctor associate assistant"
    data.institutions = """
      academy bureau center centre college department division faculty foundation institute
      institutes institution laboratory ministry office school university universities
      """
    data.institutionTopics = """
      association committee organization organisation sciences studies cooperation relations
      republic international development security
      analysis approach approaches bilateral challenges cultural culture democracy diplomacy diplomatic
      economic economics economies economy education energy environment environmental era ethics
      evolution foreign global globalisation globalization governance history impact industrial influence
      integration military modernisation modernization multilateral multilateralism multipolarity
      partnership perspective perspectives policies policy political politics practice prospects regional
      regionalism religion revolution role society sovereignty strategic strategies strategy
      sustainability sustainable technologies technology theories theory trends
      """
    data.placeKinds = """
      city county district prefecture province town township village island mountain river lake bay
      """
    return data
  }()
}
