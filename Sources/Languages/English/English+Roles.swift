// SPDX-License-Identifier: Apache-2.0
extension RoleData {
  /// Roles of English.
  static let english: RoleData = {
    var data = RoleData()
    data.roles = """
      role-sale seller sellers vendor vendors supplier suppliers | buyer buyers purchaser purchasers
      role-trade exporter exporters | importer importers
      role-agency principal principals | agent agents
      role-teaching teacher teachers | student students pupil pupils
      role-medicine doctor doctors physician physicians | patient patients
      role-war victim victims | attacker attackers perpetrator perpetrators
      role-rank superior superiors | subordinate subordinates
      role-host host hosts | guest guests
      role-auction auctioneer auctioneers | bidder bidders
      role-franchise franchisor franchisors franchiser franchisers | franchisee franchisees
      role-pledge pledgor pledgors mortgagor mortgagors | pledgee pledgees mortgagee mortgagees
      role-opposition opposition opposition_party opposition_parties | government governments ruling_party
      role-trust trustee trustees | beneficiary beneficiaries
      """
    data.doerLeads = "by"
    data.otherLeads = """
      to of from for with against on upon between among at in into under toward towards over about via through than like as
      before after without
      """
    data.joints = "and or nor"
    data.openers = """
      and or but that if when where unless until while whereas because since once after before whether provided which then so
      whenever although though
      """
    data.articles = """
      the a an each either such said any every no neither its their his her this that another other one
      """
    data.fillers = """
      also hereby then not only however therefore thus further always itself himself herself never both first
      """
    data.fillerEndings = "ly"
    data.duties = "shall must should ought obliged obligated required bound"
    data.rights = "may can could entitled permitted allowed authorized authorised"
    data.auxiliaries = "will would has have had is are was were did does do undertakes agrees"
    data.passives = "be been is are was were being"
    data.participleEndings = "ed"
    data.participles = """
      paid given made sold sent told held taken shown brought sued lent bought built left let met put set lost kept found known
      seen chosen written driven hit cut led won taught
      """
    data.actives = """
      entitled obliged obligated required permitted allowed authorized authorised bound deemed supposed expected prepared
      committed prohibited satisfied pleased interested engaged concerned involved located based
      """
    data.causatives = """
      order orders ordered require requires required oblige obliges obliged allow allows allowed permit permits permitted
      entitle entitles entitled cause causes caused instruct instructs instructed ask asks asked request requests requested
      """
    data.coverbs = "to"
    data.clitics = "'s ’s"
    data.sourceLeads = "from"
    data.goalLeads = "to into"
    data.ownerLeads = "of from out"
    data.partnerLeads = "with and or alongside"
    data.converses = """
      receiv* obtain* accept* acquir* borrow* rent* lease leases leased inherit* gain* get gets got collect* recover* learn*
      learnt hear heard owe owes owed suffer* buy buys bought sell sells sold import* export* lend lends lent lose
      loses lost win wins won replac* succeed* precede* exceed* belong*
      """
    return data
  }()
}
