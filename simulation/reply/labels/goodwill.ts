import type { PrincipleId } from '../../doctrine/principle.ts';
import type { Label } from './rule.ts';

/** Something for nothing, on top of the repair. */
export const goodwill: Label<PrincipleId> = {
  id: 'goodwill',
  rules: [
    {
      id: 'goodwill.for-nothing',
      source: 'S1-4',
      find: [
        '( ~give|~send|~offer|~have|~get|~add|~put|~do|~bring|~make|~drop|~provide|~throw|~include|~treat|~book|~upgrade|~arrange|~leave|~receive|~let|~invite|~enjoy|~extend|~take|~knock|plus|with|and|a|, ) ( ..9 ) ( free of charge|on the house|on us|for free|at no ( extra | additional | further )? ( cost|charge ) | without ( cost|charge|charging ) | for nothing|no charge|complimentary|as our guest|as my guest|compliments of|with our compliments|my treat|our treat|gratis )',
        '( dinner|lunch|breakfast|meal|drink|drinks|coffee|dessert|night|stay|round|next ..2|pizza|ticket|delivery|everything|it|month|service|first ..2 ) ( ..3 ) ( is|are|will be|goes ) ( ..2 ) ( on us|on me|on the house|free|complimentary|half price )',
        '( ~give|~send|~offer|~have|~get|~add|~do|~bring|~make|~put|~throw|~include|plus|with|a|your|for|one|two|another|three|2|3|six|and|any|some|, ) ( ..1 ) ( free|complimentary ) ( #NOUN|#ADJ|#NUM|one|upgrade|month|large*|of ..2|next|bottle|return|second )',
        '( month|months|year|week|weeks|day|night|service|delivery|half day|session ) ( ..4 ) ( free|for nothing|on us|complimentary|on the house|for free|without cost )',
        '( without|no|at no ) ( cost|charge ) ( ..3 )',
      ],
      unless: ['( that|it|this|mistake|fault|one|failure) ( ..1) ( is|was) on ( us | me)', '( it|that) is on us', 'feel free', '( free ) ( to|from|of ) !charge', '( is|are ) ( free|complimentary ) for ( all|guests|every|suite|guests|our )', '( hassle|trouble|stress|worry|pest|error|sugar|gluten|nut|dairy|smoke|toll ) free', '( replac*|repair*|fix*|redo|resend|exchange ) ( ..6 ) ( free|no charge|no cost|for nothing ) !plus', '( is|are ) ( always )? complimentary', '( expected|wanted|demand*|ask*|want|expect ) ( ..5 ) ( free|complimentary )', 'free ( wifi|wi fi|wi|parking|pick|pickup|internet|time|agent|delivery on orders )', 'not ..3 ( free|complimentary )', 'we have ( a )? free', 'promised ( a )? complimentary', 'no charge ( was|has|is )', 'complimentary ( check|breakfast is )'],
    },
    {
      id: 'goodwill.gift',
      source: 'S4-7',
      find: [
        '( invite ) ( you|your ..3) ( ..4 ) ( dinner|lunch|stay|breakfast|guest|guests|drink|show|meal|tea)', '( enclose|enclosed|attach|attached|include|included|sending|send|sent|drop|dropping|leave|leaving|left) ( ..1 ) ( two|a|some|a pair of|a box of|a bunch of|three|four) ( ..1) ( tickets|flowers|chocolates|wine|biscuits|cake|cakes|cookies|toys|vouchers|bottle|box|card with|passes)', '( free ) ( new )? ( ..1) ( service|month|year|lesson|lessons|delivery|cleaning|check|wash|coffee|pizza|drinks|cut|session|night|upgrade|tickets|meal|dessert|ones|large|larges)',
        '( ~give|~send|~offer|~have|~get|~add|~put|~bring|~make|~drop|~include|~credit|~attach|~enclose|~receive|~accept|~issue|~find|~load|~provide|~extend|~email|~leave|~enjoy|~gift|~apply|~keep|plus|with|is|are|there|as|some|us ) ( ..7 ) ( @gift|£* voucher|vouchers|% off )',
        '( gesture|token|goodwill gesture|by way of apology|to say sorry|as a sorry|as an apology|make it up to you|for your trouble|for your troubles|for the trouble|for the hassle|for the upset ) ( ..12 ) ( credit*|discount*|voucher*|free|off|points|gift|hamper|bottle|flowers|£*|$*|upgrade|meal|dinner|night|room|complimentary|month )',
        '( credit*|discount*|voucher*|free|points|gift|hamper|bottle|flowers|£*|$*|€*|upgrade|meal|cake|month ) ( ..12 ) ( gesture|token|goodwill|to say sorry|as a sorry|as an apology|by way of apology|for your trouble|for the trouble|for the hassle|for the upset )',
        '( gesture of goodwill | goodwill gesture | as a gesture )',
        '( £*|$*|€*|*% ) ( credit|off|discount|voucher|gift|bonus|extra|on top )', '( half|10%|15%|20%|25%|30%|50%|ten per cent|twenty per cent ) ( ..2 ) ( price|off|discount )', '( double ) ( the )? ( points|refund|portion )', '( waive|waived|waiving ) ( ..6 )', '( upgraded|upgrade ) ( you|your ) ( ..4 ) ( free|complimentary|at no|without|suite|next )', '( , | and | £* | plus ) ( ..6 ) on top ( . | , | ! | $ )', '( extra ) ( month|months|week|night|day|credit|points|£*|$* )', '( ..2 ) months interest off', 'interest off', '( extended|extend|add|added ) ( ..3 ) ( month|months|week|weeks|days ) ( to|of )', '( code ) ( in|to|for|attached|below|is ) ( ..4 ) ( free|off|£*|next|order|inbox )', '( late|early ) ( checkout|check out|check in ) ( free|on us )', '( pizza|cake|flowers|dinner|bottle|basket|plant|wine ) ( ..3 ) ( of gift|as a gift|as gift|for you|for her|with my|with our )', '( i|we ) ( ..2 ) ( bring|send ) ( ..2 ) ( flowers|wine|chocolates|fruit|cake )', '( would|like ) to make something', '( offered|gave|given|provided|extended ) ( ..3 ) ( discount|upgrade|complimentary|voucher|free|room for wash )', '( compensate )  ( ..6 ) ( voucher|extra|points|discount )',
      ],
      unless: ['is ( ..2 ) complimentary for', '( have|had) ( a )? free ( pick|parking|wifi|wi|drop)', 'accept gift', '( hotel|hotels) offer free', 'on top ( of )?', '~put ( ..4) on top', '( no|not|can not|do not|could not|unable ) ( ..5 ) ( @gift|discount|voucher )', 'booking voucher', 'discount|discounts to our', '( valid|proper|confirmation|hotel|travel ) ( ..1 ) voucher', '( giving|give|offer|offering|already ) ( ..2 ) ( discounts|discount ) ( to|during|on|for ) ( our|all|the|valuable|off|average )', 'fee ( ..2 ) waived ( because|as it was our )', 'on top ( of | ) ( it|that|something|each|the|her|of|and|.|, )', 'upgrade ( our|the|their|room|to )', '( get|getting|take|make|enjoy ) ..3 benefits', '( points ) ( you ( raised|made|mention*) |raised|of|that|in ( your|the)) ', 'your points', 'point* of view', '( went|went on top )', 'waive ( any|your ) right', 'it on top', 'crate of books', 'price point', '( at|on|these|several|many|some|all|following|valid|your ) points', 'extra ( charge|charges|cost|fee|money|5p|bed|care|step|person|work|wrappings )', 'pay ..3 extra', 'free to', 'bottle of ( milk|shampoo )', 'wanted|asked|expecting ..4 ( discount|upgrade )'],
    },
  ],
};
