import type { FaultId } from '../doctrine/fault.ts';

/** What the words of each fault did, as the end of a sentence: "your words …". NAME and HIS are the customer's. */
export const faultDeeds: Record<FaultId, string> = {
  deny: 'told NAME there was nothing to answer for',
  stall: 'left NAME with nothing at all',
  blameCustomer: 'put part of it on NAME',
  blameOthers: 'pointed at somebody NAME cannot speak to',
  excuse: 'asked NAME to understand you first',
  mixedMessage: 'took the sorry back before NAME could have it',
  minimise: 'made it smaller than it was for NAME',
  hollow: 'was one more sorry, and NAME has those already',
  defensive: 'argued with NAME instead of answering',
  evasive: 'left nobody there who did it',
  fixBeforeSorry: 'came before anybody had said sorry to NAME',
  tellBeforeAsk: 'decided for NAME what was needed',
  overpromise: 'promised NAME what nobody can promise',
  brokenPromise: 'was a promise NAME had counted on',
  stingy: 'counted pennies in front of NAME',
  businessAsUsual: 'went back to normal as if NAME had never rung',
};
