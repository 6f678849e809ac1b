// SPDX-License-Identifier: Apache-2.0
extension Language {
  /// English words with a British and an American spelling.
  ///
  /// Forms that are the same in both (`honorary`), and words with another meaning in one of them (`licence`, `metre`),
  /// are left out.
  static let englishSpellings = SpellingData(
    [
      (
        """
        colour>color labour>labor neighbour>neighbor favour>favor honour>honor harbour>harbor
        endeavour>endeavor rumour>rumor armour>armor vapour>vapor humour>humor flavour>flavor savour>savor
        """, "- s ed ing"
      ),
      ("vigour>vigor rigour>rigor splendour>splendor tumour>tumor odour>odor", "- s"),
      ("neighbour>neighbor favour>favor honour>honor", "ly able hood"),
      ("behaviour>behavior", "- s al"), ("favourite>favorite", "- s"),
      ("neighbouring>neighboring", "-"),
      (
        """
        centre>center theatre>theater fibre>fiber litre>liter kilometre>kilometer centimetre>centimeter
        millimetre>millimeter calibre>caliber
        """, "- s"
      ), ("defence>defense offence>offense pretence>pretense", "- s less"),
      (
        """
        travell>travel modell>model labell>label cancell>cancel channell>channel signall>signal
        counsell>counsel fuell>fuel
        """, "ed ing er ers"
      ),
      (
        """
        judgement>judgment acknowledgement>acknowledgment enrolment>enrollment fulfilment>fulfillment
        instalment>installment artefact>artifact programme>program email>e-mail
        """, "- s"
      ), ("skilful>skillful wilful>willful", "- ly"), ("cooperat>co-operat", "e es ed ing ion"),
      ("coordinat>co-ordinat", "e es ed ing ion or ors"),
      ("policymak>policy-mak", "er ers ing"), ("catalogue>catalog", "- s"),
      ("sceptic>skeptic", "- s al ism"), ("grey>gray aluminium>aluminum jewellery>jewelry", "-"),
      ("ageing>aging", "-"), ("manoeuvre>maneuver", "- s d"),
      ("plough>plow mould>mold", "- s ed ing"),
      ("sulphur>sulfur", "- ic"),
    ],
    patterns: [
      (
        "is>iz", "e es ed ing er ers able ation ations ational ationally"
      ), ("ys>yz", "e ed ing er ers"),
    ],
    others: [
      (
        "programme",
        """
        computer computers computing software source code coding compiler compilers algorithm algorithms
        executable desktop app apps linux windows command script scripts
        """
      )
    ])
}
