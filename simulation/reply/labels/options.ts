import type { PrincipleId } from '../../doctrine/principle.ts';
import { hasPattern } from '../pattern/find-pattern.ts';
import type { Found, Label } from './rule.ts';

const CHOICE = [
  'tell me which',
  'just say',
  'as you ( like|wish|prefer )',
  'say the word',
  'want me to',
  '( be|is|are ) ( better|easier )',
  'any ..2 you like',
  'one , ... two ,',
  'would you ( ..2 ) ( like|prefer|rather|sooner|want|care )',
  '( be | is | are ) easier',
  '( you can | you could | you may ) ( ..12 ) , or',
  'you pick',
  'or put|leave|take|send|move|keep|have',
  '( do|did|will ) you ( ..2 ) ( prefer|want|fancy )',
  '( which|what ) ( ..3 ) ( suits|suit|works|work|helps|help|prefer|rather|better|best|would you|do you|fits|fit|easier|sounds|like|choose )',
  '( whichever|either|alternatively|your choice|your call|( up|entirely|is) up to you|you choose|you decide|you pick|you say|take your pick|choose|choice|options|two ( ways|roads|things|options|choices ) | if you ( would | had )? ( prefer|rather|sooner|like|wish ) )',
  'say if',
  'or ( else|if|i|we|you|shall|would|should|can )',
  '( i|we ) ( can|could|will|would ) ( ..12 ) or',
];
const REMEDY =
  '( @repair|@repairNoun|@gift|@money|~send|~move|~pay|~come|~call|~ring|~bring|~make|~give|~put|~keep|~stay|~leave|~collect|~rebook|back|free|tonight|tomorrow|discount|cash )';

/** Two ways forward, and the customer chooses. */
export const options: Label<PrincipleId> = {
  id: 'options',
  rules: [
    {
      id: 'options.this-or-that',
      source: 'S1-2',
      find: [
        '( can|could|will|would|get|have|keep|do|want|prefer|more|like) ... , or ( ..12 )',
        '( a|the|your|new|full|another|one|for) ... or ( a|an|the|your|you|put|leave|send|move|have|take|come|another|money|cash|we|i) ( ..12 )',
        '( @repair|@repairNoun|@gift|@money|~send|~move|~moving|~pay|~bring|~make|~give|~put|~keep|~stay|~leave|~collect|~have|~come|~meet|~go|~ring|~wait|back|free|cash|for|new ) ..12 ,? or ( else )? ( ..12 ) ( @repair|@repairNoun|@gift|@money|~send|~move|~pay|~come|~bring|~make|~give|~put|~keep|~stay|~leave|~collect|~wait|~ring|~take|~have|back|free|tonight|tomorrow|cash|discount|credit|home|another|full|new|money|instead|return )',
        '( @repair|@repairNoun|@gift|@money|~send|~move|~pay|~bring|~make|~give|~put|~keep|~stay|~leave|~collect|~have|~come|~meet|~go|back|free|cash|for ) ... or ( else|would you|shall|if you|alternatively|we|i|you|have|keep|take|put|a|the|leave|send|come|pack ) ( ..9 )',
        '( either ) ... or ...',
        '( would you|do you|shall|should|can ) ... or ( ..9 ) ?',
      ],
      negated: true,
      when: hasChoice,
      unless: [
        '( call|email|phone|write|ring|contact|dm|message|reach ) ( ..4 ) or ( ..2 ) ( call|email|phone|write|contact|dm|message|text|through )',
        'order number or',
        '( dinner|breakfast|lunch ) or ( dinner|lunch )',
        'yes or no',
        'more or less',
        'or so',
        'or something',
        'or two|three',
        'right or wrong',
        'no ( refund|replacement|exchange )',
        'whether or not',
        'take it or leave',
        'for ( any | whatever ) ... or',
        'if ..6 or ..6 then',
        'sooner or later',
        'one way or',
        'or not',
      ],
    },
    {
      id: 'options.next-sentence',
      source: 'S1-2',
      find: [
        '^ or ( else )? ( , )? ( we|i|you|if|would|shall|have|keep|take|there|alternatively|leave )',
        '^ ( alternatively|otherwise )',
        '( option|choice ) ( one|two|a|b|1|2 )',
        '( first|one ) : ... ( second|two ) :',
        '( or ) ( if you ( would | had )? ( prefer|rather|sooner|like|wish ) )',
        'two ( ways|roads|options|choices|things we|things i )',
        '( can|could ) ... ( alternatively|or else|otherwise )',
        '( pick|choose ) ( one|whichever|between|from )',
        '( whichever ) ( ..3 ) ( you|suits|easier|works|wish )',
        '( your ) ( choice|call|pick|decision )',
        '( is|it|entirely|totally|all|or) up to you',
        ', up to you ( . | $ | ! )',
      ],
      negated: true,
      when: (found) =>
        hasPattern(found.sentence, REMEDY) || around(found).some((sentence) => hasPattern(sentence, REMEDY)),
      unless: [
        'make ( ..2 ) up to you',
        'make it up',
        'your choice ( of|to|was|not|,|.) !which',
        'if not',
        'your ( call|choice ) ( ..3 ) ( was|has|is important|to book )',
        'call or write',
        'you ( made|had ) ..3 choice',
        'otherwise ( we|it|the|i ) ( are|is|am|was|would|going )',
        'thank* ..3 your ( call|choice )',
      ],
    },
    {
      id: 'options.say-which',
      source: 'S1-2',
      find: ['( ..3 ) or ( ..9 )'],
      unless: ['( call|email|phone|number|id|reference ) or', 'or ( so|two|three|not|less|later )'],
      negated: true,
      when: ({ sentence }) =>
        hasPattern(
          sentence,
          '( tell me which|just say|say the word|as you like|as you wish|as you prefer|want me to|you like|your pick|your call|your choice|whichever|be better|is better|be easier|is easier|would suit|suits you|prefer|would you rather|sooner )',
        ) && hasPattern(sentence, REMEDY),
    },
  ],
};

function hasChoice(found: Found): boolean {
  return [found.sentence, ...around(found)].some((sentence) => CHOICE.some((pattern) => hasPattern(sentence, pattern)));
}

function around({ reading, index }: Found) {
  return reading.sentences.slice(Math.max(0, index - 1), index + 3);
}
