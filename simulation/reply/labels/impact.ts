import type { PrincipleId } from '../../doctrine/principle.ts';
import type { Label } from './rule.ts';

const OURSELVES = ['( we|i ) ( are|am|were|was ) ..2 ( disappointed|saddened|upset|sad|concerned|disheartened|embarrassed|gutted|horrified|shocked|mortified ) !you', 'you ( are|were ) ..3 ( irritating|annoying )'];

/** Names what it cost this customer, or what it felt like. */
export const impact: Label<PrincipleId> = {
  id: 'impact',
  rules: [
    {
      id: 'impact.your-feeling',
      source: 'S4-3',
      find: [
        '( your|the|any|such|this|that|of|for|much|more|and|real|extra|a|so|how|great|some|all|in|it ) ( ..2 ) ( frustration*|upset|stress|distress|discomfort|disappointment|embarrassment|humiliation|annoyance|anger|worry|anxiety|grief|heartache|heartbreak|fright|panic|hassle|aggravation|exhaustion|irritation|anguish|suffering|misery|dismay|unhappiness|dissatisfaction|headache*|ordeal|scare|hurt|pain|strain|fear|hardship|shock )',
        '( ~cause|~put|~give|~bring ) ( you|your ..2 ) ..5 ( @feelingNoun )',
      ],
      unless: ['for any embarrassment you may', '( it|that) gave you a scare', 'any embarrassment', '( our|my ) ( own )? ( frustration|disappointment|pain|embarrassment )', 'keeping in mind ..3 dissatisfaction', 'your anger|frustration ( is not | does not | will not )', 'frustration at not getting', 'pain relief|points|point', '( no | without ) ( hassle|stress|fear )', 'to ( your | our ) ( dismay )', 'kindly excuse', 'stress level'],
    },
    {
      id: 'impact.you-felt',
      source: 'S4-3',
      find: [
        '( you|they|he|she|children|kids|childrens|guests|family|customers|mum|mother|daughter|son|everybody|everyone ) ( all | both | two )? ( ~be|~feel|~seem|~get|must be|must feel|must have been|must have felt|have been|had been|being|been|left|sound ) ( left|all|so|very|really|feeling|rightly|quite|made to feel|clearly|understandably|that|too|absolutely|still|a bit )? ( left )? ( @feelingState )',
        '( ~leave|~make|~keep|~have ) ( you|your ..3|them|her|him ) ( feel|feeling|standing|sitting|waiting|stranded|stuck|without|with ( no|nothing|nowhere|a ) | @feelingState )',
        '( disappointed|failed|hurt|scared|frightened|upset|embarrassed|humiliated|worried|frightening|hurting|upsetting|scaring|inconveniencing ) you',
        '( upset|ruined|spoiled|spoilt|wrecked|spoiling|ruining|wrecking|~cost|dampen*|marred|cut short|disrupted|~steal|~wreck|~blow|~waste|wasted|robbed|messed up ) ( you|your|her|his|their|a|the|my|an ) ..4 ( @occasion|time|money|mood|sleep|trust|child|mum|wages|pay|income|sale|sales )',
        '( your|a|the|her|his|\'s ) ( ..2 ) ( @occasion ) ( was|is|has been|were|got ) ( ..2 ) ( spoilt|spoiled|ruined|wrecked|disrupted|lost|gone|missed|cut short|interrupted|cancelled|broken )',
        'you ( do|would|could|must ) not ( feel ) ( safe|heard|welcome|looked after|valued )',
        'you ( felt|feel|were made to feel|been made to feel ) ( #ADJ|like|as though|as if|let down )',
      ],
      unless: ['he|she was cold or', '^ ( what|which|was|were|is|are|did|do) ( ..12 ) ?', 'sorry ( that )? ( if )? you feel that way', 'are|do|did you ( feel|@feelingState ) ..6 ?', ...OURSELVES, 'if you ( are|were|felt|feel )', 'you feel ( that|this|the|we|our|it|free|he|she )', 'you ( are|were ) cold caller', 'hope you', 'find|think|thought you', 'you ( are ) fully drink', 'sorry ( you feel | if )', 'you ( are|were ) not|never ( @feelingState )', 'get well'],
    },
    {
      id: 'impact.that-was-hard',
      source: 'S4-3',
      find: [
        '( that|this|it|which|what|how|situation|wait|waiting|night ) ( must|will|would|can|could )? ( have|be|only )? ( ~be|~sound|~feel|~seem|been|felt ) ( ..3 ) ( @feelingQuality )',
        '( that|this|it ) is ( ..2 ) ( frustrating|upsetting|stressful|embarrassing|humiliating|heartbreaking|terrifying|scary|exhausting|miserable|awful|horrible|dreadful|rubbish )',
        '( is|are|was|were|must be ) ( ..2 ) ( heartbreaking|heart breaking|devastating|exhausting|terrifying|humiliating|frightening|rubbish|miserable|no holiday|no fun|no joke|awful|dreadful|distressing|horrible|upsetting|frustrating|infuriating|unbearable )',
        '( how|what ) ( a )? ( very | truly )? ( @feelingQuality )',
        '( #ADJ )? ( fright|shock|hurt|pain|fear|feeling|thing|memory|scare ) ..2 ( ~stay|~live|~last|~haunt|~stick ) ( with )',
        '^ ( oh|ouch|gosh|jeez|ugh|wow )? ( no )? ( , )? ( how|what a ) ( nightmare|awful|terrible|dreadful|horrid|shame|horrible|mess|ordeal )',
      ],
      unless: ['how ( old|long|much|many|soon|quickly|often|late)', ...OURSELVES, '( as )? ( disappointing|hard|difficult|embarrassing ) ..3 for ( us|me|our )', '( disappointing|sad|hard|difficult|painful|upsetting|embarrassing|shocking|distressing|disheartening ) ..2 to ( hear|read|learn|find|see|believe|understand|say|oblidge|accept|know )', '( was|is ) ( not|never ) ( that|so|very|too )? ( @feelingQuality )', '( actually )? ( very )? ( difficult|hard|tough ) to', 'if ( it|that|this ) ( was|is|feels|felt )', 'how ( hard|difficult|tough|awful ) ( is|can|could ) ( it|we )', '( a )? difficult time|season|market|period|year for us', 'is ( not )? easy to'],
    },
    {
      id: 'impact.must-have-been',
      source: 'S4-3',
      find: [
        'must ( have been | be | have felt | feel ) ( ..3 ) ( @feelingQuality|@feelingState )', '( can|could ) not imagine ( the|how|what|your|that) ( ..3 )', '( is | are | was | were ) ( ..1 ) ( heartbreaking|devastating|exhausting|terrifying|humiliating|horrible|awful|dreadful|horrid|miserable)', '( feel|felt|feeling) ( ..2 ) ( bad|terrible|awful|dreadful|sick|sad|sorry|gutted) ( ..1 ) ( for|about) ( you|your|the birthday|her|him)', '( waiting|sitting|standing|sat|stood) with ( ..2 )( hunger|hungry|nothing)',
        '( you|they|he|she|your ..3 ) must ( all|really|both )? ( be|feel|have been|have felt|have had )',
        '( that|it|this|which|they ) must ( really )? ( have been | be | feel | have felt | have hurt | have stung | hurt | sting )',
        '( that|it|this ) ( can not | could not | will not | would not ) ( have been | be | have felt ) ( easy|fun|pleasant|nice|comfortable|a nice|much fun )',
      ],
      unless: ['easy to ( write|say|tell|hear)', 'must ( have )? ( be|been ) ( aware|mistaken|confused|registered|requested|sent|received|told|a mistake|some|our|another|confusing|delivered|thinking|lying|joking|kidding|your|due|because|booked|paid|returned|the wrong|new|reported|done|made|completed|in|a misunderstanding|lost in|signed|accompanied|at least|proud|logged )', 'you must be ..6 to'],
    },
    {
      id: 'impact.understand',
      source: 'S4-3',
      find: [
        '( ~understand|~imagine|~know|~appreciate|~see|~realize|~realise|~hear|~feel|~picture ) ( ..2 ) ( how|why|what ) ( ..2 ) ( you|that|this|it|much|@feelingQuality|@feelingState|stressful|waiting ) ..3 ( feel|felt|feels|mean|means|meant|like|been|is|are|was|must|@feelingState|@feelingQuality|did to you|does to you|cost you )',
        '( can|could ) ( only | not | well | not even )? ( imagine|begin to imagine ) !( that | why | a|the )',
        '( ~understand|~appreciate|~know|~share|~feel|~get|~hear|~see ) ( ..2 ) ( your|the ) ..2 ( @feelingNoun )',
        '( i|we|anyone|anybody|who ) would ( be|feel|have been|have felt ) ( just|so|every bit|equally|pretty|absolutely|really )? ( @feelingState|the same|the same way|as|like that )',
        '( every|good|a|full|no ) ( right|reason|wonder|cause|surprise ) ..2 ( to be | to feel | you are | you feel | are ) ..2 ( @feelingState|mad )?',
        'in your ( shoes|place|position )',
        '( not|nothing ) ( what )? ( you|anyone ) ( need|needed|want|wanted ) ( on|at|after|when|right|with|in|before )',
        'meant|means ( so much | a lot | everything | a great deal | the world | to you )',
        'what it ( meant|means ) to you',
      ],
      unless: ['i do not know why', 'you must understand', 'hope you ( can|will|could )? understand', 'if you', 'in your position you', 'at not getting', 'do not ( understand|see ) why', 'your ..2 ~mean ( so much | a lot | everything ) ( to us )', 'it means ( so much|a lot ) to ( us|me )', 'feedback|review|opinion|business ..2 ~mean', 'your concern'],
      negated: true,
    },
    {
      id: 'impact.cost-you',
      source: 'S4-3',
      find: [
        'you ( ~have )? ( missed|lost) ( your|a|the|out|an|two|three|half) ( ..3 )', 'you ( ..2 ) ( had to|have had to ) ( wait|borrow|pay|drive|walk|sleep|sit|stand|cancel|explain|buy|miss|leave|chase|carry|ask|call|go|take|stay|get up|tell|spend|send|come back|find|face|cook|wash|use)', '( left | leave | leaving) ( ..2 )( without|with no|with nothing|in the|out in|stranded|short|out of pocket)',
        '( cost|costing|costs ) ( you|your )',
        'you ( ~have )? ( have )? ( lost|missed|wasted|~lose|gave up|had to|took ( a | the ) ( day | morning | afternoon )|spent|waited|were left|been left|are left|had no|had nothing|did not get to|could not|could have been|been stuck|sat|stood|paid for|paid ..3 and got|been chasing|been waiting|went through|had been|drove|came all|got|trusted|slept|lay|rode|went without ) ..9 ( @occasion|@time|without|nothing|for nothing|sleep|work|money|wages|dark|cold|rain|floor|pay|client|sales|customers|alone|no answer|no water|no heating|no power|hungry|queue|line|everyone|everybody|strangers|ice|own pocket )',
        '( with|after|for|and|got|had|spent|through|~be ) ..2 ( no | without ) ( sleep|water|heating|power|money|internet|hot water|food|electricity|heat|rest|car|phone|news|word|answer|luggage|flowers|dinner )',
        '( hours|nights|days|weeks|minutes|night|day|evening ) ( without | of waiting | waiting | in the ( dark|cold|rain|heat ) | on hold | of headaches | of worry | of wondering | with no )',
        '( in front of ) ( everyone|everybody|the whole|your|a|other|people|all|strangers )',
        'you ( have )? ( waited|waiting ) ..4 ( hour|hours|minutes|days|weeks|all )',
        '( the|a ) ( worst|saddest|hardest ) ( day|week|moment|time ) of',
        '( gutted|sorry|sad|heartbroken|feel terrible|feel awful|feel bad|feel dreadful|gutted ) for ( you|your ..3|her|him|them|the birthday )',
        '( your|the|her|his ) ( ..2 ) ( trust|confidence|faith|sleep|peace of mind|day off|wages|income|savings|birthday|wedding|memories )  ( ..2 ) ( ~lose|~break|~shake|~dent|~damage|~ruin|gone|back )',
        '( hit|hits|hurt|hurts|affected|harmed|punish*|disappointed|ruined ) ( you|your|him|her ) ( ..2 )',
        'you ( ..3 ) ( should|ought to ) not ( have )? ( had to|have to|to ) ( ..6 )',
        '( you have|you had ) ( people|customers|staff|guests|a room|a house|clients ) ..7 ( chasing|hungry|waiting|crying|angry|shouting|screaming|cranky|upset )',
      ],
      unless: ['gutted for you', '( inconvenience|that|difficulties|such|issue|trouble|problems) you had to', '( sorry|regret|apolog*) ( ..6 ) you had to (wait|call|ask|come|go through|face|contact)', 'you had to have', 'if you', 'if you ( ..2 ) ( lost|missed )', 'you ( lost|missed|had to ) ( the|our|your ) ..3 ( deadline|email|call|message|notice|flight|turn )', 'sorry we missed you', 'you had to ( inform|tell|book|call|pay|read|check|carry|show|wait for|follow )', '( affected|hurt ) you ( may|might )?', 'you could ( have|not have ) ( told|asked|called )', 'that you had to face', 'inconvenience ..3 you had to', 'you paid for ( a|the ) ( room|basic|standard|cheap|budget )', '( cost|costs ) you ( only|just|nothing|anything|£*|$*|extra|less )', 'sorry for your loss', 'sorry|sad for you $', 'will not cost you', 'you had been ( informed|told )', 'you got ( a|the|your|what|to )', 'you stay|had your time'],
      negated: true,
    },
  ],
};
