import type { FaultWords } from './fault-words.ts';

export const faultsInRepair: Record<
  | 'defensive'
  | 'evasive'
  | 'fixBeforeSorry'
  | 'tellBeforeAsk'
  | 'overpromise'
  | 'brokenPromise'
  | 'stingy'
  | 'businessAsUsual',
  FaultWords
> = {
  defensive: {
    name: 'Hitting back',
    teaching: 'Sarcasm, a lecture or a demand to be understood answers their anger with yours.',
    why: 'Now there are two quarrels, the seats and the tone, and they came about only one. You cannot get back to the first until somebody has lost the second.',
    example: "Well, forgive us for being human. Have you any idea how many people I've had at this window tonight?",
    instead:
      "Your daughter is on that stage in nine minutes and I sold her grandmother's seat. Stay here by the window; I'm ringing the house manager now.",
  },
  evasive: {
    name: 'Nobody did it',
    teaching:
      '"Mistakes were made", the policy read aloud and the sentence a lawyer would like are all places to hide.',
    why: 'A sentence with no one in it leaves them no one to talk to. They hear a firm preparing its defence, and begin to prepare theirs.',
    example:
      'An error appears to have occurred in the transfer, and under our terms such matters are looked into within ten working days.',
    instead:
      "My branch sent your house money to the wrong solicitor on Friday. I'm Ruth, I run the branch, and I've put the terms away.",
  },
  fixBeforeSorry: {
    name: 'Fixing before sorry',
    teaching: 'Reaching for the remedy before you have owned up and apologised skips the part they are waiting for.',
    why: 'To someone still hurting, a fast repair feels like being shown the door. They may turn down a good one, because taking it would close the matter before anybody called it wrong.',
    example: "Not to worry, I can reshoot everyone on Sunday in the same clothes, and I'll bring the big lights.",
    instead:
      "I wiped the card with your son's christening on it. I did that, and I'm sorry. I've thought about what could still be done, and it can wait until you want to hear it.",
  },
  tellBeforeAsk: {
    name: 'Deciding for them',
    teaching: 'A remedy chosen without them is another thing that happens to them.',
    why: 'You are guessing where it hurts in front of the only person who knows. However handsome the guess, they must now swallow it or be rude to you.',
    example: "What we'll do is pop a bigger bouquet round to the house this afternoon with a lovely card.",
    instead:
      'Your lilies are at the wrong chapel and the service begins at two. Tell me what would be of use to you before then.',
  },
  overpromise: {
    name: 'Promising never again',
    teaching: 'Where it could happen again, "never" is a word you cannot keep.',
    why: 'It comforts them for exactly as long as it lasts. The second time they will remember what you said more sharply than what you did.',
    example: "Hand on heart, no driver of ours will drive past that stop again as long as I'm running this company.",
    instead:
      'A relief driver could miss it again; the lane is dark and the sign is tiny. So from Monday the stop beeps in the cab, and he has your number.',
  },
  brokenPromise: {
    name: 'Breaking your word',
    teaching: 'A repair that comes late, or comes different, is a second failure on top of the first.',
    why: 'The first may have been bad luck, but this time you named the day yourself. They stop believing the next date, and usually they stop telling you so.',
    example: 'I know I said Friday, but we had two emergencies, and Monday first thing is practically the weekend.',
    instead:
      'Fit the boiler on Friday. If on Wednesday that looks shaky, ring on Wednesday, and pay another engineer to be there on the day you gave.',
  },
  stingy: {
    name: 'Too little or too soon',
    teaching: 'A present before the repair buys them off, and a mean one shows what you think they are worth.',
    why: 'They do the sum at once: four hours in an airport car park, one cappuccino. The gift points straight at the hole it was meant to cover.',
    example: 'While you wait, let me offer you a hot drink in the lounge, with our compliments for being so patient.',
    instead:
      'Tonight, only the car you reserved, brought to your door. Three weeks on, a free weekend with the big estate and a note in ink that says why.',
  },
  businessAsUsual: {
    name: 'Carrying on as before',
    teaching: 'If nothing changes once the hands are shaken, the same mistake is already on its way to someone.',
    why: 'Nobody complains about this on the day. It comes back as a stranger with an identical story, or as the same parent, who now knows what your sorry was made of.',
    example: "She is happy and the refund has gone through. Let's not make a project out of one sandwich.",
    instead:
      "Before tomorrow's lunches leave: nuts printed on the lid instead of the side, two initials on the tray list, and the head cook to bin any box without them.",
  },
};
