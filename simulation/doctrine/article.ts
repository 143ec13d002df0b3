export type ArticleKey = 'S0' | 'S1' | 'S2' | 'S3' | 'S4';

/** The five articles the whole doctrine is drawn from; an author is null where the article names none. */
export const articles: Record<ArticleKey, { key: ArticleKey; author: string | null; title: string }> = {
  S0: { key: 'S0', author: 'Mike McKay', title: "What to do when you've behaved badly" },
  S1: { key: 'S1', author: null, title: 'What to Do When What You Have Made a Mistake?' },
  S2: { key: 'S2', author: null, title: 'Oops, My Bad! 5 Ways To Fix Mistakes' },
  S3: { key: 'S3', author: 'Bette Price', title: 'Recovering From Mistakes Restores Trust' },
  S4: { key: 'S4', author: null, title: 'What to do when you screw up and your customer is unhappy' },
};
