// French words that tell past from future.

extension TenseTable {
  static let french = TenseTable(
    past: """
      a ont avait avaient était étaient fut furent eut eurent eu dit vint prit fit firent mit mirent rendit rendu n'a
      s'était pris mis fait vu venu tenu reçu parti partie sorti devenu revenu vus vue vues prise prises mise mises
      faite faits faites dits dite dites tenue tenus tenues reçue reçus reçues venue venus venues rendus rendue
      rendues sortie sortis sorties mort morte né née produit conduit ouvert offert souffert permis promis remis
      soumis transmis conclu perdu descendu disparu
      """,
    pastEndings: "é ée és ées ait aient èrent irent",
    ahead: """
      va vont doit doivent devrait devraient pourrait pourraient prévoit prévoient prévu prévue prévus prévues attendu
      attendue attendus attendues prochain prochaine prochainement bientôt envisage envisagent ira iront
      """,
    aheadEndings: "ra ront rai rez rons",
    present: """
      peut peuvent espère espèrent compte comptent souhaite veut veulent commence commencent débute débutent ouvre ouvrent
      tient réunit réunissent entend entendent promet attend part arrive se_tient
      """,
    neither: """
      opéra caméra mercredi journée année années soirée matinée durée marché blé café côté comité été député société
      délai portrait trait fait-il
      """,
    helpers: "sera seront être serait seraient soit",
    auxiliaries: "est sont s'est",
    telling: """
      annoncé promis proposé convenu demandé déclaré décidé dit reporté repoussé ajourné fixé convoqué prolongé prorogé
      suspendu
      """,
    adverbs: "seulement déjà dès encore",
    pluperfect: "avait avaient était étaient",
    scheduling: """
      réunion vote élection élections scrutin sommet rencontre match procès audience référendum débat pourparlers congrès
      reporté reportée reportés reportées repoussé repoussée ajourné ajournée fixé fixée fixés fixées convoqué convoquée
      convoqués convoquées programmé programmée
      """,
    towards: "pour au",
    modals: "pourrait pourraient devrait devraient",
    beings: "est sont",
    states: "fermé ouvert bloqué interdit suspendu coupé exposé visible barré",
    goings: "va vont",
    relatives: "qui que dont où",
    aftermath: "après selon suite",
    conditions: "si",
    conditionalEndings: "rait raient",
    comparing: "que",
    foreseen: "prévu prévue prévus prévues attendu attendue attendus attendues",
    lookingBack: "pas jamais aucun aucune sans rien premier première premiers premières seul seule",
    superlatives: "pire meilleur meilleure meilleurs"
  )
}
