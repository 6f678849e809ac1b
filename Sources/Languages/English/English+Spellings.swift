extension Language {
  /// English words with a British and an American spelling.
  ///
  /// Forms that are the same in both (`honorary`), and words with another meaning in one of them (`programme`,
  /// `licence`), are left out.
  static let englishSpellings = SpellingData([
    (
      """
      organis>organiz reorganis>reorganiz recognis>recogniz realis>realiz characteris>characteriz
      modernis>moderniz globalis>globaliz industrialis>industrializ digitalis>digitaliz summaris>summariz
      utilis>utiliz minimis>minimiz maximis>maximiz optimis>optimiz stabilis>stabiliz normalis>normaliz
      liberalis>liberaliz centralis>centraliz decentralis>decentraliz specialis>specializ
      standardis>standardiz harmonis>harmoniz mobilis>mobiliz neutralis>neutraliz civilis>civiliz
      urbanis>urbaniz authoris>authoriz prioritis>prioritiz revitalis>revitaliz democratis>democratiz
      institutionalis>institutionaliz colonis>coloniz marginalis>marginaliz privatis>privatiz
      nationalis>nationaliz internationalis>internationaliz generalis>generaliz legalis>legaliz
      formalis>formaliz finalis>finaliz categoris>categoriz symbolis>symboliz synchronis>synchroniz
      militaris>militariz demilitaris>demilitariz securitis>securitiz crystallis>crystalliz
      """, "e es ed ing ation ations er ers"
    ),
    (
      """
      emphasis>emphasiz criticis>criticiz apologis>apologiz sympathis>sympathiz jeopardis>jeopardiz
      """, "e ed ing"
    ),
    (
      """
      colour>color labour>labor neighbour>neighbor favour>favor honour>honor harbour>harbor
      endeavour>endeavor rumour>rumor armour>armor
      """, "- s ed ing"
    ),
    ("neighbour>neighbor favour>favor honour>honor", "ly able hood"),
    ("behaviour>behavior", "- s al"), ("favourite>favorite", "- s"),
    ("neighbouring>neighboring", "-"),
    ("centre>center theatre>theater", "- s"), ("defence>defense offence>offense", "- s less"),
    (
      """
      travell>travel modell>model labell>label cancell>cancel channell>channel signall>signal
      counsell>counsel
      """, "ed ing er ers"
    ),
    ("judgement>judgment enrolment>enrollment fulfilment>fulfillment", "- s"),
    ("catalogue>catalog", "- s"), ("sceptic>skeptic", "- s al ism"), ("grey>gray", "-"),
    ("ageing>aging", "-"), ("manoeuvre>maneuver", "- s d"),
  ])
}
