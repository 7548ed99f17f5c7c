// English words that tell past from future.

extension TenseTable {
  static let english = TenseTable(
    past: """
      was were had did didn has have been ago became began begun bought brought broke broken built came caught chose cost
      cut drew drove fell felt fled fought found froze gave got grew hit held kept knew laid led left let lost made meant
      met paid put quit ran rang read rose said sank sat saw sold sent shot shut sought spent split spoke stole stood
      struck swept swore swung threw told took thought tore went wept withdrew woke won wore wrote written taken given
      gone drawn driven fallen flown known risen seen shown spoken sworn thrown undertook understood upheld dealt bent bet
      bid bound bred burst cast clung crept done dug fed flew forbade forgot hid hung hurt knelt lent lit overcame overthrew
      reached heard rode shook shone shrank slept slid spread sprang stuck stung taught underwent ended
      """,
    pastEndings: "ed",
    ahead: """
      will would shall should could might must 'll expected scheduled slated due upcoming forthcoming proposed pending
      tomorrow soon deadline anticipated tentatively effective
      """,
    aheadEndings: "",
    present: """
      may can opens begins starts ends closes expires resumes meets convenes takes arrives leaves departs returns
      launches becomes faces goes visits hosts hears decides holds elects lapses comes enters tours run runs begin
      predicts seeks
      """,
    neither: "need needed bed red speed indeed seed feed hundred sacred wicked united weed embed naked",
    helpers: "be is are being 're 's get gets",
    copulas: "is are has have was were isn aren",
    goals: "to due",
    intents: """
      plans plan planned planning intends intend intended hopes hope hoped aims aim aimed vows vow vowed promises promise
      promised prepares prepare prepared preparing going expects expect want wants seek set ready poised likely
      """,
    infinitives: "to",
    passives: "be",
    telling: """
      said told announced agreed promised vowed pledged proposed approved ordered called asked urged demanded predicted
      wanted sought gave set offered postponed delayed adjourned rescheduled deferred suspended extended moved
      """,
    adverbs: "only early late sometime back again there here out up effect place office",
    pluperfect: "had",
    scheduling: """
      set session hearing meeting date put moved booked fixed postponed delayed called appointment vote election trial
      talks summit adjourned rescheduled deferred pushed summoned subpoenaed
      """,
    towards: "for until to",
    arrivals: "comes come came",
    modals: "would should could might may can",
    beings: "is are isn aren",
    progressives: "ing",
    accords: "agree agrees agreed pledge pledges pledged threatened",
    relatives: "that who which whose where",
    aftermath: "after following according wake aftermath",
    conditions: "if unless",
    conditionals: "would wouldn",
    comparing: "than",
    foreseen: "expected anticipated scheduled",
    lookingBack:
      "not never no without n't t hasn haven hadn isn wasn nothing none nobody neither nor first second third only",
    superlatives: """
      most least worst best biggest largest highest lowest smallest strongest weakest steepest sharpest longest shortest
      deepest deadliest hottest coldest closest heaviest busiest fastest slowest greatest fewest poorest toughest bloodiest
      narrowest widest driest wettest
      """
  )
}
