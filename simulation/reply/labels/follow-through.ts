import type { PrincipleId } from '../../doctrine/principle.ts';
import type { Label } from './rule.ts';

/** A next step on this case that somebody commits to. Announced, it is a promise; kept, it earns. */
export const followThrough: Label<PrincipleId> = {
  id: 'followThrough',
  rules: [
    {
      id: 'followThrough.will-be-in-touch',
      source: 'S1-3',
      find: [
        '( is|are|am) going to ( ..1) ( @reach) ( you|her|him|back)', '( i|we) ( @reach) ( you ) ( ..2) ( @when|morning|later)', '( shall|can|may|should) ( i|we) ( @reach) ( you|back)?( ..4)', '( happy|glad|ready|pleased) to ( restore|check|look|trace|chase|recover) ( them|it|this|for you)',
        '( we|i|he|she|they|someone|somebody|manager|team|#PROPN|colleague|engineer|who|supervisor|member|department|us|owner|members|and ) ( will|shall|~be going to|would like to|want to|am|are|can ) ( ..3 ) ( @reach ) ( ..2 ) ( you|back|up|her|him|back to|directly|your|personally|by|tonight|tomorrow|today )',
        '( shall | let me | can ) ( i|we )? ( @reach ) ( you | back | her | him )',
        '( and|or|, ) ( then )? ( ~phone|~ring|~call|~text|~email|~message|~update ) ( you ) ( ..3 )',
        '( will|shall|am|are ) ( ..3 ) ( get|getting|be|come|coming|report ) ( ..2 ) ( in touch|back to you|back with|reaching out|in contact|back on this|calling you|phoning you|ringing you )',
        '( will|would ) ( ..2 ) ( hear ) ( ..4 ) ( from|by|before|tonight|tomorrow|back )', '( expect ) ( a|my|our ) ( call|email|message|text|reply|update )', '( a | my | our | personal ) ( call|visit ) ( back )? ( ..3 ) ( by|before|tomorrow|tonight|today|at|within|on ( monday|tuesday|wednesday|thursday|friday ) )',
        '( keep ) ( you ) ( ..2 ) ( posted|updated|informed|in the loop )', '( will|shall ) ( ..3 ) ( let you know|tell you|send you ( ..3 ) ( by|as soon|tomorrow|tonight|when|once ) | update you|give you ( a call|a ring|an update|news|the answer ))',
        'would like to ( get in touch|discuss|speak|talk|contact|call|connect )', '( someone|team|member|manager|we|i ) ( ..4 ) ( ~reach|reaching ) out', '( ..2 ) ( called|phoned|rang|telephoned|emailed|contacted ) ( you )  ( ..2 ) ( today|yesterday|this|earlier|personally|already|and|to )', '( taking|took|answered ) my call', '( am | are | already )  ( on my way | on our way | coming round | coming over )', '( will ) ( ..2 ) ( be|come|meet|see|visit|wait|sit|stand|stay ) ( ..6 ) ( you|yours|myself|personally|door|your ..1|at ( six|five|four|noon|8|9|7|10|the ) ) ( ..3 ) ( tomorrow|tonight|at|by|today|this|when|myself|with|on|until )',
      ],
      unless: ['called|rang|phoned you ( twice|three|several|and you|before|but)', '( hope|happy|glad|pleased|delighted|forward|welcome ) ..2 to ( see|welcome|host|meet )', '( will|can|do|would ) not ( ..2 ) ( @reach )', 'if you ( ..4 ) ( call|contact|email|write ) ( us | me ) !( and|, )', '( as we )? ( had|have ) ( clearly|already|previously )? ( informed|told|emailed ) you', '( would|could|should|might ) have ( ..2 ) ( @reach )', 'when you ( visit|come|return )', 'next ( visit|stay|trip )', '( i|we|should ) ( ..2 ) ( never|not ) ( ..2 ) ( called|rang|phoned|told|emailed|contacted )', '( do|please ) not ..2 ( call|email )', 'we will see that you have', 'text alerts did', 'will contact you ( if|when ) ..3 ( offer|promo )', 'never ( rang|called )', 'no one|nobody ( called|rang )', 'when we call', 'sorry ..6 ( called|emailed|told )'],
    },
    {
      id: 'followThrough.looking-into-it',
      source: 'S4-6',
      find: [
        '( we|i|he|she|team|they|manager|engineers|who|#PROPN|department|management|and|to|startup|it|someone|is|are|, ) ( ..2 ) ( will|shall|~be|can|am|are|have|going to|so ) ( ..4 ) ( look|looking|looked|check|checking|investigate|investigating|investigated|chase|chasing|escalate|escalated|escalating|digging|trace|tracing|review|reviewing|find out|finding out|follow up|following up|followed up|examine|examining|take this up|take it up|taking this up|take this further|take it further|take up|dig|pull|discuss with|test|testing|working to ( resolve|find|fix|figure|recover|retrieve|restore ) | working on|working with|trying to|figure out|doing everything|speak to|speak with|talk to|talk with|ask the|asking the|having|monitoring|sort this|sort it|watch|handle|handling|get it|getting it|get to the bottom|verify ) ( ..4 )',
        '( looking|look|looked ) ( ..2 ) into ( this|it|the|your|that|what|how|why|which )', '( so ) ( that )? ( we|i|our team|the team ) ( can|may|could|will ) ( ..3 ) ( look|check|investigate|help|assist|take|review|get|find|sort|follow|see|work|trace|fix|make amends|resolve|pull )', '( under|being|launched|opened|started|internal|full|thorough|begun|an|the ) ( an | a )? ( ..2 ) ( investigation|enquiry|inquiry|investigated )', '( get to the bottom )', '( want|like|love ) to ( ..2 ) ( take a closer look|look into|investigate|follow up|check )', '( to ) ( look|looking ) into ( the|this|it )', '( forwarded|passed|escalated|raised|shared ) ( ..5 ) ( to look|for investigation|to investigate|to follow|for follow|to check|who will|will|urgently|as urgent|a ticket )', '( and ) ( i|we ) ( will )? ( ..2 ) ( @inquire ) ( ..2 ) ( with|for|this|it|that|your|into|what|where|the )', '( i am|we are ) ( personally | ) ( ..2 ) on ( it|this|the case|your case )', '( whatever|everything ) ( it takes|in our power|we can)', 'so ( that )? we can ( ..2 )',
      ],
      unless: ['taking that fee', 'taking ( ..2) (off|fee)', 'in reviewing', 'have in', 'look* forward', '( corrective|correctional|improv* ) ( ..3 )', '( into|looking|look ) ( ..3 ) ( how ( we )? ( can )? prevent|ways to improve|improving|correctional )', '( will|do|did|can|have ) not ( ..3 ) ( look|check|investigate|discuss|follow )', 'we ( checked|investigated|reviewed ) ( and|,|.|the|our ) ( ..6 ) ( no|nothing|not|found that you|clear|fine )', '( shared|forwarded|passed ) ( ..6 ) ( improve*|future|learning|training )', '( they|we|staff ) would have', '( nothing|amiss ) ', 'investigate our', 'review|reviewing our ( process*|polic* )', 'further review and improvement', 'look|looks ( at | like )', 'we have ( checked|investigated|verified|looked|reviewed ) ( ..9 ) ( no|not|nothing|fine|clear|you|show|shows )', 'was ( not )? (looking|watching)', 'take up (the|your) (offer|space)', '( was|were ) trying to', 'stopped looking', 'checking ( in|out|account ) ', 'check ( in|out ) ', 'hygiene', 'if ( we|i ) ( can|could ) ( help|assist )', 'so we can ( improve|learn|serve|do better|continue|keep)', 'work* ( on|with ) ( improv*|our|bettering)', 'work ( ..3 ) ( vendor )', 'will ( ..2 ) work towards', 'now ( check|double|test|ask )'],
    },
    {
      id: 'followThrough.named-contact',
      source: 'S1-3',
      find: [
        '( ~contact|~call|~ring|~phone|~email|~reach|~write|~message|~text|~ask|~speak|~talk ) ( to | with | out to | for )? ( me|undersigned|#PROPN|mr|ms|mrs ) ( directly|personally|any time|anytime|at|on|with|straight|here|and|,|if ) ( ..4 )',
        '( my ) ( ..3 ) ( mobile|number|direct|extension|line|name is|cell|email )', '( here is | have | take | keep | on ) my ( ..2 ) ( mobile|number|phone|email|cell )', '( get in touch | in touch ) with ( us|me ) ( ..9 ) ( so|to take|further|resolve )', '( let ) ( a | the | me ) ( manager|know personally|supervisor ) ( ..9 )', 'let me know personally',
        '( me|i ) ( ..2 ) on chat', '( meet|see|ask for ) me ( at|in|when|personally )', '( have|has ) been ( escalated|raised|assigned|referred )', '( have | has | been | am | is ) ( escalated|escalating|opened a ticket|raised a ticket|logged a ticket|assigned )',
        '( #PROPN|manager|i|we ) ( ..2 ) ( is|am|will be ) ( handling|dealing with|in charge of|responsible for|on ) ( your|this|the|it )',
        '( message|email|send|forward|share|call|write|provide ) ( ..9 ) ( and|so ) ( we|i|our ) ( ..2 ) ( will|can|shall|may|could|would ) ( ..3 )',
      ],
      unless: ['me on chat ( while )?( it)?', '( further feedback | more feedback )', 'any ( further | other )? ( questions|queries|assistance ) !further', 'call me when', 'my number one', 'contact ( the )? undersigned for', 'in case there is anything', 'do not contact', 'assistance ( , )? please', '( should|could|if|had ) you ( have )? ( told|called|asked|contacted ) me', 'ask me (if|why|to)', 'please let a manager know ( of|that you liked )'],
    },
  ],
};
