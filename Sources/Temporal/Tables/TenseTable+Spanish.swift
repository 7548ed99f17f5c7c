// Spanish words that tell past from future.

extension TenseTable {
  static let spanish = TenseTable(
    past: """
      fue fueron era eran ha han había habían hizo hicieron dijo dijeron tuvo tuvieron estuvo estuvieron pudo pudieron
      puso pusieron quiso vino vinieron dio dieron vio vieron trajo supo hubo hubiera hubieran hubiese hubiesen costó hecho dicho puesto visto muerto abierto
      escrito roto
      """,
    pastEndings: "ó aron ieron yeron aba aban ado ido jeron ada ida adas idas ados idos",
    ahead: """
      va van debe deben prevé prevén previsto prevista previstos previstas próximo próxima pretende pretenden planea
      planean
      """,
    aheadEndings: "rá rán ré ría rían",
    present: """
      puede pueden espera esperan quiere quieren comienza comienzan empieza empiezan abre abren celebra celebran llega
      llegan viaja viajan
      """,
    neither: """
      mercado estado partido sentido grado sábado pasado pasada entrada salida medida jornada vida cada década nada
      unidos unidas partidos estados ganado lado
      """,
    telling: """
      anunció prometió acordó propuso pidió dijo decidió citó convocó aplazó pospuso fijó programó emplazó suspendió
      prorrogó
      """,
    adverbs: "sólo solo ya",
    pluperfect: "había habían hubiera hubieran hubiese hubiesen",
    scheduling: """
      reunión votación elección elecciones cumbre juicio partido audiencia referéndum debate encuentro cita congreso citó
      citado citada convocó convocado convocada aplazó aplazado aplazada pospuso pospuesto pospuesta fijó fijado fijada
      programado programada emplazó
      """,
    towards: "para al a",
    modals: "podría podrían debería deberían",
    beings: "es son está están",
    states: "cerrad abiert bloquead prohibid suspendid cortad expuest",
    goings: "va van",
    relatives: "que quien quienes cuyo cuya donde cuando",
    aftermath: "tras según después",
    conditions: "si",
    conditionalEndings: "ría rían",
    comparing: "lo",
    foreseen: "previsto",
    lookingBack: "no nunca jamás sin ningún ninguna nada primer primera primero único única",
    superlatives: "mayor menor peor mejor peores mejores"
  )
}
