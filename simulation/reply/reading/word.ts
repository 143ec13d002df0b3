/** One word of a reply as it is read: spelled out, in small letters, with its place in the text. */
export interface Word {
  /** Spelled out: "didn't" is read as two words, "did" and "not". */
  form: string;
  lemma: string;
  partOfSpeech: string;
  known: boolean;
  start: number;
  end: number;
  /** Stands between quotation marks. */
  quoted: boolean;
}
