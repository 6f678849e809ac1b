// SPDX-License-Identifier: Apache-2.0
extension NegationData {
  /// Acts that a sentence of English may deny.
  static let englishActs = """
    sign sign signs signed signing
    agree agree agrees agreed agreeing approve* accept accepts accepted support* endorse* consent* favour* favor* \
    agreing accepting
    approve approve* approving approval ratif* adopt adopts adopted endorse* adopting
    join join joins joined joining accede accedes acceded acceding
    attend attend attends attended attending participate* participating take_part takes_part took_part \
    taking_part join joins joined joining
    support support supports supported supporting back backs backed endorse* backing
    accept accept accepts accepted accepting adopt adopts adopted agree agrees agreed adopting agreing
    recognise recognise* recognize* recognising recognizing acknowledge* admit admits admitted admitting
    publish publish publishes published publishing release released releases releasing announce* issue issued \
    issues disclose* reveal* unveil* issuing
    pay pay pays paid paying payment* repay* repaid
    submit submit submits submitted submitting file filed files filing
    provide provide* providing
    sell sell sells sold selling
    allow allow allows allowed permit permits permitted allowing permitting
    conclude reach reached reaches reaching conclude* concluding agreed agree agrees agreing
    implement implement* carry_out carried_out carries_out execute* enforce* fulfil* perform performs performed \
    complied comply complies performing
    complete complete completes completed completing finish*
    arrive arrive arrived arrives arriving reached reaching
    answer answer answers answered respond* reply replied replies comment comments commented answering commenting
    confirm confirm confirms confirmed confirming
    extend extend extends extended extending prolong* renew renewed renewing
    withdraw withdraw withdraws withdrew withdrawn withdrawing quit leave leaves left pull_out pulled_out
    cooperate cooperate* cooperating
    change change changes changed amend* modify modified modifies alter* revise* changing
    cancel cancel* abolish* scrap*
    use use uses used using
    meet meet meets met meeting
    visit visit visits visited visiting
    vote vote votes voted voting
    find found finds find discovered detected discovering detecting
    apply applies apply applied applicable
    include include* including
    transfer transfer* assign assigned assigns assigning
    need need needs needed require* neing needing
    affect affect* influence*
    return return* refund*
    in-force enter_into_force enters_into_force entered_into_force came_into_force come_into_force \
    comes_into_force take_effect takes_effect took_effect
    start start starts started begin* began begun launch* commence* starting
    deliver deliver*
    notify notif* inform informs informed informing
    elect elected electing
    disclose disclose* reveal*
    raise raise raises raised increase* raising
    invest invest invests invested investing
    rule rule_out rules_out ruled_out exclude*
    agree-talk negotiate* negotiating
    appoint appoint*
    buy buy buys bought purchase*
    guarantee guarantee*
    accuse prosecut* accuse accused accuses charge charged charges indict* accusing charging
    ban-lift lift lifts lifted lifting
    believe believe believes believed believing
    build build builds built construct*
    claim claim claims claimed claiming
    compensate compensat* indemnif*
    condemn condemn* denounce*
    consider consider considers considered considering
    consult consult*
    contain contain*
    control control*
    correspond comply complies complied conform* meet meets met consistent
    cover cover*
    cross cross crosses crossed crossing
    decide decide* deciding
    deploy deploy*
    destroy destroy*
    die die died dies
    enter enter enters entered entering
    establish establish* set_up found founded creat* founding
    examine examine* inspect* check checks checked review* checking
    explain explain* clarif*
    export export exports exported exporting
    import import imports imported importing
    fulfil reach reached reaches achieve* attain* meet meets met reaching
    fund fund funds funded financ* funding
    give give gives gave given grant* award* confer*
    grant-visa issue issues issued grant* issuing
    help help helps helped assist* aid helping
    hold hold holds held convene* take_place took_place
    improve improv*
    inform inform informs informed notif* tell told tells informing
    infect infect*
    interfere interfer* interven* meddl*
    invite invit*
    leave leave leaves left leaving depart*
    lose lose loses lost
    mention mention*
    obey obey* comply complies complied observe* abide* adhere*
    object object objects objected oppose* objecting
    obtain obtain* receive* receiving get gets got gain gained acquire* gaining
    occur occur* happen* take_place took_place
    order order orders ordered ordering
    participate-right enjoy* entitled entitling
    pass pass passes passed adopt adopts adopted approve* passing adopting
    plan plan plans planned planning intend* intention
    promise promis* pledge* commit commits committed committing
    protect protect*
    prove prove proves proved proven demonstrat* proving
    receive receive* receiving get gets got
    recommend recommend* advis* suggest*
    record record records recorded register* recording
    recover recover* resum* restor*
    reduce reduc* cut cuts lower lowers lowered decreas* lowering
    release releas* free freed freing
    reply agree agrees agreed promis* agreing
    resign resign* step_down stepped_down
    respect respect*
    save save saves saved stor* saving
    send send sends sent dispatch*
    show show shows showed shown indicat* display* showing
    solve solv* resolv* settl*
    speak speak speaks spoke spoken
    stop stop* ceas* halt* suspend*
    succeed succeed* success* manag*
    suffer suffer*
    test test tests tested testing
    threaten threat*
    treat treat treats treated treatment treating
    trust trust*
    understand underst*
    update updat*
    violate violat* breach* infring*
    want want wants wanted wish wishes wished willing wanting wishing
    warn warn*
    win win wins won
    work work works worked working operat* run runs function functions
    abolish abolish* repeal*
    access access accesses accessed accessing
    arrest arrest* detain*
    attack attack*
    bear bear bears bore borne responsib* liable assum*
    contact contact*
    cut-ties cut cuts sever* break broke
    delete delet* remov* eras*
    expel expel* deport*
    extradite extradit*
    invade invad* invasion*
    lift revok* cancel* lift lifts lifted withdr* annul* lifting
    occupy occup*
    open open opens opened opening
    postpone postpon* delay* defer*
    sanction sanction*
    share share shares shared sharing
    strike strike strikes struck
    terminate terminat* cancel* end ended ends ending
    vaccinate vaccinat* inoculat*
    exercise exercis*
    assign allocat* assign* distribut*
    comment comment comments commented commenting
    hear hear hears heard hearing accept* admit* consider*
    use-force use_force_against uses_force_against used_force_against using_force_against use_of_force_against \
    resort_to_force_against use_force_against_each_other use_force_against_one_another \
    use_force_against_the_other
    objection objection*
    discriminate discriminat* discriminate_against discriminates_against discriminated_against \
    discriminating_against
    restrict restrict* limit limits limited limiting
    directed directed_against aimed_against directed_at aimed_at targeted_at target targets targeted targeting
    seek seek seeks sought seeking pursue pursues pursued pursuing strive strives strove
    give-up renounc* abandon* give_up gives_up gave_up giving_up relinquish* forgo forgoes
    jurisdiction jurisdiction
    harm harm harms harmed harming damag* prejudic* undermin*
    tolerate tolerat*
    depend depend* rely relies relied hing*
    possess possess* own owns owned hold holds held
    produce produc* manufactur*
    hinder prevent* preclud* hinder* hamper* obstruct* imped*
    significant significant significantly
    causal causal causality causation
    correlated correlat*
    evidence-that evidence_that evidence_shows evidence_suggests evidence_indicates
    constitute constitute constitutes constituted constituting form_part forms_part formed_part forming_part \
    form_an_integral forms_an_integral formed_an_integral forming_an_integral
    discuss discuss*
    adjust adjust* revis* chang*
    exceed exceed* surpass*
    result result results resulted =as_a_result =as_a_result_of =result_in =results_in =resulted_in \
    =resulting
    evidence evidence proof =evidence_that =evidence_shows =evidence_suggests =evidence_indicates
    appeal appeal*
    undertake undertak* assum* bear bears bore borne
    progress progress headway
    consensus consensus agreement unanimity
    difference difference differences
    basis basis grounds =on_the_basis =on_the_basis_of
    compete compet*
    belong belong*
    exist there_is there_are there_was there_were exist exists existed existing
    mean mean means meant meaning imply implies implied
    represent represents represented represent representing
    reflect reflect*
    lead bring brings brought lead_to leads_to led_to leading_to cause causes caused causing result_in results_in resulted_in
    expect expect* anticipat* forese*
    grow grow grows grew grown growing increas* rise rises rose risen rising
    fall fall falls fell fallen falling drop drops dropped declin* decreas*
    worsen deteriorat* worsen*
    ease ease eases eased easing alleviat* mitigat* relax*
    hide conceal* hide hides hid hidden hiding
    criticise criticis* criticiz*
    welcome welcom*
    deem deem* regard* consider* treated_as
    bind bind*
    cite cite* citing invok* quot*
    assess assess* evaluat*
    monitor monitor* supervis* oversee* oversaw
    coordinate coordinat*
    maintain maintain* keep keeps kept retain* preserv*
    strengthen strengthen* enhanc* reinforc*
    expand expand* expansion enlarg* broaden*
    dismiss dismiss* fired sack* remov*
    employ employ* hire hires hired hiring recruit*
    manage manage manages managed managing administer*
    rent rent* leas* sublet* sublease*
    tax impose imposes imposed imposing tax taxes taxed taxation levy levied levies charged
    concern concern concerns concerned involve* relate*
    know know knows knew known aware
    distinguish distinguish* differentiat*
    replace replac* substitut* supersed* supplant*
    waive waive* exempt* reliev*
    deprive depriv*
    mediate mediat*
    surrender surrender*
    launch launch* fired fires fire
    evacuate evacuat*
    supply supply supplies supplied supplying
    devalue devalu* depreciat*
    adapt adapt* adjust*
    coincide coincid* match* consistent agree agrees agreed
    contradict contradict* conflict* contrary
    assume assum* presum*
    observe observ*
    injure injur* wounded hurt
    wait wait* await*
    hope hope hopes hoped hoping wish wishes
    resist resist*
    rely rely relies relied depend*
    benefit benefit*
    consent consent* permission
    reject reject* refus* declin* turned_down turn_down veto* dismiss*
    deny deny denies denied denying
    extinguish extinguish* lapse* expire*
    limit-scope limited_to confined_to restricted_to
    prejudge prejudge* prejudice* affect*
    entitle entitl* eligib*
    cause-damage loss losses damage damages harm
    intervene interven* interfer* involve*
    compromise compromis* conced* concession*
    contribute contribut* promot* help helps helped facilitat*
    return-home repatriat* return*
    breach breach* default* violat*
    disappear disappear* vanish*
    reappear appear appears appeared emerge* arise* arose occur*
    remember remember* recall*
    trade trade trades traded trading transact* deal dealing
    mature mature matured ripe
    report report reports reported reporting
    distort distort*
    preserve retain* reserv* preserv* keep keeps kept
    detain detain* seiz* seize impound*
    pardon pardon* amnest*
    summon summon*
    freeze freez* froz*
    divide divid* partition* split
    merge merg* consolidat*
    nominate nominat*
    quorum quorum
    inherit inherit* succe*
    delegate delegat* authoris* authoriz* entrust*
    verify verif*
    declare declar* announc* proclaim*
    mobilise mobilis* mobiliz*
    stand-by stand_by stand_idly stands_idly stood_idly stood_by sit_idly look_on idly_by
    precedent precedent*
    excuse excuse*
    reason reason reasons
    choice choice choices alternative
    right right rights power powers
    plan-noun intention intentions intent
    effective effective worked works
    necessary necessary needed need
    thank thank*
    congratulate congratulat*
    urge urge urges urged urging
    request ask asks asked asking request*
    defeat defeat* beat beats beaten
    """
}
