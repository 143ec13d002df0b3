import type { PrincipleWords } from './principle-words.ts';

export const principlesBefore: Record<'initiate' | 'channel', PrincipleWords> = {
  initiate: {
    name: 'Go first',
    teaching: 'Tell the customer as soon as you know, even when they have not noticed yet.',
    why: 'News that comes from you is a problem; news they stumble on is a problem and a secret. Told early, they still have time to rearrange their day, and they learn that you were watching out for them when they were not.',
    strong:
      "Mrs Okafor, it's Ines from the pharmacy. The inhaler I gave you at noon is the wrong strength. Please leave it in the bag; I'm on my way with the right one.",
    weak: "It's only half the dose, and she'll hardly need it before tonight. If she rings, we swap it.",
    difference:
      'The call reaches Mrs Okafor while the bag is still shut. Waiting for hers means the mistake may be found by somebody short of breath.',
    evidence:
      'Research on how apologies are delivered found that a late one does harm, although timing mattered less than warmth and force.',
  },
  channel: {
    name: 'Use your voice',
    teaching:
      'Choose the most human way that the trouble deserves: in person, otherwise by phone, and in writing only when they prefer it.',
    why: 'A voice carries what a page cannot: that you are uneasy, that you are listening, that you will stay on the line while they swear. An e-mail leaves them to be upset alone, with all evening to reread your clumsiest sentence.',
    strong:
      "I'd sooner not type this. I'm four streets away with your worktop in the van. Shall I come and show you where we cut it wrong, or would you rather I rang?",
    weak: "I've put it all in an e-mail, with photos and measurements, so that you have everything in one place.",
    difference:
      'The e-mail is thorough, and it keeps the fitter out of the kitchen. Standing there, he can be asked things, and he can be seen to mind.',
    evidence: '',
  },
};
