import type { PrincipleId } from '../../doctrine/principle.ts';
import type { Label } from './rule.ts';

/** Somebody else's sorry, a sorry that is talked about, and one that is only imagined. */
const REPORTED = [
  '( said|told|telling|heard ) ..3 ( sorry|apologise|apologize|apologised|apologized )',
  '( should|must|to|why|i ) say sorry ( for|if|when|again )? ( ? | to me | something i )',
  '( already|have ) ( apologised|apologized )',
  'would ( say|be ) sorry if',
  '( ~want|~expect|~demand|~wait|~need|~get|deserve ) ( you ..3 )? ..2 ( sorry|apology ) ( from us | from me )? ( out of )? !to',
  'you ..4 ( apologise|apologize )',
  'sorry ( excuse|state|sight|lot )',
  '( word|words ) sorry',
  '( nothing|anything ) to ( apologise|apologize|be sorry|regret )',
  'better safe than sorry',
  'you|they ( will|would|might ) ( be sorry|regret )',
  'feel sorry for ( yourself|you )',
];

/** Say sorry early, plainly and completely. */
export const apology: Label<PrincipleId> = {
  id: 'apology',
  rules: [
    {
      id: 'apology.sorry',
      source: 'S0-2',
      find: [
        'so|very|truly|really|deeply|terribly|extremely|sincerely|genuinely|awfully|dreadfully|heartily sorry',
        'sorry',
      ],
      unless: REPORTED,
    },
    {
      id: 'apology.apologise',
      source: 'S4-4',
      find: [
        '( we|i ..5 )? apologi*|apologies|apology',
        'appolog*|apolog*|apolig*|appolig*|opologi*|apoligi*|apolizes|apologies',
        'opolizes|opologies|opologize|apolgi*',
      ],
      unless: REPORTED,
    },
    {
      id: 'apology.cannot-enough',
      source: 'S0-2',
      find: [
        '( can not | could not ) ( apologise|apologize ) ..2 enough',
        'can not ..3 how sorry',
        'not ..3 sorry enough',
      ],
      negated: true,
    },
    {
      id: 'apology.regret',
      source: 'S1-1',
      find: ['( we|i ..2 )? ( regret|regretted|regrets )', 'with ..2 regret', 'beg your pardon', 'mea culpa'],
      unless: [...REPORTED, 'you ..3 regret', 'regret ( to inform | to say | to tell | to advise ) !you'],
    },
  ],
};
