// SPDX-License-Identifier: Apache-2.0
extension NameData {
  /// Names of English.
  static let english: NameData = {
    var data = NameData()
    data.particles = """
      al bin bint da de del den der di dos du el ibn la le ten ter van von y zu
      """
    data.conjunctions = "and with With"
    data.bylines = """
      By_
      by_
      """
    data.institutions = """
      academy bureau center centre college department division faculty foundation institute
      institutes institution laboratory ministry office school university universities
      """
    data.institutionTopics = """
      association committee organization organisation sciences studies cooperation relations
      republic international development security
      """
    data.placeKinds = """
      city county district prefecture province town township village island mountain river lake bay
      """
    return data
  }()
}
