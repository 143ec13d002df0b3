import type { FaultId } from '../../doctrine/fault.ts';
import { isDefence } from './is-defence.ts';
import type { Label } from './rule.ts';

const SORRY = '( sorry|apolog*|regret|regrets|regretted|saddened|pardon|condolences )';

/** Sorry if, sorry but, sorry you feel. */
export const mixedMessage: Label<FaultId> = {
  id: 'mixedMessage',
  rules: [
    {
      id: 'mixedMessage.sorry-if',
      source: 'S0-2',
      find: [
        `${SORRY} ( ..4 ) ( if|should|in case|where|wherever|in the event|to the extent ) ( ..9 )`,
        `${SORRY} ... ( you|it|this|that|which|we|any*|they|he|she|there ) ( ..2 ) ( may|might|could ) ( have|possibly|be|perhaps ) ( ..4 )`,
        `( ^ | , | but | so ) ( and )? ( if|should ) ( ..12 ) ,? ( then )? ( ..3 ) ${SORRY}`,
        `if ( ..12 ) ${SORRY}`,
        `${SORRY} ( ..2 ) ( for )? any ..4 ( you|which|that ) ( ..2 ) ( felt|feel|perceived|think|believe )`,
      ],
      unless: [
        '( let | tell | call | contact | ask | reach | message ) ( ..3 ) if',
        `${SORRY} ... ( let|ask|tell|wonder|see|check|know|advise ) ( ..4 ) if`,
        'if ( you )? ( ..4 ) ( please|we will|i will|we can|i can|we would ) !sorry',
        `${SORRY} ( for | about ) ( ..6 ) where ( we|i|our )`,
        'as if',
        'not sorry if',
        'sorry ( ..3 ) ( we|i ) ( can|could ) not ( ..6 ) if',
        'would say sorry if',
        `${SORRY} , ( i|we ) ( ..2 ) should`,
        '( we|i|you|he|she|they|it|that|this|staff|team ) should ( not|never|have|simply|always|also|, )',
        'not a word',
        'even if',
        'what if',
        'whether',
        'sorry ( ..6 ) where ( you were|he was )',
        'can well be',
        'could ( not|have been (done|avoided|better|told))',
        'if you ( give|allow|let|could|can|would|need|have any|like|want|prefer|are ever|wish|send|message|have further|do not mind)',
        'sorry ( ..6 ) ( which|that ) could not',
        'no (if|ifs)',
        'might ( take|as well)',
      ],
    },
    {
      id: 'mixedMessage.sorry-you-feel',
      source: 'S0-2',
      find: [
        "not ( ..1)? to ( your|everybody 's|everyone 's) ( taste|liking)",
        `${SORRY} ( ..3 )? ( that | to hear | to know | for | to hear that | to learn | to read | about )? ( that | how )? ( you|your ..2 ) ( ..2 ) ( feel|feels|felt|think|believe|see it|took it|take it|find|found|perceive|perceived|seem|saw it|consider|interpreted|experienced it|read it )`,
        `${SORRY} ( ..4 ) ( you ) ( ..2 ) ( ~be|~have ) ( not | so | that )? ( so )? ( disappointed|unhappy|upset|offended|dissatisfied|not happy|displeased|annoyed|bothered|put out|unsatisfied|frustrated by|happy )`,
        `${SORRY} ( ..3 ) ( it|that|this|things|we|experience ) ( ..2 ) ( came across|come across|seem|seemed|appeared|appear|felt like that|looked|sounded|was perceived|were perceived|gave you the impression|gave that impression) ( ..6 )`,
        `${SORRY} ( ..4 ) ( your perception|the impression|that impression|how you feel|the way you feel|your feelings|your taste|to your taste|to your liking)`,
        '( to your taste | to your liking | your cup of tea )',
        `${SORRY} ( ..2 ) ( for )? ( offence|offense ) ( taken )`,
        '( you feel that way )',
        '( you feel this way )',
      ],
      unless: [
        '( understand|imagine|see|know ) ( ..2 ) ( why|how ) you feel',
        'made you feel|left you feeling',
        `${SORRY} ( ..3 ) we ( ..6 ) you ( feel|felt )`,
        '( sorry|apolog* ) ( ..2 )  you ( ..2 ) found ( it|your ..2 |the|a) ( ..3) (broken|cold|wet|missing|dirty|that we)',
        'as you ( felt|found|see )',
        'if you feel ( like|up to|able )',
        'not ( sorry )',
      ],
    },
    {
      id: 'mixedMessage.sorry-but',
      source: 'S0-2',
      unless: ['embarrassed and sorry and still'],
      find: [
        '( sorry|apolog*|regret) ... ( it is just that|it was just that|just that|the thing is|only that) ( ..9)',
        `${SORRY} ... ( but|however|although|though|tho|yet|whereas|while|except|nevertheless|still,|unfortunately, ) ( ..12 )`,
        `^ ( , )? ( but|however|that said|having said that|although|though|nevertheless|nonetheless|at the same time|still|yet|all the same|even so|on the other hand|then again|mind you|just|actually|only|in our defence|in fairness|to be fair|unfortunately ) ( ..12 )`,
        `${SORRY} ... ; ( at the same time|that said|still|however|nevertheless|then again|even so|mind you|having said that|in fairness|to be fair) ( ..12 )`,
        `${SORRY} ... ( , | . | – | — ) ( that said|having said that|at the same time|mind you|even so|in fairness|to be fair|then again|though|in our defence) ( ..9 )`,
        '( want|like|wish|need|have ) to ( ..1 ) ( make a point|clarify|clear ( few | a few | some ) things|point out|clear up|set the record|correct)',
        `( packed|covered|arent|refundable|late|possible ) ( ..4 ) ( tho|though|however )`,
      ],
      when: isDefence,
      negated: true,
    },
    {
      id: 'mixedMessage.if-it-happened',
      source: 'S0-2',
      find: [
        '^ if ( the | your | any | there | anything | something | he | she )  ( ..6 ) ( was|were|did|has|had|not happened|is) ( ..6 ) , ( ..2 ) ( that|it|we|this ) ( ..6 )',
        'if any ( ..6 ) ( happened|caused|occurred ) ( ..6 )',
      ],
      unless: ['if ( you )? ( ..6 ) ( please|will|can|would )'],
    },
  ],
};
