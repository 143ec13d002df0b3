import { describe, expect, it } from 'vitest';
import { analyseReply } from '../../../simulation/reply/analyse-reply.ts';
import { language } from './language.ts';

const customer = 'My kettle arrived broken and nobody answers the phone. I have been waiting for two weeks now!';
const context = { customer, situation: 'Kettle shop: the kettle arrived broken.' };
const found = (text: string) => {
  const { shows, faults } = analyseReply(text, context, language);
  return [...shows, ...faults].map(({ id }) => id);
};

describe('gaming does not pay', () => {
  it.each([
    'sorry, responsibility, refund, voucher, prevention, follow up',
    'ownership apology impact ask solution options explain prevention forgiveness',
    'Ownership. Apology. Impact. Solution. Options.',
    'full responsibility, sincere apology, your frustration, two options, never again',
  ])('a row of key words is not a reply: %s', (text) => {
    expect(analyseReply(text, context, language)).toMatchObject({ assessed: false, reason: 'key-words', shows: [] });
  });
  it.each([customer, customer.toUpperCase(), 'My kettle arrived broken and nobody answers the phone.'])(
    'the customer sent back is an echo: %s',
    (text) => {
      expect(analyseReply(text, context, language)).toMatchObject({ assessed: false, reason: 'echo' });
    },
  );
  it('the same apology three times is still only an apology', () => {
    expect(new Set(found('I am sorry. I am sorry. I am sorry.'))).toEqual(new Set(['apology']));
  });
  it('a sarcastic sorry is defensive', () => {
    expect(found('Oh, I am so sorry your majesty had to wait for a kettle.')).toContain('defensive');
  });
  it('an apology in quotation marks is not made', () => {
    expect(found('You want me to write "I am sorry" and that is all you want.')).not.toContain('apology');
    for (const id of ['apology', 'ownership'])
      expect(found('The card says “we apologise, it was our mistake”, as cards do.')).not.toContain(id);
  });
  it('an apology beside an insult keeps its insult', () => {
    expect(found('I am sorry. Maybe learn to read before you order, you idiot.')).toEqual(
      expect.arrayContaining(['apology', 'defensive']),
    );
  });
  it('owning is not found in what is denied, supposed or put on others', () => {
    for (const text of [
      'It was not our fault.',
      'If it was our mistake, we will see.',
      'It was the courier’s mistake.',
      'Mistakes were made.',
    ])
      expect(found(text)).not.toContain('ownership');
  });
});
