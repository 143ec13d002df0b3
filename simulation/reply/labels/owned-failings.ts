import type { Rule } from './rule.ts';

const NOT_FAILING = [
  '^ if', 'if ( we|i|our )', '( do|did ) not ( think|believe|feel|agree ) ..4 ( we|i )', 'would ..3 if ( we|i )', 'unless ( we|i )',
];

/** We, a verb, and what should have been: a failing told as one's own deed. */
export const ownedFailings: readonly Rule[] = [
  {
    id: 'ownership.we-failed',
    source: 'S2-1',
    find: [
      '( @ours ) ( ~have|really|clearly|just|totally|simply|completely|badly|certainly|obviously|all|then|also|had|both|truly|so|plainly )? ( clearly|really|badly|totally )? ( @failed )',
      '( @ours|hotel|service|it seems like we ) ( ~have )? ( fell|fallen|fall|falls|falling ) ( so|far|well|badly )? ( short|shorts )',
      '( ~let ) ( you|your ..3 ) ( all|both|so|very )? ( badly )? down',
      '( we|i ) ( ..2 ) ( ~be ) ( careless|slow|sloppy|negligent|wrong|late|unprepared|thoughtless|clumsy|hasty|rude|short|complacent|too slow|too late|unable to|in the wrong|dishonest|unclear|asleep|lazy|blind|distracted|short with you|disorganised|disorganized|unfair|unkind )',
      '( we|i|our ..2 ) ( ..2 ) ( #VERB.past ) ..7 ( wrong|wrongly|incorrect|incorrectly|twice|badly|late|false|carelessly|by mistake|in error|by accident|upside|without checking|without asking|without telling|too late|too early|too soon|mistakenly|accidentally|instead of|unclamped )',
      '( we|i ) ( badly|wrongly|mistakenly|accidentally|carelessly|stupidly|foolishly|incorrectly|inadvertently|poorly ) #VERB',
      '( we|i ) ( #VERB.past ) ( wrongly|poorly|carelessly|badly )',
      '( we|i ) ( really )? ( said|promised|told|agreed|wrote ) ..7 ( and|but|then|, yet ) ( ..3 ) ( did not | was not | were not | never | it was not )',
      '( is|are ) ( badly ) ( we|i )',
    ],
    unless: [...NOT_FAILING, 'you|customer* ..2 ( let ..2 down )', '( driver|courier|supplier|he|she|they ) ..2 ~let ( us|you ) ..2 down', 'thought ( we|i ) ..3 @failed', 'if ( we|i|our )', 'with ..3 you ..2 fell short', '( we|i ) forgot to mention', 'unable to ( find|locate|see|reproduce|trace|offer|accommodate|accept|refund )', '( we|i ) ..2 ~be ( late|wrong|slow ) ..2 ( , )? ( because|but ) ( you|they|the )', '( or|if|whether ) ( we|i )'],
  },
  {
    id: 'ownership.we-did-not',
    source: 'S2-1',
    find: [
      '( @ours|none of us|no one|nobody ( here|on our ..2|of us|at our ..2|in our ..2 )? ) ( ..3 ) ( did not | had not | have not | never | failed to | forgot to | neglected to ) ( properly|even|once|just|really|ever|fully|then|always )? ( @duty )',
      '( none of us | not one of us | nobody here | nobody ( ..3 ) | no one ( ..3 ) ) ( #VERB.past )',
      '( we|i ) ( should|ought to|could ) ( really|simply|never|not|at least|also|always|certainly|both )? ( have|of )',
      '( @ours ) should ( never | not )? ( have|of )',
      '( he|she|they|our ..2 ) should ( have|of ) ( #VERB.past|rung ) ( you )',
      '( he|she|they|staff|riders|drivers|team ) ( do|did ) not #VERB ..3 ( when|as|though ) ( he|she|they|we ) ( should )',
    ],
    unless: [...NOT_FAILING, '( we|i ) ( did not | have not | never ) ( mean|intend|receive|get any|get your|get a|get the|find|know that you|do anything|do it|do this|do that|cause|see any|have|take your|take any|ask you|tell you to|say|give you the wrong|run )', 'nobody|no one ( ~complain|~notice|~mention|~tell ( us|me ) | ~else|will|can|could|is|was|likes|wants|should|reads|needs|got|died )', '( we|i ) could have ( told|said|been worse )', 'should have ( arrived|received|gone through|reached )'],
    negated: true,
  },
  {
    id: 'ownership.you-should-have-had',
    source: 'S4-4',
    find: [
      'you|your ..3 ( should|ought to ) ( certainly|really|clearly|also|rightly )? ( have|of ) ( been|had|got|received|heard|found|seen|come|arrived )',
      'you|your ..3 ( should ) ( never | not ) ( ever )? ( have|of ) ( been|had|to|got|found|waited|received|left|gone|come|heard|happened )',
      'you ( should|ought ) not ( ever )? ( have|of ) ( had )? ( to )',
      '( that|this|it|which ) ( should ) ( never|not|simply not ) ( ever )? ( have|of ) ( happened|been|left|gone|occurred|taken|come|reached|got )',
      '( that|this|it ) must not ( ever )? happen',
      'you deserve|deserved ( better|more|much|a|an|so )',
      '( not as ( good|well|clean|quick|warm|#ADJ ) as ..3 should|ought )',
      '( as|what|how|where|than ) ( it|they|we|you|he|she ) should ( have )',
      'not ( up to )? ( the standard )? ( you ) ( deserve|deserved ) !hope',
    ],
    negated: true,
    unless: ['you should ( have|of ) ( been|had ) ( more|careful|aware|told us|patient|a valid|an valid|read|prepared )', '^ if', 'should have ( been able to )? ( told|informed|read|checked )', 'should have been ( enough|sufficient|clear|obvious )'],
  },
  {
    id: 'ownership.wrong-of-us',
    source: 'S4-4',
    find: [
      '( wrong|poor|bad|careless|sloppy|thoughtless|negligent|unfair|unkind|shoddy|slack|stupid|shameful|dishonest|honest|rude|clumsy|unprofessional|remiss|daft|lazy|good enough|ok|okay|right|cruel ) ( of|from|by|on ) ( us | me | our ..2 )',
      'unacceptable|inexcusable|unforgivable|unpardonable|indefensible|disgraceful|shameful',
      'not ( acceptable|excusable|good enough|okay|ok|right|fair )',
      '( our|my ) ..4 ( ~be|~fall|~let ) ( not )? ( ..2 ) ( wrong|poor|careless|sloppy|too slow|inadequate|unclear|misleading|lacking|below|short|shoddy|late|at fault|rubbish|broken|substandard|down )',
      'that gap|one|part|bit is ours|mine|us',
      '( how )? badly we|i ( #VERB )',
      '( are|were|you are ) ( right|quite right|absolutely right|totally right ) ( , | . | and | ! ) ..3 ( we|i ) ( #VERB.past|was|were )',
      '( you ) trusted ( us | me ) ..9 ( we|i ) ( #VERB.past|were|was )',
      '( we|i ) ( ..2 ) ~deserve ( ..3 ) ( that|it|this|anger|complaint|every|criticism )',
    ],
    negated: true,
    unless: ['( behaviour|behavior|language|tone|attitude ) ..4 ( unacceptable|acceptable|shameful )', 'your ..6 unacceptable|shameful|disgraceful', 'if ( we|i|our ) ', '( our|my ) ..4 ( below|short ) ..2 expectation*', '( our|my ) ..4 ~be not ( late|wrong|at fault )', 'find ( your|this|the ..2 ) unacceptable', 'not ( right|fair|ok|okay|acceptable ) ( to ( us|say|write|post|blame|shout|expect) | for us | that you | of you )', 'right of you', '^ is|are|was|would'],
  },
];
