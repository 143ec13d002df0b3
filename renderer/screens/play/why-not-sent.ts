/** Why a text cannot be sent as a reply, as a sentence to the trainee; null where it can. `name` is the customer's. */
export function whyNotSent(draft: string, longest: number, name: string): string | null {
  if (draft.trim() === '') return `There is nothing here yet. Write what you would say to ${name}.`;
  const over = draft.length - longest;
  if (over > 0)
    return `This is ${over.toLocaleString('en-GB')} ${over === 1 ? 'character' : 'characters'} longer than one turn can be. Make it shorter; ${name} would have broken in by now.`;
  return null;
}
