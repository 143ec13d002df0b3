import type { PrincipleId } from '../../doctrine/principle.ts';
import { refusals } from './refusals.ts';
import type { Label } from './rule.ts';

/** A concrete repair for this customer, done or offered. */
export const solution: Label<PrincipleId> = {
  id: 'solution',
  rules: [
    {
      id: 'solution.we-repair',
      source: 'S1-2',
      find: [
        '( we|i|you|it|they|he|she|team|driver|engineer|kitchen|money|that|this|which|who|us|let me|let us ) ( ~have|will|can|could|would|~be|shall|may|might|am ..2 to ) ( ..3 ) ( @repair ) ( ..4 )',
        '( we|i ) ( ..2 ) ( refunded|replaced|reimbursed|reversed|restored|rebooked|repaired|fixed|resent|reissued|cancelled|corrected|reinstated|moved|shifted|changed ( your ) | upgraded|credited|waived|remade|recovered|removed|swapped|arranged|pulled ..3 out )',
        '( we|i ) ( ..2 ) ( ~refund|~replace|~reimburse|~resend|~redo|~remake|~reissue|~rebook|~rebuild|~return ) ( ..2 ) ( you|your|it|the|them|all|that|this )',
        '( ~get|~have|~getting ) ( ..4 ) ( refunded|replaced|reversed|fixed|repaired|sorted|moved|credited|reimbursed|resolved|restored|redone|remade|swapped|corrected|rebooked|re-?sent )',
        '( happy|glad|able|going|ready|want|like|pleased ) to ( ..2 ) ( ~refund|~replace|~reimburse|~resend|~redo|~remake|~reissue|~rebook|~rebuild|~restore|~fix|~move|~credit|~repair|~exchange|~swap )',
      ],
      unless: ['would have ( ..1 ) moved', 'on a fix', '( never|not) ( ..2 ) ( replace|refund|fix)', 'wish ( i|we) could', 'rather fix', '( steps|planning|plan|plans) to ( upgrade|improve|renovate)', 'had rolled', 'have been opened', 'successfully upgraded', '( steps|taking) ', '( could|should) have ( been )?', 'taxes', '( you|they|it) ( ..1) (can|could|may) return', 'working ( ..2)(fix|resolve|correct|restore)', '( hope|trying|looking) ( ..2) to ( ..1)(resolve|fix|restore)', ...refusals, '( issues|concerns|feedback ) ..4 ( next visit|in future )', 'to ( fix|resolve|correct|cover|find ) ..4 ( in future | going forward | for future )', '( can not|could not ) ( ..2 ) ( refund|replace|fix|repair|undo|return )', 'correct me', 'cover ( letter|ups|up )', '( sort|kind ) of', 'completely resolved as soon', 'figure out how to ( ~resolve )', '( you|customer ) ( ..2 ) ( ~return|~cancel ) ( the|your|it|to|home )', '( look forward|looking forward|hope ) to ..3 ~return', 'if you ( would | could )? ( ~return|~cancel )', 'until|till ( it|they|we ) ..3 ( fix|repair )', 'is not fixed', 'would have ( ..3 ) ( @repair )', 'could have ..3 ( @repair )', 'if ..6 we would have', 'hope to resolve', 'hoping|trying|try to ( fix|resolve|sort )', '( not|never ) ..3 ( fixed|resolved|repaired|fixed down )'],
    },
    {
      id: 'solution.money-back',
      source: 'S3-4',
      find: [
        '( ~pay|~cover|~reimburse) ( you | him | her | them )? ( what|whatever|the|for|her|him|all|every) ( ..9)', '( will | do | need | have )? not ( have to )? ( pay|be charged|owe) ( for|a|anything|the|us|any) ( ..3 )', 'you pay nothing', '( refund|replacement|repair) ( ..1)( done|made|sent|processed|issued|approved|on (its|the) way|complete|completed|coming)', '( reversal|refund) of ( ..4)', 'pay ( nothing|no fee)',
        '( @money|half|everything|all|payment|it|refund|paid|credit|nights|night|rest ) ( ..5 ) ( back|refunded|reversed|returned|reimbursed|off|waived|repaid|cancelled|removed|in your ( account|inbox ) | on its way|on the way|is done|credited|restored )',
        '( @money ) ( ..3 ) ( ~come|~go|~be ) ( ..3 ) ( back|off|with you|yours|return* )',
        '( full|partial|complete|immediate|total|prompt ) ( refund|reimbursement|replacement|repayment|credit )',
        '( a|the|your|you|for|get|any|processed|issue|issued|offer|arrange|give ) ( ..3 ) ( refund|reimbursement|replacement )',
        '( money|cash|£*|$*|€*|fee|fees ) ( ..3 ) ( back|off )',
        '( ~pay|~give|~put|~send|~return|~take|~get|~credit|~bring ) ( ..5 ) ( back|off your|off the|off that|off it|that fee off|the fee off|refund )',
        '( ~pay|~cover ) ( ..2 ) ( for | your | you | the | her | him | what ) ( ..6 ) ( cost|taxi|cab|repair|damage|bill|hotel|cleaning|cleaner|expenses|valuation|worth|new|difference|valued|loss )',
        '( at|on ) our ( cost|expense )',
        '( ~come|~take|~knock ) ( ..3 ) off ( your|the ) ( bill|invoice|account|total|balance|next )',
        '( credit ) ( for|you|your|the|to ) ( ..3 ) ( time|days|downtime|account|down|without|bill|without service )',
        '( compensat* ) ( you | for | your )',
        '^ refunded|replaced|fixed|reversed|done|sorted|rebooked',
        'ok|okay refunded',
        'you get ..6 back',
      ],
      unless: ['bring ( ..2) back', 'it off', 'any error of', 'turned it off', '( ~bring|~welcome|~earn|~win|~get|~have|~call|~ring|~come|~look) ( ..2 ) ( you|her|him|us|me) ( ..1 ) back', 'taken aback', ...refusals, '( came|come|get|got|be|welcome|have|coming|call|going|go|hear|ring|getting|write|report|feed|look|went|held|turn|step|dial|cut ) ( ..2 )? back ( to ( you|us|me|our|mumbai|stay ) | for ( a | another ) | again | soon | when | as soon | with a | with an | home | us )', 'pay ..3 extra', 'day off|time off|put off|put you off|switched off|cut off|show off|turned off|turn off|went off|better off|start off|take off|takes off|off work', 'back on (it|this|track)', 'held back', 'back in ( business|touch )', 'refund policy|policies', 'worth the money', 'back up|ups', 'straight back ( in|to work )', '( you|guests ) ( ..2 ) ( want|wanted|ask|asked|demand*|expect*|claim* ) ( ..5 ) ( refund|back|replacement )', 'back end', 'if ( you )? ..6 ( no refund )', 'you paid ..3 back'],
    },
    {
      id: 'solution.new-one',
      source: 'S1-2',
      find: [
        '( i|we) ( ..2) ( make|bake|cook|build|sew|print|wash|clean|fit|mend|paint) ( your|it|the|you) ( ..3) ( again|new|afresh|from scratch|today|tonight|tomorrow)', '( your|the|a) ( ..2 ) ( ~be|will be) ( ..1 ) ( remade|redone|reprinted|replaced|repainted|repaired|refunded|rebaked|resent|delivered|collected|cleaned|cooked) ( ..4)', '( correct|right|proper|new|missing|fresh|second) ( #NOUN) ( ..2) ( leaves|ships|goes|arrives|comes|left|is in|is on|shipped|went|flies|reaches)', 'free new ( #NOUN)', '( that|this|which) ( solves|fixes|sorts|clears|cures|resolves) ( it|this|that)', '( log|sign) ( out and | back )? ( ..1 )? in again', '( ~serve|~send|~arrange) ( to you|you|it to them|it) ( ..2) (today|tonight|tomorrow|again|now|on request)', 'moving a tent i can',
        '( ~send|~ship|~deliver|~bring|~make|~get|~give|~bake|~cook|~order|~put|~find|~fit|~have|~book|~dispatch|~courier|~print|~drop|~build|~reserve|~hand ) ( ..5 ) ( new|replacement|another|fresh|substitute|correct|right|same again|second|spare|different|courtesy|loan|quieter|quiet|better|nearest ) ( #NOUN|#PROPN|#ADJ|one|lenses|pair|again|to )',
        '( new|replacement|fresh|corrected|spare|second ) ( #NOUN|one|pair ..2 ) ( ..3 ) ( ~ship|~leave|~go|~arrive|~be ( on | out | with | ready | here | at ) | ~come|will ( be | reach | arrive | come ) | on the way | on its way | this|tonight|today|tomorrow|free )',
        '( ~move|~transfer|~shift|~upgrade|~switch|~seat|~rebook|~relocate ) ( you|moving|your ( family|tent|booking|room|things ) | a tent ) ( ..2 ) ( to|up|into|on|free|over|i can|onto )',
        '( would|if you|you can ) ( like|prefer ) ( ..2 ) ( moving|a new|another|a replacement|the same )',
        '( a|any ) ( plumber|technician|engineer|electrician|mechanic|fitter|van|driver|cleaner|locksmith|glazier|taxi|restorer|tanker|bowser|nurse|baker ) ( ..6 ) ( ~come|~be|~arrive|today|tonight|tomorrow|on the way|on its way|by|within|out|resilver*|booked|waiting )',
        '( come|came|bring|bringing|collect|pick|visit ) ( ..5 ) ( fix|repair|replace|swap|mend|refit|tighten|adjust|redo|remake|check every|go over )',
        '( your ) ( #NOUN ..2 ) ( ~be ) ( now|already|all )? ( restored|refunded|replaced|fixed|repaired|active|working|booked|confirmed|reinstated|corrected|back|live|rebooked|unlocked|unblocked|reopened|upgraded|cancelled|removed|waived|put right )',
        '( ~be|limit|service|site|system|line|power|water|connection|it|everything|all ) ( will be|~be|is now|are now|back )? ( now|already|all|both|fully|almost )? ( back online|back up|back on|back to normal|up and running|back where|live right now|working fine|working again|fixed|resolved|restored|sorted|working ( fine | again | now | properly ) | put back )',
        '( limit|service|system|account ) ..2 ( put back|put|back where )',
        '( issue|problem|error|bug|fault|matter|it ) ( has|have|is|was ) ( ..2 ) ( fixed|resolved|corrected|rectified|solved|sorted|patched|addressed and fixed )',
        '( put|make|making|putting ) ( it|this|that|things|everything ) right ( ..3 ) ( by|today|now|tonight|tomorrow|this )',
        '( lent|~lend|~loan ) you', '( take ) ( that|it|the ..3 ) ( off|in place )',
        '( code|link|label|voucher ) ( in|on|to ) ( your|the ) ( inbox|email|mail )',
        '( redeliver*|reship*|resend* ) ( ..6 )', 'code ..2 inbox',
      ],
      unless: ['new favorite|favourite', '( better|best) ( night|price|idea|rate)', 'pick up tomorrow', '( good|better) ( ..1) (experience|stay|understanding)', 'go over (what|the|that)', 'fresh sea', ...refusals, 'new ( policy|procedure|routine|rule|process|system|hotel|property|home|year|staff|team|vendor )', 'would have|could have ( moved|sent|given )', '( had|if ) you ( ..3 ) ( told|asked|called )', 'another ( chance|opportunity|shot|try|go|time|day|visit|stay|guest )', 'second ( chance|shot|pair of eyes|person|check|engineer|opportunity )', 'fresh start', 'better ( service|experience|stay|next )', 'right ( way|thing|people|person|attitude|room )', 'move forward|on', 'different experience', 'not fixed', '( we )? ( are | is )? ( working | looking ) ..4 ( fix|repair|resolve )', 'no ( way|refund )', 'it was fine'],
    },
    {
      id: 'solution.workaround',
      source: 'S3-4',
      find: [
        '( in the meantime|meanwhile|for now|until then|as a workaround ) ( ..9 ) ( can|use|suggest|recommend|try|please|you|instead )',
        '( ~try|tried|suggest|recommend ) ( ..3 ) ( using|use|clearing|restarting|resetting|updating|reinstalling|logging|refreshing|rebooting|turning|unplugging|switching|a different|another|reinstall|restart|clear|reset )',
        '( you can|you may|please|you could|just|to ) ( ..2 ) ( ~claim|~use|~resubmit|~reapply|~reinstall|~restart|~reset|~download|~redeem|~apply ( again | here ) | ~upgrade ( to version | your app )| ~exchange|~collect|~export )',
        '( go|head ) to settings|account', '( you )? ( can|may ) ( always )? ( ask|request ) for ( a|an|more|extra )', 'feel free to ask for',
        '( here is | use this | this ) ( the | a )? ( link|form|guide|steps )', '( fill|complete|submit ) ( in | out )? ( the|this ) ( form|claim )', '( resubmit|resubmitting|reapply )',
        '( released|shipped|deployed|pushed|rolled out|published|restored ) ( a | an | the )? ( new|patch|fix|version|hotfix|update|database|backup|corrected )', '( created|set up|made|built ) ( a|an ) ( form|page|google form|backup|channel|list|hotline|fund )',
        '( to|and|will|can|also|more than happy to|happy to|we|i ) ( repair|restore|rebuild|recover|retrieve ) ( the|your|it|them|all|any|data|missing|list )', '( back online|back to normal )',
        '( rebuild|import|export ) ( the|it|your|from )', 'instead you can',
        '( no one|nobody ) will be ( penalised|penalized|charged|billed )', '( take|accept|honour|honor ) ( that|it|your ..2 ) ( in place|instead|anyway|late )',
      ],
      unless: ['still trying to', '( restore|recover|retrieve) the data', 'resolve the issue and retrieve', ...refusals, '( contact|call|reach|use ) ..4 ( helpline|hotline )', 'use ( the|your|this|of|their ) ( feedback|learning|comments|opportunity )', 'figure out how|still trying', 'restore your ( faith|trust|confidence )', 'try to restore', 'next time', 'apply ( extra|charges|to )', 'could have'],
    },
  ],
};
