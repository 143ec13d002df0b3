import type { PrincipleId } from '../../doctrine/principle.ts';
import type { Label } from './rule.ts';

const NOT_A_CAUSE = ['because of ( you|your )', 'because you', '( sorry|apolog* ) ..3 caused by', 'inconvenience ..3 caused', 'due to our ( policy|terms )', 'due to ( your|you )', '( do|can|could ) not ( ..2 ) ( explain|say|tell ) why', 'because we|i ( value|care|love|want|would|believe|know|appreciate|strive|take )', 'if ( it|this|that ) was ( because|due )', 'not because', '( give|another chance|forgive ) ..9 because', 'due ( course|date|respect|diligence|on|by|back|in )'];

/** Tells how it came about, as information. */
export const explain: Label<PrincipleId> = {
  id: 'explain',
  rules: [
    {
      id: 'explain.because',
      source: 'S2-5',
      find: [
        '( because|due to|owing to|as a result of|on account of|caused by|resulted from|thanks to|down to|stemmed from|a result of|result of|brought about by ) ( ..9 )',
        '( the|that|here is|what|a ) ( ..2 ) ( reason|cause|explanation ) ( ..3 ) ( is|was|:|for|why|, )',
        '( what|this is what|here is what|how ) ( ..2 ) ( happened|went wrong|occurred ) ( is|was|: )?',
        '( turned out|turns out|it transpires|it transpired|came to light|we found that|we discovered|it emerged|i found|we traced|traced to|traced it to|it appears that|realised that|realized that )',
        '( so ) ( nobody|no one|that is where|the ..3 ( never|did not|could not|was|went|had ) | it|our ..3 ( went|did|had|was|never|could ) | he|she|they ( never|did not|went|had ) | your ..3 ( was|were|went|never|did not|sat|got|had ) )',
        '( which ( is why|meant|means|caused|led|left|made|stopped|took|then|put|broke|in turn|knocked|sent ) | meaning ( that|your|the|it|we|you ) | that is ( why|how|where ) | leading to|led to|causing|caused ( the|your|a|roughly|this|us|it|some ) | resulting in|resulted in|hence|as a consequence|therefore )',
        '( since|as ) ( we|our|the|it|there|they ) ( had|were|was|have|are|is ) ( ..6 )',
      ],
      negated: true,
      unless: [...NOT_A_CAUSE, 'we will ( find out|tell you|explain|look )', '( find|figure|know|understand|look into|investigat*|see|establish ) ..4 ( what|how|why ) ( ..3 )? ( happened|went|caused|this|it|the|we )', 'tell ( us|me ) ..3 what happened', '( sorry|apologise|apologize|regret|feel|sad ) ..3 ( for | about | that )? what happened', 'no ( simple )? explanation', 'that is why we ( always|have|never|take|strive|are )', 'that is why ( it|you|our policy|the policy )', 'that is ( how it|where you )', 'so ..4 ( you|your ) ( should|can|must|could )', '( would|could|might|may ) ( ..2 ) ( caused|led|resulted|cause|lead )', '( inconvenience|trouble|delay|disruption|upset|stress|hassle|distress|problem|problems|issue|issues|frustration ) ( ..4 ) caused', 'as it is ( , )? ( our|my|the )? ( policy )', 'so that', 'therefore we can not', 'by tomorrow ( you|we )', 'thanks to ( you|our|your|all|feedback|everyone )', 'caused|causing ( you|to you )', 'since ( we )? ( have )? ( ..2 ) ( started|begun|changed )', 'down to us|me|our|how', 'as ( we|it ) ..2 ( mentioned|said|stated|discussed|agreed )', '^ ( what|how|why ) ( ..9 ) ?', 'because ( it is|of|that is ) ( our )? ( policy|the rules )', 'that is where ..4 ~learn'],
    },
    {
      id: 'explain.thing-failed',
      source: 'S2-2',
      find: [
        '( #NOUN|#PROPN|it|that|which|one|who ) ( had|has|was|were|~be|then|simply|also|itself )? ( ~get|been|still|then|simply|not|already|also|never|being|accidentally|wrongly|mistakenly )? ( failed|failing|crashed|broke|broken|jammed|tripped|burst|leaked|overheated|froze|collapsed|overflowed|overloaded|stalled|stopped|seized|snapped|corrupted|overwritten|overwrote|deleted|misrouted|misdirected|mislabel*|misread|misfiled|misplaced|swapped|switched off|turned off|unplugged|disconnected|blocked|double booked|overbooked|oversold|sold out|left off|left out|missed|skipped|blank|empty|interfering|turned off|exceeded|expired|delayed|held|cancelled|damaged|closed|down|out of ( stock | date | order ) | loose|finger tight|clamped|unclamped|stuck|lost|mixed up|sent to the|put in the|passed on|recorded|logged|dropped|undergoing|under ( renovation|repair|maintenance|construction|refurbishment ) | wired|installed|set up wrong* )',
        '( did not | had not | was not | were not | never ) ( ..1 ) ( ~run|~load|~sync|~update|~register|~save|~arrive|~reach|~go|~come|~fire|~trigger|~scan|~show|~print|~seal|~close|~switch|~clamp|~tighten|~fasten|~record|~hand|~pass|~copy|~read ( it | back ) | ~fill|~reset|~wire|~check|~realise|~notice|~realize|~tell|~take|~look )',
        '( we|i|he|she|they|somebody|someone|one of us|rider|driver|crew|team|colleague|each of us|kitchen|warehouse ) ( ~have|then|just|had|simply|accidentally|mistakenly|wrongly|only|never )? ( forgot|missed|mixed|muddled|swapped|confused|misread|overlooked|thought|assumed|misheard|packed|loaded|stacked|entered|typed|wrote|keyed|copied|deployed|upgraded|released|rolled|exceeded|neglected|switched|turned|moved|booked|scheduled|logged|got called|went to|waited|put|sent|read|took|used|ran|left|stopped|picked|relied|skipped|disabled|updated|did not check|stood|never went|posted|texted|underestimated|set|ordered|gave|handed ) ( ..9 ) ( wrong|instead|and|so|before|but|without|off|old|same|next|twice|where|because|that|thinking|another|had|when|late|already|test|by|from|for|which|mid|first|on top|number|nobody|none|never|account|new|after|at ..3 o\'clock|later|back )',
        '( we|i ) ( simply|just )? ( stopped looking|stacked badly|ran out|ran late|lost track|never ( checked|tightened|read|rang|tested ) )',
        '( was|were|been|is ) ( confuse|confused|mixed|muddled ) ( with|between|about|up )',
        '( it is our side ) ( which|that ) ( ..2 ) ( updated|did|forgot|made )',
        '( there|it ) ( was|were|had been|is|are ) ( a | an | the )? ( ..2 ) ( failure|outage|fault|power cut|bug|glitch|leak|shortage|breakdown|accident|storm|backlog|strike|fire|flood|burst|festival|roadworks|renovation|maintenance )  ( ..2 ) ( at|in|on|with|by|near|opposite|between|during|of )',
        '( usually|only|normally ) ( ..3 ) ( which would then|specific )', 'no ( agents|drivers|staff|cover ) ( was|were ) ( available )',
        '( deploy|update|migration|upgrade|release|backup|replication|database|server|script|config|configuration|certificate ) ( ..6 ) ( broke|failed|stopped|crashed|deleted|overwrote|partially|expired|incomplete|wrong|exceeded|only )',
        '( ~be|festival|the music is ) ( ..2 ) ( licensed until|scheduled|booked until )', '( bring|brought|introduced|pushed|rolled ) ( ..3 ) ( bug|breaking changes|fault|regression|error )',
      ],
      negated: true,
      unless: ['( sorry|apolog* ) ..4 ( missed you )', 'sorry ( ..4 ) ( missed|lost|failed|broke|forgot|sent|left|kept|wrote )', '^ if', 'expectations ..3 ( were )? not', '( you|customer|guest* ) ( ..2 ) ( forgot|missed|entered|typed|packed|booked|failed|wrote|gave|put|did not )', 'will be ( closed|cancelled|blocked )', 'be passed on|forwarded', '( feedback|comments|concerns|review|case|complaint ) ( ..3 ) ( passed|recorded|logged|noted )', 'nothing ( ~be|was )? ( lost|broken|damaged|missed )', '( lost|failed|missed ) ( your|our|the )? ( trust|faith|confidence|standard* )', 'you have lost', '( heart|spirit )broken', 'slow*down', '( let|write|put|set|sit|sat|calm|keep|hold|lie|switch|fixed|turn|lay ) ..4 down', 'that closed|closed ( your|the ) ( account|ticket|case )', '( your )? ( account|order|card ) ( is|has been|will be ) ( closed|cancelled )', '( we|i ) ( ..2 ) ( sent|put|gave|left ) you ( out|on|off|in )', 'has been addressed', 'our ( prices|tariff )', 'fee ( ..3 ) off', '( are|is|was|were ) not ( recorded|lost|damaged|broken|blocked|delayed )', '( is|are|was ) covered', '^ ( what|how|why|who|when|where|which|did|do|is|are|was|can|would|could ) ( ..12 ) ?', '( policy|terms|contract ) ..9'],
    },
    {
      id: 'explain.not-yet-known',
      source: 'S2-2',
      find: ['( do|does ) not ( yet )? know ( yet )? ( ..2 ) ( why|how|what|the cause|whether ) ( ..9 ) ( but|and|, ) ( ..6 ) ( will|by )', '( cause|reason ) is ( still | not yet ) ( ..3 ) ( known|clear|being|unknown )'],
      negated: true,
    },
  ],
};
