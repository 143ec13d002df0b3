const list = (words: string) => words.trim().split(/\s*,\s*/);

/** What goes wrong, and how it is named. */
export const trouble = {
  /** A noun that names somebody's failing. */
  slip: list(
    'fault, faults, mistake, mistakes, error, errors, failure, failures, failing, failings, lapse, lapses, oversight, oversights, slip, slips, slipup, blunder, blunders, mess, shortcoming, shortcomings, shortfall, shortfalls, negligence, carelessness, neglect, doing, mix up, mix ups, mixup, mixups, cock up, screw up, slip up, balls up, bad, incompetence, sloppiness, wrong, wrongdoing, mishandling, clumsiness, rudeness, inefficiency, misstep, bungle, misjudgement, misjudgment, inattention, bug, typo, blame, responsibility',
  ),
  /** What a failing may be called after "sorry for": narrower, since "sorry for the problem" owns nothing. */
  ownedSlip: list(
    'mistake, mistakes, error, errors, failure, failures, failing, failings, lapse, lapses, oversight, oversights, blunder, blunders, shortfall, shortfalls, negligence, carelessness, rudeness, mishandling, incompetence, cock up, screw up, slip up, mix up, mix ups, mixup, mess up, mess, slip, sloppiness, lack of, poor service|services|handling|treatment|communication|work|workmanship|care, inadequate, substandard, unprofessional, bad service|services|handling|treatment|communication, letting you down, inefficiency, misinformation',
  ),
  /** A verb that says its subject failed. */
  failed: list(
    'failed, messed _? up, screwed _? _? up, stuffed _? up, cocked _? up, mucked _? up, fouled up, slipped up, tripped up, fell short, fell down on, fallen short, falling short, dropped the ball, dropped a clanger, blew it, blown it, goofed, erred, bungled, botched, fumbled, flubbed, mishandled, mismanaged, misjudged, misread, misplaced, mislaid, misled, mislabel*, misinformed, misheard, miscalculated, miscommunicated, misdiagnosed, misquoted, overlooked, neglected, ' +
      "underestimated, forgot, forgotten, overbooked, overcharged, double booked|charged, undercharged, got _? ( wrong | it wrong | this wrong | that wrong | mixed ), gotten it wrong, made ..2 mistake|mistakes|error|errors|mess|hash|blunder|pig's, mixed _? _? up, muddled, let _? ( you | him | her | them | your ..3 ) down, let ..3 down, lost sight|track|your|his|her|the|it|them, caused this|that|you|the|your|it|all, broke your|the|it|her|his|our, damaged, ruined, spoiled, spoilt, wrecked, scratched, stained, dented, smashed, tore, burnt, burned, shrank, deleted, wiped, overwrote, erased, crashed, dropped your|the|it, swapped, confused the|your, fluffed, omitted, skipped, breached, disappointed you, failing you, hurt you, wronged, left you|him|her|your, kept you|him|her, cost you, stopped looking, took ..3 too long, fooled up, slackened, bodged, goofed, failed",
  ),
  /** Verbs of duty: not doing one of them is a failing of whoever it is said of. */
  duty: list(
    '~check, ~test, ~clamp, ~fix, ~tighten, ~ring, ~call, ~tell, ~inform, ~update, ~warn, ~notify, ~reply, ~respond, ~answer, ~listen, ~read, ~deliver, ~clean, ~book, ~record, ~write, ~confirm, ~verify, ~follow, ~keep, ~live, ~look, ~notice, ~spot, ~catch, ~act, ~communicate, ~handle, ~explain, ~consider, ~prepare, ~plan, ~pack, ~label, ~secure, ~wrap, ~log, ~pass, ~send, ~turn, ~show, ~arrive, ~come, ~meet, ~train, ~manage, ~treat, ~give, ~think, ~realize, ~realise, ~take, ~put, ~do, ~anticipate, ~watch, ~staff, ~back, ~monitor, ~supervise, ~deal, ~process, ~honour, ~honor, ~escalate, ~contact, ~get, ~help, ~provide, ~ask, ~own, ~finish, ~complete, ~run, ~stop',
  ),
  /** What a customer runs into. */
  trouble: list(
    'problem, problems, issue, issues, trouble, troubles, delay, delays, incident, incidents, situation, matter, hiccup, glitch, noise, inconvenience, wait, outage, experience, difficulty, difficulties, complaint, disruption, event, interruption, setback, loss, damage, breakage, concern, concerns',
  ),
  /** An agentless happening, when it stands as a subject. */
  happening: list(
    'misunderstanding, misunderstandings, miscommunication, miscommunications, confusion, mix up, mixup, mix ups, mistake, mistakes, error, errors, oversight, lapse, lapses, discrepancy, discrepancies, inconsistency, anomaly, irregularity, irregularities, hiccup, glitch, glitches, breakdown, slip, slips, incident, incidents, failure, failures, fault, issue, issues, delay, delays, accident, accidents, breakage, breakages, damage, mishap, mishaps, gap, problem, problems, disconnect, deviation, shortcoming, shortcomings, omission, mismatch, inaccuracy, inaccuracies',
  ),
  /** Words for a small size. */
  small: list(
    'small, minor, slight, little, tiny, trivial, brief, mere, petty, momentary, minimal, negligible, insignificant, wee, teeny, marginal, temporary, trifling',
  ),
  policy: list(
    'policy, policies, terms, t and cs, t and c, tcs, contract, contracts, agreement, legislation, regulation, regulations, rule, rules, clause, procedure, procedures, protocol, protocols, guidelines, small print, fine print, conditions, tariff, statute, tos, sla, law, disclaimer, liability, warranty, waiver',
  ),
};
