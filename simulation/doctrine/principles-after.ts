import type { PrincipleWords } from './principle-words.ts';

export const principlesAfter: Record<'followThrough' | 'goodwill' | 'rootCause' | 'codify', PrincipleWords> = {
  followThrough: {
    name: 'Do what you said',
    teaching: 'Do exactly what you promised by the hour you named, then go back and see whether it worked.',
    why: 'They have been let down once and are half expecting the second time. Each hour you keep is a small piece of proof; each one you miss proves them right.',
    strong:
      "Half past three on Thursday, as I said: the slates are on, I've had the hose on them for twenty minutes, and your back bedroom's dry. I'll ring after the next proper rain.",
    weak: "You're all booked in for Thursday, so there's no need for you to chase us any more.",
    difference:
      'Being booked in is still only a promise. A hose, a dry ceiling and one more call are the roofer keeping it.',
    evidence: '',
  },
  goodwill: {
    name: 'Give something back',
    teaching:
      'Once everything is settled, give them a present with no strings, generously, and remember the day when it comes round.',
    why: 'While the wrong is still open, a gift looks like the price of their silence. Afterwards it tells them they stayed on your mind when there was nothing left to gain.',
    strong:
      "Chef's kept the window table for you both on your next anniversary. Nothing to sign, no bill at the end. He still talks about the one we lost.",
    weak: 'Here, ten per cent off your next meal, and do ask for me when you book.',
    difference:
      'Ten per cent has to be earned by spending the other ninety. The window table asks for nothing, and it is about their evening.',
    evidence:
      'Research on complaints found lasting satisfaction resting slightly more on how people were treated than on what they were given.',
  },
  rootCause: {
    name: 'Keep asking why',
    teaching:
      'Afterwards ask why four or five times, past the symptom and past the person, down to what really let it happen.',
    why: 'The customer is not in the room for this, and it is what they meant by "make sure". A tidy culprit lets everybody go home, and the real cause is there in the morning, waiting for the next name on the list.',
    strong:
      'Why two samples marked Gray? They shared a sheet of labels. Why share? The printer jams on singles. Why does it jam? We buy the cheap roll. Why did nobody say? The last one who did was told off.',
    weak: "Kasia was new to nights. I've spoken to her, she's mortified, and she'll never mix up two names again.",
    difference:
      'Stopping at Kasia feels like an answer and leaves the printer where it is. Two whys further down lies a cheap roll that would have caught anyone, and the reason it was kept quiet.',
    evidence: '',
  },
  codify: {
    name: 'Write it down',
    teaching: 'Build the lesson into the work where the next person cannot miss it, and give it an owner.',
    why: 'Whoever comes back to you is trusting people they have never met: the ones on shift that day. A written step is how those strangers learn what this customer paid for.',
    strong:
      "New line on the loading sheet: anything with glass is photographed before it's wrapped, the crew leader initials it, and Tomasz reads the sheets on Fridays.",
    weak: "I caught the lads at the van this morning and had a quiet word, so they're all aware of it.",
    difference:
      'By spring half of those lads will drive for somebody else. The sheet stays in the cab, and a missing initial shows on the Friday it is missing.',
    evidence: '',
  },
};
