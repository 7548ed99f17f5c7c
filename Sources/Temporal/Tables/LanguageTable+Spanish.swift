// Spanish words of dates.

extension LanguageTable {
  static let spanish = LanguageTable(
    tag: "es",
    names: ["Spanish", "Español"],
    weekdays: [
      "lunes lun.", "martes", "miércoles miercoles", "jueves", "viernes", "sábado sábados sabado", "domingo domingos",
    ],
    months: [
      "enero ene.", "febrero feb.", "marzo mar.", "abril abr.", "mayo may.", "junio jun.", "julio jul.", "agosto ago.",
      "septiembre setiembre sept. sep.", "octubre oct.", "noviembre nov.", "diciembre dic.",
    ],
    divisions: [21: "primavera", 22: "verano", 23: "otoño", 24: "invierno"],
    units: [
      (.second, one: "segundo", many: "segundos", any: ""), (.minute, one: "minuto", many: "minutos", any: ""),
      (.hour, one: "hora", many: "horas", any: ""), (.day, one: "día jornada", many: "días jornadas", any: ""),
      (.weekend, one: "fin_de_semana", many: "fines_de_semana", any: ""),
      (.week, one: "semana", many: "semanas", any: ""),
      (.month, one: "mes", many: "meses", any: ""), (.quarter, one: "trimestre", many: "trimestres", any: ""),
      (.half, one: "semestre mitad", many: "semestres", any: ""), (.year, one: "año", many: "años", any: ""),
      (.decade, one: "década decenio", many: "décadas decenios", any: ""),
      (.century, one: "siglo", many: "siglos", any: ""),
      (.times, one: "", many: "tiempos", any: ""),
    ],
    numbers: [
      (1, "un una uno"), (2, "dos"), (3, "tres"), (4, "cuatro"), (5, "cinco"), (6, "seis"), (7, "siete"), (8, "ocho"),
      (9, "nueve"), (10, "diez"), (11, "once"), (12, "doce"), (13, "trece"), (14, "catorce"), (15, "quince"),
      (16, "dieciséis"), (17, "diecisiete"), (18, "dieciocho"), (19, "diecinueve"), (20, "veinte"),
      (21, "veintiuno veintiún"),
      (24, "veinticuatro"), (25, "veinticinco"), (30, "treinta"), (40, "cuarenta"), (50, "cincuenta"), (60, "sesenta"),
      (70, "setenta"), (80, "ochenta"), (90, "noventa"), (100, "cien"),
    ],
    ordinals: [
      (1, "primer primero primera primeros primeras"), (2, "segundo segunda"), (3, "tercer tercero tercera"),
      (4, "cuarto cuarta"), (5, "quinto quinta"), (6, "sexto sexta"), (7, "séptimo séptima"), (8, "octavo octava"),
      (9, "noveno novena"), (10, "décimo décima"),
    ],
    fractions: [(30, "medio media"), (15, "cuarto"), (20, "tercio")],
    multipliers: [(12, "docena docena_de"), (10, "decena decena_de"), (1000, "mil")],
    vagueNumbers: "varios varias algunos algunas unos unas pocos pocas unos_pocos unas_pocas unos_cuantos",
    decadeNumbers: [
      (20, "los_veinte"), (30, "los_treinta"), (40, "los_cuarenta"), (50, "los_cincuenta"), (60, "los_sesenta"),
      (70, "los_setenta"), (80, "los_ochenta"), (90, "los_noventa"),
    ],
    ordinalEndings: "º ª er o a",
    shifts: [
      (
        .last, .either, one: "pasado pasada último última", many: "últimos últimas pasados pasadas",
        any: ""
      ),
      (.this, .before, one: "este esta", many: "estos estas", any: ""),
      (.next, .either, one: "próximo próxima", many: "próximos próximas", any: ""),
      (.coming, .behind, one: "que_viene entrante venidero venidera", many: "que_vienen venideros", any: ""),
      (.following, .either, one: "siguiente", many: "siguientes", any: ""),
      (.following, .behind, one: "posterior", many: "posteriores", any: ""),
      (.same, .before, one: "ese esa aquel aquella", many: "", any: "mismo misma"),
      (.lastButOne, .behind, one: "antepasado antepasada", many: "", any: ""),
      (.preceding, .behind, one: "previo previa anterior", many: "previos anteriores", any: ""),
    ],
    parts: [
      (.earlier, "más_temprano lo_que_va_de lo_que_va_del"), (.later, "más_tarde"),
    ],
    partNouns: [
      (.beginning, "principios principio comienzos comienzo inicios inicio"), (.middle, "mediados mitad"),
      (.end, "finales final fines fin"),
    ],
    dayParts: [
      (.morning, "mañana madrugada amanecer alba"), (.afternoon, "tarde"), (.evening, "noche"),
      (.night, "noche medianoche"),
    ],
    days: [
      (-2, nil, "anteayer antier"), (-1, nil, "ayer"), (0, nil, "hoy"), (1, nil, "mañana"), (2, nil, "pasado_mañana"),
      (-1, .night, "anoche"), (-2, .night, "anteanoche"),
    ],
    narrativeDays: [(-1, "víspera vísperas")],
    clockWords: [(720, "mediodía")],
    present: "actualmente ahora recientemente últimamente",
    holidays: [
      (.easter(0), "domingo_de_resurrección pascua domingo_de_pascua"), (.easter(-2), "viernes_santo"),
      (.easter(-3), "jueves_santo"), (.easter(-7), "domingo_de_ramos"), (.easter(-46), "miércoles_de_ceniza"),
      (.easter(60), "corpus_christi"), (.easter(49), "pentecostés"), (.span(.easter(-7), .easter(0)), "semana_santa"),
      (.easter(-1), "sábado_santo sábado_de_gloria"), (.easter(-6), "lunes_santo"), (.easter(-5), "martes_santo"),
      (.easter(-4), "miércoles_santo"), (.easter(-47), "martes_de_carnaval"), (.easter(-48), "lunes_de_carnaval"),
      (.easter(-52), "jueves_lardero"), (.easter(39), "Ascensión"), (.span(.easter(-46), .easter(-1)), "cuaresma"),
      (.weekday(7, month: 5, number: 1), "día_de_la_madre"), (.advent(1), "primer_domingo_de_adviento"),
      (.weekday(4, month: 11, number: 4), "acción_de_gracias día_de_acción_de_gracias"),
      (.span(.fixed(month: 9, day: 18), .fixed(month: 9, day: 19)), "fiestas_patrias"),
      (.span(.fixed(month: 7, day: 28), .fixed(month: 7, day: 29)), "fiestas_patrias"),
    ],
    fixedHolidays: [
      (12, 24, "nochebuena"), (12, 25, "navidad"), (12, 31, "nochevieja"), (1, 1, "año_nuevo"),
      (1, 6, "día_de_reyes"), (11, 1, "todos_los_santos"), (11, 2, "día_de_muertos día_de_los_muertos"),
      (12, 28, "día_de_los_inocentes"), (12, 6, "día_de_la_constitución"),
      (2, 5, "día_de_la_constitución"), (10, 12, "día_de_la_hispanidad día_del_pilar fiesta_nacional día_de_la_raza"),
      (5, 1, "día_del_trabajo día_del_trabajador fiesta_del_trabajo primero_de_mayo"),
      (12, 8, "inmaculada_concepción día_de_la_inmaculada"), (8, 15, "día_de_la_asunción"),
      (11, 1, "día_de_todos_los_santos"), (3, 19, "día_de_san_josé día_del_padre"), (7, 25, "día_de_santiago"),
      (9, 11, "diada"), (4, 23, "día_del_libro sant_jordi"), (6, 24, "noche_de_san_juan día_de_san_juan"),
      (2, 14, "día_de_san_valentín"), (3, 8, "día_de_la_mujer día_internacional_de_la_mujer"),
      (9, 16, "día_de_la_independencia"), (7, 9, "día_de_la_independencia"), (7, 20, "día_de_la_independencia"),
      (12, 12, "día_de_la_virgen_de_guadalupe día_de_guadalupe"), (1, 6, "epifanía día_de_los_reyes_magos"),
      (1, 5, "noche_de_reyes"), (2, 24, "día_de_la_bandera"), (2, 28, "día_de_andalucía"), (4, 30, "día_del_niño"),
    ],
    halfMonths: "quincena",
    repeats: [
      (1, .year, "anualmente anual"), (1, .month, "mensualmente mensual"), (1, .week, "semanalmente semanal"),
      (1, .day, "diariamente diario"), (3, .month, "trimestralmente trimestral"),
      (6, .month, "semestralmente semestral"),
    ],
    words: [
      (.article, "el la los las lo"), (.at, "en a al por de_la"), (.atThe, "al del"), (.of, "de del"),
      (.during, "durante por a_lo_largo en solo sólo"), (.since, "desde desde_hace"),
      (.onward, "a_partir_de a_partir_del"),
      (.until, "hasta hasta_el"), (.by, "para"), (.before, "antes_de antes_del"),
      (.after, "después_de después_del tras"),
      (.from, "de del desde"), (.between, "entre"), (.within, "en_un_plazo_de"), (.agoBefore, "hace"),
      (.aheadBefore, "dentro_de en"), (.later, "después más_tarde"), (.sooner, "antes"),
      (
        .around,
        "casi cerca_de alrededor_de unos unas aproximadamente hacia más_de menos_de al_menos en_torno_a"
      ),
      (.and, "y e"), (.or, "o u"), (.to, "a al hasta"), (.every, "cada todos_los todas_las"),
      (.per, "por al a_la cada"), (.timesNoun, "vez veces"), (.bc, "a._c. a.c. antes_de_cristo"),
      (.ad, "d._c. d.c. después_de_cristo"), (.decadeNoun, "años"), (.hourMark, "hora horas h."),
      (.clockBefore, "a_las desde_las hacia_las"),
      (.more, "más otras otros adicionales"), (.fiscal, "fiscal ejercicio"),
      (.ended, "terminado terminado_en terminado_el terminados_en terminados_el cerrado_en cerrado_el"),
      (
        .zone,
        """
        GMT UTC CET CEST hora_local hora_peninsular hora_española hora_de_madrid hora_de_méxico hora_argentina hora_de_londres
        hora_de_nueva_york hora_del_este
        """
      ),
    ],
    namingWords: "negro árabe praga",
    periodicals: "diario periódico rotativo revista programa semanario",
    ages: (before: "edad tiene tenía cumple cumplió cumplirá ronda rondaba pasaba pasa frisa", behind: "de_edad"),
    persons: """
      hombre mujer joven niño niña menor adolescente anciano anciana chico chica estudiante bebé hijo hija varón
      """,
    places: "calle avenida plaza paseo barrio",
    namesakes: """
      isla islas iglesia hospital colegio catedral parroquia valle bahía fundación acuerdo acuerdos pacto premio copa torneo festival grupo editorial club estadio teatro cine
      """,
    movements: "revolución movimiento batallón brigada",
    citations: """
      artículo artículos art. apartado § n n.º nº º ° número números página páginas pág. págs. p. capítulo vuelo autobús tren línea
      líneas habitación lote ley decreto directiva reglamento resolución expediente tel. teléfono
      """,
    sorts: "pintor pintores conductor conductores traje escuela abrigo abrigos residencia ropa",
    vagueHalves: "mitad",
    functionWords: """
      él ella ellos ellas yo tú nosotros que quien quienes y pero o como si cuando donde con por para sin sobre a de del al
      el la los las un una su sus se le les lo no ha han había es son fue fueron era eran está están será serán más ya en
      entre tras según contra ante hasta desde e u también
      """,
    possessives: "sus mis nuestros su",
    quantities: "por_ciento millones millón mil euros pesetas pesos dólares personas puntos grados millares cientos",
    counters: "unos unas",
    firstNames: "domingo julio abril",
    hasCardinalDays: true,
    capitalsAreNames: true,
    rarelyCustomaryDays: [15: 14, 8: 7],
    tense: .spanish
  )
}
