// A corpus in which every count was worked out by hand.

/// Three articles with 20 statements, of which two are a circle and so on nothing, and 23 stances. The comments beside the
/// statements are the stances that each makes, by which the counts in the tests were added up with a pencil:
///
/// ```
/// a  1 rask +dues     2 rask +dues     3 lund -dues, reported    4 lund +dues, alleged    5 lund -dues, derived
///    6 norland -tolls, unsure          7 rask ~tolls, lund ~tolls
/// b  8 rask +dues     9 rask -dues, rask -tolls, former          10 sutland +tolls, conditional
///   11 lund -fees    12 rask +lund    13 sutland -dues           14 norland -dues, derived
///   15 rask +dues, derived            16 norland +dues, expected
/// c 17 rask +dues, rask +tolls, lund +dues, lund +tolls          18 article +fees, possible
///   19, 20 nothing: a circle
/// ```
public let countedCorpus = """
  -- dossier.codebook --
  title: The harbour of Norland
  @league: the League
  @norland: Norland
    in: @league
  @sutland: Sutland
    in: @league, ../1993
  @rask: Per Rask
    in: @norland, ../1993-06-30 | @sutland, 1993-07-01/..
  @lund: Eva Lund
    in: @norland
  @press: the Harbour Post
  #fees: Harbour fees
  #dues: Harbour dues
    in: #fees
  #tolls: Harbour tolls
    in: #fees
  +backs: is for it
    weight: 0.5
  -rejects: is against it
  -denies: says that it is not so
  ~weighs: has not decided
  -- a.article --
  title: The dues
  published: 1993-04-17
  coder: ada
  status: coded
  ---
  Per Rask{@rask} [backs the dues]{@rask +backs #dues}.

  Rask{@rask} [backs the dues again]{@rask +backs #dues}.

  Eva Lund{@lund} [rejects them, the Post writes]{@lund -rejects #dues via @press}. She is [said to have backed
  them]{^claim: @lund +backs #dues as alleged}; she [denies it]{@lund -denies ^claim}.

  Norland{@norland} [may reject the tolls]{@norland? -rejects #tolls}. [Both weigh the tolls]{@rask, @lund ~weighs #tolls}.
  -- b.article --
  title: The summer
  published: 1993-07-17
  coder: ben
  ---
  Rask{@rask} [backed the dues on Friday]{@rask +backs #dues on 1993-07-16}. He [once rejected both]{@rask -rejects #dues,
  #tolls as former}. Sutland{@sutland} [would back the tolls]{@sutland +backs #tolls if #dues}. Lund{@lund} [rejects the
  fees]{@lund -rejects #fees}. Rask{@rask} [praises her]{@rask + @lund}.

  [“Not these dues,”]{^2: @sutland -rejects #dues} said Sutland{@sutland}, [“and no others.”]{^2} Norland{@norland}
  [agrees]{^3: @norland + ^2}. Rask{@rask} [denies that it does]{@rask -denies ^3}. Norland{@norland} [will back them, it is
  expected]{@norland +backs #dues as expected}.
  -- c.article --
  title: No date
  ---
  Rask and Lund{@rask, @lund} [back both]{@rask, @lund +backs #dues, #tolls}. The fees [may come]{@article + #fees as
  possible}. Rask{@rask} [likes that he dislikes it]{^x: @rask + ^y} and [dislikes that he likes it]{^y: @rask - ^x}.

  """
