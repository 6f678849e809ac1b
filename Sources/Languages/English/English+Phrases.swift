// SPDX-License-Identifier: Apache-2.0
extension PhraseData {
  /// Phrases of English.
  static let english = PhraseData(
    edges: """
      a an the and or but nor so yet if then than that this these those it its he his him she her they
      them their we us our you your i me my who whom whose which what when where why how of in on at to
      from by with for as into onto upon over under about between among through during before after
      above below against within without via per not no yes is are was were be been being am do does did
      have has had will would shall should can could may might must also only just more most very much
      many such other same own each every any some all both either neither one two three new first
      second well up down out off there here s t while because however therefore thus etc ie eg
      """,
    abbreviationLeads: """
      hereinafter referred to as
      hereinafter
      hereafter
      abbreviated as
      or
      the
      """)
}
