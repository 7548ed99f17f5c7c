// French words of dates.

extension LanguageTable {
  static let french = LanguageTable(
    tag: "fr",
    names: ["French", "Français"],
    weekdays: [
      "lundi lundis lun.", "mardi mardis mar.", "mercredi mercredis mer.", "jeudi jeudis jeu.",
      "vendredi vendredis ven.",
      "samedi samedis sam.", "dimanche dimanches dim.",
    ],
    months: [
      "janvier janv.", "février févr. fév. fevrier", "mars", "avril avr.", "mai", "juin", "juillet juil.", "août aout",
      "septembre sept.", "octobre oct.", "novembre nov.", "décembre déc. decembre",
    ],
    divisions: [21: "printemps", 22: "été étés", 23: "automne", 24: "hiver hivers"],
    units: [
      (.second, one: "seconde", many: "secondes", any: ""), (.minute, one: "minute", many: "minutes", any: ""),
      (.hour, one: "heure", many: "heures", any: ""), (.day, one: "jour journée", many: "jours journées", any: ""),
      (.weekend, one: "week-end weekend", many: "week-ends", any: ""),
      (.week, one: "semaine", many: "semaines", any: ""),
      (.month, one: "", many: "", any: "mois"), (.quarter, one: "trimestre", many: "trimestres", any: ""),
      (.half, one: "semestre moitié", many: "semestres", any: ""),
      (.year, one: "an année", many: "ans années", any: ""),
      (.decade, one: "décennie", many: "décennies", any: ""), (.century, one: "siècle", many: "siècles", any: ""),
      (.times, one: "", many: "temps", any: ""),
    ],
    numbers: [
      (1, "un une"), (2, "deux"), (3, "trois"), (4, "quatre"), (5, "cinq"), (6, "six"), (7, "sept"), (8, "huit"),
      (9, "neuf"), (10, "dix"), (11, "onze"), (12, "douze"), (13, "treize"), (14, "quatorze"), (15, "quinze"),
      (16, "seize"), (17, "dix-sept"), (18, "dix-huit"), (19, "dix-neuf"), (20, "vingt"), (30, "trente"),
      (40, "quarante"), (50, "cinquante"), (60, "soixante"), (70, "soixante-dix septante"),
      (80, "quatre-vingt quatre-vingts octante"), (90, "quatre-vingt-dix nonante"), (100, "cent"),
    ],
    ordinals: [
      (1, "premier première premiers premières"), (2, "deuxième second seconde"), (3, "troisième"), (4, "quatrième"),
      (5, "cinquième"), (6, "sixième"), (7, "septième"), (8, "huitième"), (9, "neuvième"), (10, "dixième"),
      (16, "seizième"), (17, "dix-septième"), (18, "dix-huitième"), (19, "dix-neuvième"), (20, "vingtième"),
    ],
    fractions: [(30, "demi demie"), (15, "quart"), (20, "tiers")],
    multipliers: [
      (12, "douzaine douzaine_de douzaine_d'"), (10, "dizaine dizaine_de dizaine_d'"),
      (15, "quinzaine quinzaine_de"), (20, "vingtaine vingtaine_de vingtaine_d'"), (1000, "mille"),
    ],
    vagueNumbers: "quelques plusieurs",
    ordinalEndings: "er re e ème nd nde eme",
    shifts: [
      (
        .last, .either, one: "dernier dernière précédent précédente", many: "derniers dernières",
        any: ""
      ),
      // "Il a passé dix ans ici."
      (.last, .behind, one: "passé passée", many: "passés passées", any: ""),
      (.this, .before, one: "ce cet cette", many: "ces", any: ""),
      (.next, .either, one: "prochain prochaine", many: "prochains prochaines", any: ""),
      (.coming, .behind, one: "qui_vient à_venir", many: "qui_viennent à_venir", any: ""),
      (
        .following, .behind, one: "suivant suivante d'après qui_suit qui_suivit qui_suivait",
        many: "suivants suivantes", any: ""
      ),
      (.same, .either, one: "", many: "", any: "même"),
      (.lastButOne, .before, one: "avant-dernier avant-dernière", many: "", any: ""),
      (.preceding, .behind, one: "d'avant précédant qui_précède qui_précéda qui_précédait", many: "", any: ""),
    ],
    parts: [
      (.beginning, "début commencement"), (.middle, "mi milieu"), (.end, "fin"), (.earlier, "plus_tôt"),
      (.later, "plus_tard"),
    ],
    dayParts: [
      (.morning, "matin matinée matins aube petit_matin"), (.afternoon, "après-midi"), (.evening, "soir soirée soirs"),
      (.night, "nuit nuits minuit"),
    ],
    days: [
      (-2, nil, "avant-hier"), (-1, nil, "hier"), (0, nil, "aujourd'hui"), (1, nil, "demain"), (2, nil, "après-demain"),
    ],
    narrativeDays: [(-1, "veille"), (1, "lendemain"), (2, "surlendemain"), (-2, "avant-veille")],
    clockWords: [(720, "midi")],
    present: "actuellement maintenant récemment",
    holidays: [
      (.easter(0), "pâques dimanche_de_pâques"), (.easter(1), "lundi_de_pâques"), (.easter(-2), "vendredi_saint"),
      (.easter(-3), "jeudi_saint"), (.easter(-1), "samedi_saint"), (.easter(-46), "mercredi_des_cendres"),
      (.easter(60), "fête-dieu"), (.span(.easter(-7), .easter(0)), "semaine_sainte"),
      (.span(.easter(-46), .easter(-1)), "carême"), (.weekday(7, month: 5, number: -1), "fête_des_mères"),
      (.weekday(7, month: 6, number: 3), "fête_des_pères"), (.weekday(4, month: 11, number: 4), "thanksgiving"),
      (.weekday(1, month: 10, number: 2), "action_de_grâce"),
      (.weekdayFrom(1, month: 5, day: 18), "journée_des_patriotes"),
      (.weekdayFrom(7, month: 9, day: 15), "jeûne_fédéral"),
      (.easter(-47), "mardi_gras"), (.easter(39), "Ascension"), (.easter(49), "pentecôte"),
      (.easter(50), "lundi_de_pentecôte"), (.easter(-7), "dimanche_des_rameaux"),
    ],
    fixedHolidays: [
      (12, 25, "noël jour_de_noël"), (1, 1, "jour_de_l'an nouvel_an premier_de_l'an"), (12, 31, "saint-sylvestre"),
      (8, 15, "assomption"), (11, 1, "toussaint"), (1, 6, "épiphanie jour_des_rois fête_des_rois"),
      (2, 14, "saint-valentin"), (2, 2, "chandeleur"), (5, 1, "fête_du_travail premier_mai"),
      (11, 11, "jour_de_l'armistice fête_de_l'armistice"),
      (7, 14, "fête_nationale"), (7, 21, "fête_nationale_belge"), (8, 1, "fête_nationale_suisse"),
      (6, 24, "saint-jean-baptiste fête_nationale_du_québec"), (7, 1, "fête_du_canada"),
      (12, 8, "immaculée_conception"), (11, 2, "jour_des_morts fête_des_morts"), (6, 21, "fête_de_la_musique"),
      (7, 4, "fête_de_l'indépendance"),
      (4, 1, "poisson_d'avril"), (5, 9, "journée_de_l'europe"),
    ],
    halfMonths: "quinzaine",
    repeats: [
      (1, .year, "annuellement annuel annuelle"), (1, .month, "mensuellement mensuel mensuelle"),
      (1, .week, "hebdomadaire"), (1, .day, "quotidiennement quotidien"), (3, .month, "trimestriel"),
      (6, .month, "semestriel"),
    ],
    words: [
      (.article, "le la les l' ces ce cette cet"), (.at, "en à au aux dans dès par"), (.atThe, "au du"),
      (.of, "de du des d'"),
      (.during, "pendant durant pour au_cours_de au_cours_des au_cours_du sur lors_de en courant"), (.since, "depuis"),
      (.onward, "dès à_partir_de à_partir_du à_compter_du"), (.here, "-ci -là"),
      (.until, "jusqu'au jusqu'à jusqu'en jusque"), (.by, "d'ici d'ici_à d'ici_en d'ici_au d'ici_le d'ici_la"),
      (.before, "avant"), (.after, "après"), (.from, "de du des d'"), (.between, "entre"),
      (.within, "sous d'ici"), (.agoBefore, "il_y_a voici voilà"), (.aheadBefore, "dans"),
      (.later, "plus_tard après"), (.sooner, "plus_tôt auparavant avant"),
      (
        .around,
        "près_de près_d' presque environ vers quelque autour_de plus_de plus_d' moins_de moins_d' à_peu_près au_moins quasi"
      ),
      (.and, "et"), (.or, "ou"), (.to, "à au aux et_le jusqu'au"), (.every, "chaque tous_les toutes_les tous toutes"),
      (.per, "par dans_l' dans_le dans_la l'"), (.timesNoun, "fois"), (.bc, "av._j.-c. avant_jésus-christ avant_j.-c."),
      (.ad, "apr._j.-c. ap._j.-c. après_jésus-christ"), (.decadeNoun, "années"), (.hourMark, "heure heures h"),
      (.more, "de_plus autres supplémentaires"), (.fiscal, "exercice"), (.weeksOn, "en"),
      (.ended, "clos clos_le achevé achevé_le clôturé clôturé_le terminé terminé_le"),
      (
        .zone,
        """
        GMT UTC TU CET CEST HNE HAE heure_locale heures_locales heure_de_paris heure_française heure_de_bruxelles
        heure_de_genève heure_de_londres heure_de_moscou heure_de_new_york heure_de_montréal heure_avancée heure_d'été
        """
      ),
    ],
    namingWords: "noir gras arabe prague indien",
    periodicals: "journal quotidien hebdomadaire magazine émission chaîne revue",
    mastheads: "journal",
    reporting: """
      écrit écrivait rapporte rapportait affirme affirmait annonce annonçait publie publiait révèle révélait titre titrait cite
      citait a avait ont
      """,
    ages: (before: "a ont avait avaient aura auront âgé âgée âgés âgées agé agée l'âge âge", behind: ""),
    persons: """
      homme femme jeune garçon fille fillette enfant bébé nourrisson adolescent adolescente étudiant étudiante lycéen
      lycéenne retraité retraitée fils conducteur conductrice
      """,
    places: "rue avenue place boulevard quai pont",
    namesakes: """
      île îles église hôpital lycée cathédrale paroisse chapelle vallée baie cap accord accords groupe fondation prix coupe tournoi festival clos château domaine bal
      """,
    movements: "révolution révolutions mouvement bataillon brigade brigades",
    citations: """
      article articles art. alinéa § n n° no. n. nº ° º numéro numéros page pages p. chapitre vol bus train ligne lignes chambre lot loi
      décret directive règlement résolution tél tél.
      """,
    sorts: "peintre peintres conducteur conducteurs chauffeur chauffeurs habits école manteau manteaux résidence pneus",
    vagueHalves: "moitié",
    functionWords: """
      il elle on ils elles nous vous je tu qui que et mais ou où car donc comme si quand avec pour par sur sous sans à de du
      des le la les un une son sa ses leur leurs ce cette ces a est ont sont était étaient avait avaient sera seront pas
      plus ne n se s y en au aux dont après avant selon contre entre
      """,
    possessives: "ses mes leurs nos vos sa son",
    quantities:
      "pour_cent pourcent millions million milliards milliard mille euros francs dollars personnes points degrés",
    counters: "quelque quelques environ",
    firstNames: "avril",
    hasCardinalDays: true,
    capitalsAreNames: true,
    homonyms: "été mars",
    customaryDays: [8: 7, 15: 14],
    tense: .french
  )
}
