import type { PrincipleId } from '../../doctrine/principle.ts';
import type { Label } from './rule.ts';

/** Asks to be forgiven, or for another chance. */
export const forgiveness: Label<PrincipleId> = {
  id: 'forgiveness',
  rules: [
    {
      id: 'forgiveness.forgive',
      source: 'S0-4',
      find: [
        '( forgive|forgiveness|pardon ) ( us|me|our|my|this|that|from|you|.|,|!|for|the|in|it )?',
        '( excuse ) ( us|me|our|my ) ( for|this|.|,|!|the|on|lapse )',
        '( ask|beg|request|seek|hope ) ( ..3 ) ( pardon|forgiveness )',
        '( not|never )? ( hold ) ( this|it|that ) against ( us|me )',
        '( ~reconsider ) ( your decision | staying | us | coming | not ) ( ..4 )',
        '( find it in your heart )',
        '( bear with us )? ( not )? ( give up on us )',
        '( overlook|look past ) ( this|our|it ) ( ..3 ) ( once|mistake|lapse|slip|time )?',
        '( win|earn|gain ) ( ..2 ) ( your|you ) ( trust|business|confidence|custom|faith )? ( back|again )',
        '( earn you back )',
      ],
      negated: true,
      unless: [
        '( do|will|would|could|can|am|are|not|never|without ) ( not|never )? ( ask|expect|asking|expecting|asked ) ( ..3 ) ( forgive|forgiveness|pardon )',
        '( not|nobody|no ) ( ..4 ) ( forgive|forgiveness )',
        'excuse me ( but|, ( but|sir|what|madam ) )',
        'pardon ?',
        'would not forgive',
        'you ( will|would|should|must|have to|need to|ought to ) ( ..2 ) ( forgive|excuse )',
        'unforgiv*',
        'pardon my ( french|english )',
        'restore your faith',
      ],
    },
    {
      id: 'forgiveness.another-chance',
      source: 'S0-4',
      find: [
        '( ~give|~allow|giving|gave|grant) ( us | me ) ( ..2 ) ( chance|opportunity|opportunities|shot|try|go) ( ..3 )',
        '( allow|let|permit) ( us | me) to ( ..1) ( serve|show|prove|make|win|host|welcome|look after|regain|earn)',
        '( have|get) ( another|a second|one more|a|the) ( ..1) ( chance|opportunity) ( ..3)',
        '( another|one more|a second|second|further|more|a|an|the|one last|fresh|future|one|some|our ) ( more | last | future )? ( chance|opportunity|opportunities|shot|try|go ) ( ..3 ) ( to|of|so|,|.|!|?|and|soon|in|next|is|when|for|please|, )',
        '( ~give|~grant|~allow|~afford|~offer|~provide ) ( us|me|our ..2 ) ( ..2 ) ( chance|opportunity|opportunities|shot|try|go )',
        '( have|get|had|hope|hoping|like|love|welcome|await|for|request|want|appreciate ) ( ..3 ) ( the|an|another|a|one ) ( ..2 ) ( opportunity|chance ) ( ..2 ) ( to|of ) ( ..2 ) ( ~serve|~host|~welcome|~have|~see|~make|~show|~prove|~provide|~give|~change|~restore|~look after|~offer|~redeem|~do better|~receive|~delight|~regain|~win|~deliver|serving|hosting|welcoming )',
        '( let|allow ) ( us | me ) ( ..2 ) ( make it up|prove|redeem|show you|win you|earn )',
        '( try ) us ( again | once more | one more time )',
        '( give ) ( us | me ) ( ..2 ) ( again | another )',
        '( consider ) ( giving|staying|coming|returning ) ( ..3 ) ( chance|opportunity )',
      ],
      when: ({ sentence, place }) => {
        const words = sentence.words
          .slice(Math.max(0, place.first - 3), place.last + 8)
          .map(({ form }) => form)
          .join(' ');
        const asked =
          /\b(?:give|giving|grant|allow|hope|hoping|another|one more|second|further|request|have|provide|let|like|shot|try|chance|serve|welcome|host|is all)\b/.test(
            words,
          );
        return (
          asked &&
          /\b(?:us|me|we|i|our|host|serve|serving|welcome|please|again)\b/.test(
            sentence.words.map(({ form }) => form).join(' '),
          )
        );
      },
      unless: [
        '( a|good|fair|real|every) chance of',
        '( thank*|appreciate ) ( ..9 ) ( opportunity|chance|giving )',
        '( opportunity|chance ) ( ..2 ) to ( ..2 ) ( improve|learn|look|investigate|respond|resolve|rectify|fix|explain|address|handle|strengthen|clarify|ensure|correct|put|discuss|know|review|develop|grow|check|sort|help|speak|talk|assist|fulfill|restore )',
        '( gave|give|had|were given|missed|lost|took ) ( ..2 ) ( you|him|her|them ) ( ..3 ) ( chance|opportunity )',
        'by any chance',
        'no chance',
        '( did not | never | not ) ( give|gave|given|giving ) us ( ..3 ) ( chance|opportunity )',
        'there is ( a|no|every|some )? ( ..1 )? chance',
        'your last chance',
        'you ( had|have|get|got ) ( a|the|one|your|every ) ( ..1 )? ( chance|opportunity )',
        '( you must|you should|you have to|you owe us) ( ..2 ) ( give us )?',
        'would have ( ..3 ) chance',
        'if you had given us',
        'the chance of ( it|this|that )',
        'have a go',
      ],
      negated: true,
    },
  ],
};
