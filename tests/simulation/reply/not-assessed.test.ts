import { describe, expect, it } from 'vitest';
import { analyseReply } from '../../../simulation/reply/analyse-reply.ts';
import { language } from './language.ts';

const context = { customer: 'My kettle arrived broken.', situation: 'Kettle shop: the kettle arrived broken.' };

describe('what cannot be judged is not judged', () => {
  it.each([
    ['', 'empty'],
    ['   \n', 'empty'],
    ['...', 'empty'],
    ['😀😀😀', 'empty'],
    ['asdf jkl qwe zxcv', 'gibberish'],
    ['sdkfjh sdkjfh skdjfh ksjdhf', 'gibberish'],
    ['blah blah blah blah blah blah', 'gibberish'],
    ['Lo siento mucho, señora, es nuestra culpa.', 'not-english'],
    ['Przepraszam bardzo za opóźnienie', 'not-english'],
    ['Извините, пожалуйста', 'not-english'],
    ['申し訳ございません。こちらの手違いです。', 'not-english'],
    ['Pasta for lunch and rain all day', 'off-topic'],
    ['Roses are red and violets are blue', 'off-topic'],
    ['test', 'unclear'],
    ['sorry '.repeat(1500), 'too-long'],
  ] as const)('“%s” is %s', (text, reason) => {
    expect(analyseReply(text, context, language)).toEqual({ assessed: false, reason, shows: [], faults: [] });
  });
  it.each([
    'ok refunded all done',
    'i m v sory abt ur kettle',
    'Sorry.',
    'No.',
    'We can do better than this.',
    'WE MESSED UP!!!',
  ])('“%s” is judged, however short or rough', (text) => {
    expect(analyseReply(text, context, language).assessed).toBe(true);
  });
});
