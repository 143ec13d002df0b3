/** Where a margin note stands on the page. */
export const noteId = (turn: number, finding: number) => `note-${turn}-${finding + 1}`;

/** Where the words of a margin note end. */
export const markId = (turn: number, finding: number) => `words-${turn}-${finding + 1}`;
