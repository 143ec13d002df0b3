import type { PrincipleId } from './principle.ts';

export interface Acronym {
  id: string;
  name: string;
  letters: { letter: string; word: string; principles: PrincipleId[]; note: string }[];
  /** What it leaves out compared with the five articles. */
  missing: string;
}

/** The three acronyms a trainee may have met elsewhere, mapped onto our principles. */
export const acronyms: Acronym[] = [
  {
    id: 'last',
    name: 'LAST',
    letters: [
      {
        letter: 'L',
        word: 'Listen',
        principles: ['ask', 'impact'],
        note: 'Hearing somebody out has no principle to itself here; it shows when you ask, and when you can say back what it cost.',
      },
      {
        letter: 'A',
        word: 'Apologise',
        principles: ['apology'],
        note: 'The letter wants the word sorry and does not say whose doing it was.',
      },
      {
        letter: 'S',
        word: 'Solve',
        principles: ['solution'],
        note: 'One answer, picked by you; the articles would have you ask beforehand and bring two.',
      },
      {
        letter: 'T',
        word: 'Thank',
        principles: ['goodwill'],
        note: 'A loose fit: the articles put their thanks into a card and a gift long after the talk.',
      },
    ],
    missing:
      'LAST begins when the customer does, so nobody is told to go first. It is silent on whose fault it was, how it came about, what will change, and whether the answer was ever delivered. It warns of no fault at all.',
  },
  {
    id: 'heard',
    name: 'HEARD',
    letters: [
      {
        letter: 'H',
        word: 'Hear',
        principles: ['ask', 'composure'],
        note: 'Letting a guest tell the whole story without interrupting takes calm; what they need still has to be asked.',
      },
      {
        letter: 'E',
        word: 'Empathise',
        principles: ['impact'],
        note: 'Understanding counts once it is put into their details; "I understand" alone is nobody\'s story.',
      },
      {
        letter: 'A',
        word: 'Apologise',
        principles: ['apology'],
        note: 'Again the sorry without the owning, which is the half that research finds strongest.',
      },
      {
        letter: 'R',
        word: 'Resolve',
        principles: ['solution'],
        note: 'Quick repair by whoever is standing there; a choice for the guest is not part of it.',
      },
      {
        letter: 'D',
        word: 'Diagnose',
        principles: ['rootCause'],
        note: 'The best letter of the three sets: look for the broken process and leave people out of it.',
      },
    ],
    missing:
      'HEARD alone goes looking for the cause, and stops before the finding is written down. It leaves out contacting them unprompted, taking responsibility in words, honesty about a next time, keeping the date and the gesture afterwards.',
  },
  {
    id: 'learn',
    name: 'LEARN',
    letters: [
      {
        letter: 'L',
        word: 'Listen',
        principles: ['ask', 'composure'],
        note: 'Sound advice while a customer who opened the talk is still speaking; it gives no guidance for the call you make yourself.',
      },
      {
        letter: 'E',
        word: 'Empathise',
        principles: ['impact'],
        note: 'Feeling for them is a start; our measure is whether you named the thing that happened to them.',
      },
      {
        letter: 'A',
        word: 'Apologise',
        principles: ['apology'],
        note: 'It comes third here; the articles have it among your opening words, right behind admitting the mistake.',
      },
      {
        letter: 'R',
        word: 'Resolve or react',
        principles: ['solution'],
        note: 'Doing something beats sympathy, yet "react" leaves open what, by when and who chose it.',
      },
      {
        letter: 'N',
        word: 'Now',
        principles: ['followThrough', 'initiate'],
        note: 'Speed is half of keeping a promise and exactness is the other. Many hotels teach this letter as "notify": tell your manager.',
      },
    ],
    missing:
      'LEARN is about one good conversation. Responsibility, two offers to choose from, the story of how it went wrong, the search for a cause and a written remedy all lie outside it, and so does every way a sorry can spoil itself.',
  },
];
