import type { FaultWords } from './fault-words.ts';

export const faultsInWords: Record<
  'deny' | 'stall' | 'blameCustomer' | 'blameOthers' | 'excuse' | 'mixedMessage' | 'minimise' | 'hollow',
  FaultWords
> = {
  deny: {
    name: 'Acting as if nothing happened',
    teaching: 'Speaking or acting as though it never took place leaves them alone with what they saw.',
    why: 'They were there. To be told otherwise makes them doubt everything else you say, and turns an error into an insult.',
    example: 'According to our inventory there was never a sideboard. Shall we move on to the deposit?',
    instead:
      "The list I sent leaves out your mother's sideboard. It's in my own photo from moving day, behind the lamp. You're right.",
  },
  stall: {
    name: 'Waiting',
    teaching:
      'Holding back until you know everything, or until they have shouted themselves out, is a decision they can feel.',
    why: 'Every quiet hour is one they might have used. When they work out how long you knew, the delay hurts more than the news.',
    example: "Let's not ring her until the depot has the full picture. She would only worry over half a story.",
    instead:
      'Ring with the half you have: "Your visas left Lyon and never reached us, and I\'m sorry. I\'ll ring you again at four, found or not."',
  },
  blameCustomer: {
    name: 'Putting it on the customer',
    teaching: 'None of it goes on the customer; where they did slip, tell what happened without the word "you".',
    why: 'Even when it is half true, it is all they will remember. They came about an exam and now they are defending their character, against an opponent.',
    example: "If you'd ticked the second box, as it says on the form, you would have been entered for June.",
    instead:
      "The form reached us in April with one box empty. Our office saw it and filed it. A two-minute call was ours to make, and I'm sorry it was never made.",
  },
  blameOthers: {
    name: 'Pointing at somebody else',
    teaching: 'A colleague, a supplier or "the system" may be part of the story but never your shield.',
    why: 'They bought from you and have never met the person in the warehouse. Hearing a name handed over, they wonder who in this shop would ever stand in front of anything.',
    example: 'Between ourselves, that was Darren in the warehouse, and we have had words with him before.',
    instead:
      "We sent you two left-hand doors. I went down to the warehouse this morning, we know how we did it, and I'm sorry on behalf of the lot of us.",
  },
  excuse: {
    name: 'Making excuses',
    teaching: 'A reason offered so that you will be let off is an excuse, even when it is true.',
    why: 'They listen for what the reason is for. If it wants sympathy, they have been given your afternoon to carry on top of their own; if it turns out false, so does everything after it.',
    example: 'It was bucketing down, the traffic was solid, and they had only changed the rota that morning.',
    instead:
      'Noah stood at the school gate until ten to six because I put his name on the other minibus. Nobody else touched that list.',
  },
  mixedMessage: {
    name: 'Half a sorry',
    teaching: '"Sorry if", "sorry but" and "sorry you feel" give with one hand and take with the other.',
    why: 'The small word does the damage: one doubts that it happened, one announces the defence, one moves the fault into their head. What they keep is the second half.',
    example: "I'm really sorry if it came out a touch darker than you were imagining.",
    instead:
      "I left the colour on too long. It's three shades darker than the photo on your phone, and I'm sorry. Sit down, let me look at it in daylight.",
  },
  minimise: {
    name: 'Playing it down',
    teaching: 'Shrinking the harm tells them they are wrong to mind it.',
    why: 'Only they know the size of it. Told that it was small, they must make it bigger to be believed, and the next ten minutes go on measuring.',
    example: 'Luckily it was just the one alarm, and most of our guests were back in bed by half past.',
    instead:
      "You stood in our car park at three in the morning, in hotel slippers, with a baby eleven days old. That's a dreadful night.",
  },
  hollow: {
    name: 'An empty sorry',
    teaching: 'A sorry that would fit any caller, or comes a third time with nothing new, is only noise.',
    why: 'They can hear that the words were written for somebody else. Every repeat spends a little of the patience you need for the part that helps.',
    example:
      'I completely understand your frustration, and I sincerely apologise for any inconvenience this may have caused.',
    instead:
      "That line takes the bookings for your clinic. Nine days of patients ringing and getting a beep: I'm sorry, for them and for you.",
  },
};
