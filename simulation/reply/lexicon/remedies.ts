const list = (words: string) => words.trim().split(/\s*,\s*/);

/** What is done to put things right, and what is given on top. */
export const remedies = {
  /** Repairs as verbs. */
  repair: list(
    '~refund, ~replace, ~reimburse, ~repay, ~resend, ~reissue, ~reverse, ~rebook, ~repair, ~fix, ~restore, ~recover, ~reship, ~redo, ~remake, ~reinstate, ~exchange, ~recook, ~rebake, ~rework, ~reprint, ~redeliver, ~relocate, ~reroute, ~mend, ~rebuild, ~patch, ~credit, ~waive, ~compensate, ~swap, ~unblock, ~unlock, ~reopen, ~reactivate, ~reset, ~rehang, ~refit, ~reinstall, ~rewire, ~void',
  ),
  /** Repairs as nouns. */
  repairNoun: list(
    'refund, refunds, replacement, replacements, reimbursement, repayment, exchange, rebooking, credit, repair, new one, new _ , fresh one, fresh _ , another one, substitute, alternative, workaround, fix, compensation, money back',
  ),
  money: list(
    'money, fee, fees, charge, charges, fare, deposit, payment, price, cost, costs, amount, sum, difference, balance, bill, invoice, total, penny, cent, £*, $*, €*, ₹*, rs, rupees, dollars, pounds, euros, funds',
  ),
  gift: list(
    'voucher, vouchers, discount, gift, gifts, hamper, bouquet, bonus, points, miles, coupon, coupons, treat, giftcard, promo, gift card, e-gift, freebie, chocolates, bottle of, upgrade, free _ , token of, gesture of goodwill, goodwill gesture, complimentary _',
  ),
  /** Ways of getting in touch. */
  reach: list(
    '~call, ~ring, ~phone, ~text, ~email, ~mail, ~write, ~contact, ~message, ~update, ~reply, ~respond, ~follow, ~revert, ~telephone, ~whatsapp, ~notify, ~inform',
  ),
  /** Looking into a matter. */
  inquire: list(
    '~investigate, ~check, ~chase, ~look, ~examine, ~review, ~trace, ~find, ~inspect, ~track, ~speak, ~talk, ~ask, ~dig, ~escalate, ~discuss, ~handle, ~take, ~pursue, ~see, ~verify, ~monitor, ~test, ~sort',
  ),
  /** When, as a promise names it. */
  when: list(
    'today, tonight, tomorrow, monday, tuesday, wednesday, thursday, friday, saturday, sunday, noon, midnight, shortly, soon, immediately, within, by, before, this ( morning | afternoon | evening | week | weekend ), end of, in the next, right away, straight away, at once, first thing',
  ),
};
