import type { PrincipleWords } from './principle-words.ts';

type RepairId = 'solution' | 'options' | 'explain' | 'prevention' | 'forgiveness';

export const principlesOfRepair: Record<RepairId, PrincipleWords> = {
  solution: {
    name: 'Offer a real repair',
    teaching:
      'Offer a repair you have weighed: what can be undone, what cannot, by when, and with money you are allowed to spend.',
    why: 'After a sorry with nothing behind it they stand where they stood. A repair with a day and a price lets them picture the end of this, and hearing plainly what is beyond mending spares them from hoping twice.',
    strong:
      "That scorch is in the silk for good. A weaver in Leeds can rebuild the panel by the ninth. It's £180, I've rung her, and I'm allowed to pay it.",
    weak: 'Leave it with me, we have a marvellous woman for this sort of thing, and it will come back as good as new.',
    difference:
      '"As good as new" sounds generous and cannot be true of burnt silk. A place, a day and a sum can be checked, so they can be believed.',
    evidence: 'An offer of repair came second only to taking responsibility among the 755 people asked.',
  },
  options: {
    name: 'Give them a choice',
    teaching: 'Bring at least two ways forward and leave the choosing to the customer.',
    why: 'A single offer is a wall to push against. Two have to be weighed, which is hard to do while furious, and whichever wins is partly their own.',
    strong:
      "There's a sailing tonight that gets the four of you in at six, or a hotel on the harbour and a cabin at ten tomorrow, both on our bill. Which would the children stand better?",
    weak: 'The very best I can do is tomorrow at ten, and I had to pull a few strings to get that.',
    difference:
      'One crossing can only be taken or fought. With two, the mother starts thinking about bedtimes, and the last word is hers.',
    evidence:
      'Across 111 filmed complaints at an airport, a short apology followed by several ways out raised satisfaction; elsewhere, choosing the remedy left people feeling more in control.',
  },
  explain: {
    name: 'Say how it happened',
    teaching: 'Tell them unasked how it came to happen, in particulars, with a date for whatever you do not know yet.',
    why: 'People fill a gap with the worst story they have: that you are careless, or that you are covering up. Facts close the gap, and facts given before anyone demands them sound like news rather than a defence.',
    strong:
      "On Monday I loaded October's hours over November's. A check should have stopped me, and it was switched off. I don't know why yet; you'll hear from me by noon on Thursday.",
    weak: "It's rather technical, to be honest, but basically the payroll system had a bit of a hiccup.",
    difference:
      'A hiccup could come back tomorrow. A day, two months and a dead check can be pictured, and the part still missing has an hour on it.',
    evidence:
      'Being specific is what makes an explanation feel adequate, according to research on the accounts people give.',
  },
  prevention: {
    name: 'Say what changes',
    teaching: 'Say what you learned and what is done differently now, and where a risk remains, say that as well.',
    why: 'Underneath the anger sits a smaller question: must I dread the next time? A change they could come and look at answers it, while a vow asks for trust on the day they have least to spare.',
    strong:
      "I can't swear that no dog will ever get out of here. What I can show you is two gates since Sunday, never both open, and the only key round my neck.",
    weak: "I give you my word, this hasn't happened in eleven years, and we'll all be keeping a much closer eye.",
    difference:
      'A frightened dog gets past plenty of eyes. The gates are new, and because the kennel owner admits what they cannot do, the rest of the sentence is believed.',
    evidence:
      'A pledge to change ranked level with regret and explanation, behind owning up and repair, in the 755-person study.',
  },
  forgiveness: {
    name: 'Ask for another chance',
    teaching: 'When the rest is said, ask to be given another go, bring a reason, and take a no quietly.',
    why: 'Asking shows that you do not take them for granted. Pressed for, it becomes one more thing you want from somebody you have let down.',
    strong:
      "I'd like to go on teaching Leila, if you'll have me. Here's her entry for March, stamped and paid by me. Will you give me until then?",
    weak: "So I've said sorry, and the exam's sorted. Are we all right now, you and me?",
    difference:
      '"Are we all right now?" asks the mother to look after the piano teacher. The other request comes with a stamp and an end date, and it can be refused.',
    evidence: 'Of six parts of an apology this one counted least, and the researchers called it the one to leave out.',
  },
};
