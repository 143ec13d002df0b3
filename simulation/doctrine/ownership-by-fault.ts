/** What taking responsibility means, by whose fault it was. */
export const ownershipByFault: Record<'ours' | 'shared' | 'unclear' | 'not-ours', string> = {
  ours: 'Take both the cause and the outcome, and take them whole: we did it, and what came of it is ours to put right.',
  shared:
    'Our part comes first and is told in full. Theirs may follow as a bare fact about what happened, never as the reason we are not to blame.',
  unclear:
    'Take charge of the handling and of finding out, and name the day they will hear. Until that day neither admit a cause nor deny one.',
  'not-ours':
    'Be responsible for what happens next: "I am sorry you have had this" is a whole apology here, help comes before facts, and the facts may be told once you have helped. Confessing to what you did not do earns nothing, and nobody should be taught to.',
};
