// SPDX-License-Identifier: Apache-2.0

extension Language {
  /// Phrases of Latin and French that English texts, above all those of law and diplomacy, leave as they are.
  static let englishBorrowedPhrases = """
    a fortiori
    a posteriori
    a priori
    ab initio
    actus reus
    ad hoc
    ad hominem
    ad infinitum
    ad interim
    ad litem
    ad referendum
    amicus curiae
    animus revertendi
    bona fide
    bona fides
    casus belli
    casus foederis
    compos mentis
    corpus delicti
    corpus juris
    culpa in contrahendo
    de facto
    de iure
    de jure
    de lege ferenda
    de lege lata
    de minimis
    de novo
    dolus specialis
    ejusdem generis
    erga omnes
    erga omnes partes
    et alia
    et seq
    ex aequo et bono
    ex ante
    ex gratia
    ex nunc
    ex officio
    ex parte
    ex post
    ex post facto
    ex tunc
    forum non conveniens
    habeas corpus
    in absentia
    in camera
    in dubio pro reo
    in extenso
    in extremis
    in flagrante delicto
    in personam
    in rem
    in situ
    in toto
    in vitro
    in vivo
    inter alia
    inter partes
    inter se
    inter vivos
    ipso facto
    ipso iure
    ipso jure
    jure gestionis
    jure imperii
    jus ad bellum
    jus cogens
    jus gentium
    jus in bello
    jus sanguinis
    jus soli
    lex ferenda
    lex fori
    lex lata
    lex loci
    lex mercatoria
    lex posterior
    lex posterior derogat legi priori
    lex specialis
    lex specialis derogat legi generali
    locus standi
    mala fide
    mala fides
    mens rea
    modus operandi
    modus vivendi
    mutatis mutandis
    ne bis in idem
    nemo iudex in causa sua
    non bis in idem
    nota bene
    nulla poena sine lege
    nullum crimen sine lege
    obiter dictum
    opinio juris
    pacta sunt servanda
    pacta tertiis nec nocent nec prosunt
    par in parem non habet imperium
    pari passu
    persona grata
    persona non grata
    post factum
    prima facie
    pro forma
    pro memoria
    pro tempore
    quid pro quo
    ratione loci
    ratione materiae
    ratione personae
    ratione temporis
    rebus sic stantibus
    res iudicata
    res judicata
    res nullius
    restitutio in integrum
    sensu stricto
    sine die
    sine qua non
    stare decisis
    status quo
    status quo ante
    sub judice
    sui generis
    terra incognita
    terra nullius
    travaux préparatoires
    tu quoque
    ultima ratio
    ultra vires
    uti possidetis
    uti possidetis juris
    vis major
    """
}
