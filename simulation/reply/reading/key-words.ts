/** Words worth recognising when they are misspelled. */
export const keyWords: readonly string[] = (
  'sorry apologise apologize apologies apology apologised apologizing apologising regret regrets responsibility responsible mistake mistakes ' +
  'fault error failure failed unacceptable refund refunded replacement replace reimburse compensation voucher discount complimentary ' +
  'inconvenience understand understood frustration frustrating frustrated disappointed disappointing disappointment upset embarrassing ' +
  'embarrassed experience forgive forgiveness opportunity chance guarantee promise policy terms conditions unfortunately however although ' +
  'because customer customers service problem delivery delivered received investigate immediately ensure prevent happened happening again ' +
  'never option prefer believe receive definitely sincerely sincere genuinely completely manager colleague tomorrow please actually ' +
  'message contact address booking order expectations management restaurant misunderstanding miscommunication unavoidable'
).split(' ');
