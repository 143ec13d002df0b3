import type { PrincipleWords } from './principle-words.ts';

export const principlesInTalk: Record<'composure' | 'ownership' | 'apology' | 'impact' | 'ask', PrincipleWords> = {
  composure: {
    name: 'Stay calm',
    teaching: 'When they come at you, keep your voice level and stay with their trouble.',
    why: 'An angry person watches you for what comes next. If you hold still, somebody has hold of the problem; if you flare up or turn to ice, they are alone with it again.',
    strong:
      "Shout all you like; it died on a motorway with your kids in the back. I'm not going anywhere. Start from when the light came on.",
    weak: "I do want to help you, but I can't do that while you're using that tone with me.",
    difference:
      'The mechanic walks straight towards the motorway. The other line makes his own feelings the subject, so the father has to get louder to bring back the car.',
    evidence: '',
  },
  ownership: {
    name: 'Own it',
    teaching: 'Say that it was yours, the whole of it, for yourself and for everybody on your side.',
    why: 'As long as nobody has claimed it, they must go on proving that it happened. Once you have, there is nothing left to prove, and it is hard to keep fighting a person who agrees with you.',
    strong:
      'You sent me every receipt in March. I let the deadline go by, and that penalty letter has your name on it because of me.',
    weak: "Something broke down between our two offices, and believe me, I'm as frustrated about it as you are.",
    difference:
      '"I let the deadline go by" has a person in it. "Between our two offices" is an empty corridor, and sharing his frustration puts the accountant on the wrong side of the desk.',
    evidence: 'In a study of 755 people, taking responsibility was the part of an apology that counted most.',
  },
  apology: {
    name: 'Say sorry in full',
    teaching: 'Say sorry early, in plain words, and let the sentence end there.',
    why: 'A sorry that is meant loosens the shoulders first; the thinking comes later. Hurried or hedged, it leaves them braced for the part where you take it back.',
    strong: "I'm sorry, Mr Adeyemi. I ground the left lens to the wrong line, and you drove home on it.",
    weak: "Sorry about that! Varifocals are a bit of a dark art, but you'll be right as rain by Tuesday.",
    difference:
      'Both begin with the word. One stays with a lens and a drive home; the other is already hurrying towards Tuesday.',
    evidence:
      'Where blame was clear, 73 in 100 accepted a settlement after a full apology, 52 after none and only 35 after half of one, in a study of 145 people.',
  },
  impact: {
    name: 'Name what it did',
    teaching: 'Say what happened and what it did to this one person, in their own particulars.',
    why: 'Until you can say what it cost, they have to keep telling you, a little louder each time. When you say it for them and get it right, they can stop.',
    strong:
      "We printed your father's name with a letter missing, and eighty people held it in their hands while you buried him.",
    weak: 'I know how emotional these occasions are, and a typo is the last thing any family needs.',
    difference:
      '"These occasions" could be anybody\'s. The missing letter and the eighty people are hers alone, which is how she knows the printer has pictured it.',
    evidence:
      'Of the three things compared in research on delivery, empathy weighed heaviest, ahead of intensity and timing.',
  },
  ask: {
    name: 'Ask first',
    teaching: 'Before you propose anything, find out from them what they need.',
    why: 'Something has already been decided over their head, and it went badly. A real question gives them back a say, and it tells you which of five possible repairs they care about.',
    strong:
      'The hem is three inches short and the wedding is on Saturday. I have ideas, but yours come first. What do you need most from me today?',
    weak: "Please, don't give it another thought. I've squeezed you in for a fitting at eight tomorrow, and you won't pay a penny.",
    difference:
      'Eight tomorrow may be when her mother lands. The fitting is kind and it is a guess; one question would tell the dressmaker whether to fetch a needle or another dress.',
    evidence:
      'The nearest finding is that an apology works better once the wronged person feels heard; we know of no test of the question by itself.',
  },
};
