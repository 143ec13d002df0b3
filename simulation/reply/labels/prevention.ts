import type { PrincipleId } from '../../doctrine/principle.ts';
import type { Label } from './rule.ts';

/** What was learned, and what changes. */
export const prevention: Label<PrincipleId> = {
  id: 'prevention',
  rules: [
    {
      id: 'prevention.so-that-not-again',
      source: 'S0-3',
      find: [
        '( ~ensure|~make|so|to|steps|measures|that|action|sure|how|necessary ) ( ..6 ) ( ~be|do|does|will|can|should|need )? ( not|never|no|prevent|avoid|stop|stopping|preventing|avoiding ) ( ..6 ) ( again|recur|recurring|recurrence|repeat|repeated|repetition|happen|happening|occur|reoccur|future|anymore|longer|another|this|such|others|anyone else|next )',
        '( ~prevent|~avoid|~eliminate|~stop|~reduce ) ( ..5 ) ( again|recur|recurring|recurrence|repeat|repetition|happening|occurring|future|scenarios|such|anyone else|another )',
        '( should|means|mean ) ( ..4 ) not ( ..2 ) happen ( again | anymore | any more )',
        '( less|more ) ( likely|unlikely|rigorous|careful ) ( ..4 ) ( again|future|before|from now )?',
      ],
      negated: true,
      unless: ['( we|i )? ( ~assure|~guarantee|~promise|vow|swear ) ( you )? ( that )? ( this|it|such ..3 ) ( will|would|shall ) ( not|never)', 'you ( ..3 ) ( to|should|must|can ) ( ~avoid|~prevent|~ensure )', '^ to ( avoid|prevent|ensure )', '( kindly|please|always ) ..9 ( ~avoid|~prevent )', 'next time you'],
    },
    {
      id: 'prevention.from-now-on',
      source: 'S2-5',
      find: [
        '( from now on|from today|from tomorrow|from monday|from this|going forward|in future|in the future|for future|henceforth|starting|as of ( today|tonight|now|this|monday|next ) | since ( then|this morning|that day|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|last|the incident ) | before the next | from next | with immediate effect | effective immediately | until ( a second|someone|we have|both ) ) ( ..9 )',
        '( we|i|crews|crew|staff|riders|drivers|team|they|bench|kitchen|mechanics|everyone|everybody|teachers|nurses|it|who ) ( now|always now|will now|will always|have begun|have started|now have to|must now ) ( ..2 ) ( ~check|~ask|~double|~read|~ring|~call|~test|~keep|~use|~have|~require|~need|~sign|~weigh|~label|~confirm|~run|~send|~write|~carry|~train|~make|~do|~get|~put|~tell|~say|~scan|~record|~be|~log|~copy|~wait|~store|~review|~pull|~take|~go|~look|~verify|~count|~show|~offer|#VERB )',
        '( every|each|all|no|any|nobody|nothing|names|both ) ( ..6 ) ( now|until|without|before|from now|twice|again|since|a second|second pair|two people|checked|read back|spelled|unless )',
        '( is|are|will be|gets|get ) ( now )? ( read back|double checked|checked twice|spelled back|re checked|checked by|tested before|signed off|weighed|locked|separated|kept apart|on hold|under review|flagged )',
        '( second|another|two|extra ) ( person|pair of eyes|check|people|pharmacist|mechanic|engineer|signature|colleague )',
        '( there is ) ( now | a ) ( ..6 ) ( now|on your account|so|before|until|at each|at every|rule|check|checklist|list|tag|alarm|alert|flag )',
        '( new ) ( rule|routine|procedure|process|system|checklist|check|policy|step|vendor|supplier|alarm|training|protocol|software|sheet|safeguard|reminder ) ( ..6 )',
      ],
      negated: true,
      unless: ['( hope|look|looking|forward|welcome|visit|stay|see|host|opportunity|chance|serve|travel|book|plans|enjoy|happy ) ..7 ( in future | in the future | from now on )', 'in ( the )? ( near )? future ( ..4 ) ( visit|stay|book )', 'in future ( you|please|do|kindly|read|make sure you|always )', '( please|kindly|you ) ..9 ( in future | in the future )', '( you|in hand ) ..9 in future', 'we now know', 'now you ', 'anything ..3 in ( the )? future', 'your ( next|future )', 'starting ( price|from|at )', '( every|each ) ( ..2 ) ( guest|customer|word|floor|effort|time|night|evening|day|box has|penny|move, )', 'all ( our )? ( guests|customers ) ', 'no ( refund|one|way|need|point|idea|doubt|matter|problem|guests|fault|sign|record|evidence|reason|excuse|trace|action )', 'since ( you|we|our|it|the )', 'nothing ( ..3 ) ( wrong|amiss|to do )', 'nobody ( ..2 ) ( looked|checked|reads|noticed|rang|told|filled )', 'now ( you|it is|that you)', 'second (chance|thought|go)', 'offer|offers ... in future', 'for future ( guests|travel|plans )', 'in future we hope', 'any ( ..4 ) without', 'everybody now ( wants|knows )', 'before the next ( guest|customer|bill )', 'assure ..4 best ..3 services'],
    },
    {
      id: 'prevention.changed',
      source: 'S2-5',
      find: [
        '( we|i|hotel|management|team|which|they|have|has|been|is|are|were|was|department|it ) ( ~have|~be|will|now|also|already|since|just|to )? ( been|be|being )? ( now|also|already|since|immediately|all|both|strongly|personally|strictly|further )? ( ~change|~introduce|~add|~update|~retrain|~train|~brief|~rebrief|~review|~improve|~revise|~implement|~strengthen|~tighten|~reinforce|~revamp|~upgrade|~renovate|~replace ( the | our ..2 ) ( system|vendor|process|supplier )|~redesign|~rewrite|~enhance|~coach|~install|~reorganise|~reorganize|~counsel|~reprimand|~sensitize|~sensitise|~instruct|~initiate|~increase|~adopt|~overhaul|~modify|~rework|~address|~appoint|~hire|~employ|~double|~enforce|~streamline|~automate|~monitor|~audit ) ( ..9 ) ( staff|team|teams|process|processes|procedure|procedures|system|systems|checks|check|training|quality|services|service|standards|rooms|facilities|maintenance|department|departments|crew|riders|drivers|crews|monitoring|alarms|label|labels|sign|signs|website|page|alert|alerts|guide|policy|policies|rules|rule|code|tests|vendor|supplier|concern|concerns|issue|issues|matter|measures|steps|communication|housekeeping|amenities|menu|offerings|capacity|servers|backup|backups|lighting|hygiene|hardware|software|routine|handover|briefing|people|area|areas|cleaning|shortcomings|gaps|properly|calendar|internally|immediately|accordingly|needful )',
        '( ~take ) ( ..4 ) ( action|actions|steps|measures|precautions|corrective|care that )', '( corrective|preventive|preventative|remedial|disciplinary|necessary|appropriate|correctional|strict|required ) ( ..2 ) ( action|actions|steps|measures|training|changes )',
        '( ~put|~set|~get ) ( ..6 ) ( in place|into place|up )', '( ~learn|learning|learnt ) ( ..3 ) ( from|lesson|lessons|that|to )', '( lesson|lessons ) ( ..2 ) ( learned|learnt|taken )', 'learn* ( my|our ) lesson', 'taught us',
        '( ~work|~working|~look|~strive|~try ) ( ..2 ) ( on|to|towards|into|at|with our ..3 to ) ( ..2 ) ( ~improve|improvement|improvements|improving|~enhance|enhancing|~fix our|addressing|~upgrade|corrective|correctional|how we can prevent|ways|bettering|our )',
        '( ~improve|improving|improvement|enhance|enhancing|better ) ( on|our|the|in|upon|these|this|that|ourselves|as|services|service|quality|internal|to|for )', '( will|shall|to|can|must|we ) ( do|be ) better !( service )?', '( further )? improvements|improvement ( ..3 )', '( a | new | our | initiated | additional | more | refresher | staff | some )  ( training|retraining|coaching|briefing ) ( ..4 )',
        '( making|made|make|planning|plan|plans ) ( ..3 ) ( internal )? ( changes|improvements|change to|adjustments )', '( ~plan ) to ( renovate|upgrade|improve|add|install|refurbish|replace|change )', '( dealt with | spoken to | addressed | rectified | briefed ) ( ..2 ) ( internally|for the same|straight away|staff|team|seriousness|immediately )', '( concerned ) ( ..2 ) ( briefed|spoken|counselled|warned|trained|instructed|pulled )', '( staff|team|department|departments|he|she|person|lad|driver|employee ) ( ..4 ) ( been )? ( trained|retrained|spoken to|briefed|counselled|instructed|let go|dismissed|disciplined|warned|suspended|reprimanded|retraining|sensitised|sensitized )', 'immediate ( action|rectification|attention )',
        '( will ) ( ..3 ) ( address|addressing|rectify|work on|look at|look into ) ( ..4 ) ( concern|concerns|issues|issue|areas|shortcomings|these|points|this )', '( address|addressing|addressed|rectifying|overcome|work on|resolving ) ( ..3 ) ( concern|concerns|issues|issue|areas|shortcomings|points|gaps ) ( ..2 ) ( raised|highlighted|mentioned|immediately|with|promptly|you )?', '( training ) ( needs )? ( ..2 ) ( will be | has been | reiterated )', 'we will ( ..2 ) ( make sure|ensure|see to it ) ( ..3 ) ( you will|that|such|it|this|you have|improved|our|smooth|staff|we|future|all )', '( implementing|adding|introducing|retraining|changing|training|updating|reviewing|revising|upgrading|revamping|installing|hiring|tightening|replacing ) ( ..7 ) ( staff|team|teams|process*|procedure*|system*|checks|training|rooms|facilities|care|standards|label*|policy|communication|maintenance )',
        'have contingency', '( calendar|site|website|page|sign|board|menu|booking ..2 ) ( ..4 ) ( now )? ( says|say|shows|warns|carries|lists )',
      ],
      negated: true,
      unless: ['feedback ( ..4 ) ( helps|help|allows|enables|lets|like|is how|such )', '( helps|help|helping|allow|allows|enables|valuable|opportunity|tools|scope|valuable ) ( ..6 ) ( improve|improving|improvement|enhance|better|understand )', '( recently )? ( we|hotel|it ) ( is | are )( newly )? ( renovated )', '( could|should|would|might|can not|could not|will not|did not|do not ) ( ..2 ) ( improve|change|update|add|train|learn )', 'you ( ..3 ) ( learn|change|upgrade|review|improve|update|replace|instruct )', 'change ( your|of ) ( mind|review|experience|view|opinion|perception )', '( i|we ) ( ~have )? ( updated|changed|increased|added|reviewed|upgraded ) ( your|you|it to )', '( write|wrote|post|edit|change|update|writing|leave|left|leaving|share|sharing ) ..3 review', 'review ( of|on|site|is|was|your|about )', 'take care|part|time', '( can not | never ) ( guarantee|promise )', '( changed|change ) the time on us', '( always|continuously|constantly|continually|regularly ) ( strive|striving|endeavour|try|working|work|doing|trained )', 'process of renovation', 'undergoing renovations', 'better ( price|rate|attitude|than|luck )', '( ~take|~taking|taken ) ( steps|action ) ( against you )', 'legal action', '( you )? ( better ) ( if|to )', 'look* forward ( to | for ) ( ..6 ) ( improve*|better )', 'best to improve ( our )?$', 'set up ( ..3 ) ( account|profile)', 'review the (terms|policy|footage|cctv|recording|log*)', 'address ( book|label|you|we have)', 'wrong address', 'take ( it|this|the matter ) (further|up with (the )?(courier|bank))', 'can review the', 'as per ( management|policy )'],
    },
    {
      id: 'prevention.honest-about-again',
      source: 'S0-3',
      find: [
        '( can|could|will|would ) not|never ( ..2 ) ( ~promise|~guarantee|~swear|~rule|~claim|say ) ( ..9 ) ( again|never|not|it|silence|that|next|repeat|out|won|will|smooth* )',
        '( prob|probably|may|might|could|can|will|likely|almost certainly ) ( well|very well|still )? ( happen|occur|recur|repeat|be on|come back|go wrong ) ( again | once more | next | another | , )',
        '( would|i ) ( love|like ) to ( tell|say|promise ) ( ..6 ) but', 'not a cure',
      ],
      negated: true,
      unless: ['can not say ( it|that )? ( enough )', '( can not | could not ) ( promise|guarantee ) ( ..3 ) ( refund|replacement|money|delivery date|a room|time )', 'hear me say sorry'],
    },
  ],
};
