import type { PrincipleId } from '../../doctrine/principle.ts';
import { ownedFailings } from './owned-failings.ts';
import type { Label } from './rule.ts';

const HYPOTHETICAL = ['^ if', 'any ..2 @slip', 'if ..4 our|my @slip', 'if we|i ..4 @failed'];

/** Takes responsibility: says that it was us. */
export const ownership: Label<PrincipleId> = {
  id: 'ownership',
  rules: [
    {
      id: 'ownership.our-fault',
      source: 'S0-1',
      find: [
        'our|my ( own | whole | entire | big | silly | stupid | terrible | careless )? @slip !to !but',
        'our|my ..2 ( fault|mistake|error|failure|failing|blunder|oversight|lapse|doing|negligence|carelessness )',
        '( @slip ) ( is|was|lies|rests|sits|were|are ..2 ) ( entirely | all | squarely | only | solely | fully | firmly )? ( ours | mine | us | me | with us | on us | with me | on our | at our end | on me )',
        '( @slip ) ( on our | from our | at our | by us | by our | of ours | of mine | on my | in our )',
        "our|my ( team|staff|crew|kitchen|desk|office|department|company|people ) 's ( @slip )",
      ],
      unless: [
        ...HYPOTHETICAL,
        '( not | never | how ) ..4 our|my ..2 @slip',
        'our responsibility to',
        '@slip ..3 learn',
      ],
    },
    {
      id: 'ownership.no-pretence',
      source: 'S0-5',
      find: [
        '( not|never ) ( ..2 ) ( pretend|deny|hide|claim|argue|say|dispute ) ( ..5 ) ( our|my ) ( ..1 ) ( fault|mistake|error|doing|failing )',
        '( not|never ) ( ..2 ) ( pretend|deny|hide|claim|argue|dispute ) ( ..5 ) ( was|is ) ( not )? us',
      ],
      negated: true,
    },
    {
      id: 'ownership.on-us',
      source: 'S2-3',
      find: [
        '( is|was) ( ..1 ) ( on|at|from) our ( side|end) ( . | , | $ | and | ! | not)',
        "that|this|it|which|all|lies|fault|blame ( one )? ( is|was|sits|falls|rests|'s )? ..3 ( on us | on me | down to us | down to me | down to our | our doing | ours | my doing | our side which | mine | at our door )",
        '( it|that ) ( is|was ) ( us | me | one of us | one of ours | our side | our ..2 ( who | which | that ) )',
        '( is | was ) ..2 on ( us | me ) ( $ | . | , | and | ! | not )',
        'issue on our side|end',
        'happened on ( our | my ) watch',
        'because of ( us | me | our | my | something we | what we )',
        'caused by ( us | our ..3 ( @slip|handling|delay|change|error ) )',
      ],
      unless: [
        '( dinner|lunch|breakfast|meal|drinks|drink|coffee|round|treat|dessert|tab|bill|free|next|wine|pizza|ticket|delivery|night ) ..3 on us|me',
        '^ if',
        'it is us ( who | that ) !should !failed',
      ],
    },
    {
      id: 'ownership.take-it',
      source: 'S1-1',
      find: [
        '( ~take|~accept|~bear|~assume|~own|~acknowledge|~shoulder ) ..4 ( responsibility|blame|accountability|ownership|fault|liability )',
        '( we|i ) ..2 ( responsible|accountable|liable|at fault|to blame|guilty|in the wrong )',
        '( we|i ) ..2 own ( this|it|that|up|our|my|what )',
        '( ~hold|~put|~have ) ( our|my|both ..2 )? ( hand|hands ) ..2 up',
        'mea culpa',
        'my bad',
        'our bad',
        'shame on us',
        'that|this ~shame ( us | me )',
        '( no | without ) ( excuse|excuses ) !me',
        'there is ..2 no ( excuse|justification|defence|defense )',
        '( can|could|should|will|do ) not ( justify|excuse|defend ) ( it|this|that|what )',
        'no|without !further _? ( excuse|excuses )',
        '( ashamed|embarrassed ) ..2 ( of | by | about | that ) ..2 ( we|our|us|this|how|it )',
        "( could | can ) not ..4 ( anybody|anyone|someone ) ..2 's",
      ],
      unless: [
        '( do|can|will|could|did ) not ..2 ( ~take|~accept|~bear|~assume ) ..4 ( responsibility|blame|liability )',
        'you ..3 ( ~take|~accept ) ..2 ( responsibility|blame )',
        'if ..4 ( responsible|at fault )',
        '( not ) ..2 ( responsible|liable|to blame|at fault )',
      ],
      negated: true,
    },
    {
      id: 'ownership.sorry-for-our-slip',
      source: 'S3-2',
      find: [
        '( sorry|apolog*|regret ) ..7 ( @ownedSlip )',
        '( @ownedSlip ) ( ..4 ) ( regret|regretted|sorry|apologise|apologize|apologies )',
        '( sorry|apolog* ) ( that | for how | for the way | because | , )? ( we|i ) ( did|had|have )? ( not )? ( #VERB.past ) !to',
        '( sorry|apolog* ) ..6 ( we|i|our team|our staff ) ( ( did|had|have|were ) not | have | had )? ( @failed )',
        '( sorry|apolog* ) for ( missing|sending|letting|getting|keeping|losing|leaving|making you|failing|giving you|charging|forgetting|breaking|misleading|ignoring|causing|putting|not ( ~call|calling|telling|checking|being|having|answering|responding|getting|delivering|informing|keeping|listening|replying|exceeding ) )',
      ],
      unless: [
        'sorry , we missed you',
        'missed you',
        'any ..2 @ownedSlip',
        '( sorry|apolog* ) ..3 ( we|i ) ( missed you | heard | received | saw | read | learned | learnt | found | understood | had to | saw | asked | thought )',
        'not exceeding',
        'causing any',
        'sorry ..2 ( mixed|mix ) message',
        'if there ( was|is|were )',
      ],
    },
    ...ownedFailings,
  ],
};
