import type { PrincipleId } from '../../doctrine/principle.ts';
import type { Label } from './rule.ts';

const RHETORICAL = [
  '( what ) ( ..2 ) ( did|do|would|were ) you ( ..2 ) ( expect|after|want ( me | us ) to|think ( this|we|would )|suppose|imagine )',
  'do you ( really|honestly|seriously|actually|even|think|expect|know who|realise|realize|understand|not )',
  '( did|have|had|were|was|are|do|could|would ) you ( not | by any chance | even | perhaps | maybe | possibly | really | actually | ever | definitely )',
  '( are you sure | are you certain | are you saying | are you serious | are you suggesting | are you new | are you trying | are you kidding | are you aware | have you read | did you read | who do you think | why would | why did you | why do you | why should | why not | what is your problem | what is the ( big )? ( deal|fuss|problem ) | how can we ( know|be|help it|possibly|have|tell | do anything) | how could we ( know|have) | how were we | how am i | how is that our | who reads | who cares | what else ( could|can ) ( we|i ) | what can ( i|we ) ( say|do about it) | what more do you | right ? | ok ? | okay ? | yeah ? | fair ? | happy now | so what | says who )',
  '( anything|something ) else ( i|we )',
  '( give|grant|allow ) ( us | me ) ( another|one more|a second|a )',
  '( forgive|excuse|pardon ) ( us|me )',
  'may ( i|we ) request',
  'may ( i|we ) ( say|suggest|remind|point|add )',
  'might i suggest',
  'can you ( not|please not|imagine )',
  'any questions',
];

const IDENTIFIER =
  '( order|tracking|booking|reservation|account|ticket|confirmation|phone|case|reference|policy|flight|invoice|membership|delivery ) ( number|no|id|ref|reference|details|address|code|numbers|email|info|information )';

/** Asks what happened, what they need, or which way they prefer. */
export const ask: Label<PrincipleId> = {
  id: 'ask',
  rules: [
    {
      id: 'ask.open-question',
      source: 'S4-5',
      question: true,
      find: [
        '( how|what ) ( can|could|should|may ) ( i|we ) ( ..9 )',
        '( would|do|could|is|are|shall ) ( it|you|there|i|we) ... , ( ..12) ?',
        '( would|do|could|is|are|shall|can) ( it|you|there|i|we|your ..1) ( ..12 )',
        '( what|which|how|when|where|who ) ( ..4 ) ( would|can|could|will|do|does|is|are|was|were|did|has|have|shall|should|works|suits|helps|matters|worries|hurt|hurts|bothers|bothered|happened|feels|made|went|needs|part|sounds )',
        '( would|do|can|could|will|have|are|did|were|is|shall|should|may|might|was|has|does ) ( you|he|she|it|they|there|that|we|i|any*|your ..2|the ..2|this ..2 ) ... ?',
        '( any ) ( #NOUN|idea|thoughts|chance|sniffles ) ( ..6 ) ?',
        '( or ) ( ..8 ) ?',
        '( what|which|how|when ) ( ..3 ) ?',
      ],
      unless: [
        '( you know what|know what) ?',
        'have you any idea how',
        'is there ( a|any) ( reason|problem) you',
        ...RHETORICAL,
        `( ~send|~message|~give|~provide|~share|~have|~confirm|~tell ) ..9 ( ${IDENTIFIER.replace(/^\( | \)$/g, '')} )`,
        '( can|could|would|will ) you ( please )? ( ..2 ) ( message|email|send|write|call|contact )',
        'isn|are not ( we|you|they )',
        'can i ( just )? ( say|add|ask you to )',
        'can you ( please )? ( let|give|allow|bear|understand|stop|calm|wait )',
        '( would|could|will ) you ( let|give|find it|be so kind|forgive|accept|believe|kindly )',
        '( can|may|could ) ( we|i ) ( know|have ) the ( person|name|details )',
      ],
    },
    {
      id: 'ask.tell-me',
      source: 'S4-5',
      find: [
        '( tell|show ) ( me | us ) ( ..3 ) ( what|which|how|where|when|if|whether|more|about|everything|who|the|your|it )',
        '( let ) ( me | us ) ( know ) ( ..4 ) ( what|which|how|where|whether|your|if|any )',
        '( say|choose|name ) ( if|what|which|whether|how )',
        '( want|like|love|need|keen|glad|happy ) to ( hear|know|learn|understand ) ( ..3 ) ( what|which|how|more|where|from you|your ( side|thoughts|view|needs|preference|story ) )',
        '( you ( say|tell ) ( me | us ) )',
        '( share|send|message|write ) ( me | us | with me | with us )? ( ..2 ) ( your concern|your concerns|further feedback|any further feedback|more details|more detail|details of|what happened|your thoughts|more information ) ( ..2 )',
        '( we|i ) ( would | will )? ( listen|be listening|am listening|are listening ) !to ( ..2 music )',
        '( take|talk|walk ) ( me | us ) through',
        '( in your own words )',
        '( we|i ) ( would )? ( ask|wonder ) ( what|which|how )',
        'asking you ( what|which|how )',
        '( please | do | kindly ) ( explain|describe|elaborate )',
      ],
      unless: [
        '( say|choose) how ( ..1 )( beautifully|sorry|much|grateful|bad)',
        'personally if',
        'tell ( me|us) ( ..3) ( number|code|id|reference)',
        '( let me | let us ) know ( if | when | the next time ) ( you | i | we | there is ) ( ..3 ) ( need|require|plan|visit|travel|are in|come|book|anything else|have any ( other|further )? question* | want to book|any other )',
        'let ( me|us ) know ( ..2 ) ( order number|tracking|your booking number|your email|your phone )',
        'let ( me|us ) know ( ..2 ) anything else',
        'tell me ( about it|you )',
        '( do not | can not | would not ) tell ( me|us )',
        'you tell me ?',
        'you ( did|do|never|should|could ) ..2 tell ( me|us )',
        'let ( me|us ) know ( that|the next|your next|your ( order|booking|tracking|account|name|email|number|phone|travel|date* ) )',
        'had ..3 let ( me|us ) know',
        'should have ..6 tell|told',
      ],
    },
  ],
};
