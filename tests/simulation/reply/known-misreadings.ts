/** Near misses that are still read wrongly. Each is tested to be so: mend one, and its line here must go. */
export const knownMisreadings: readonly string[] = [
  'You will not pay for the two days without water.',
  'It is a rule that every guest signs.',
  'Had you asked earlier, we could have moved you.',
  'The parcel was not packed well by you.',
  'It was Kevin from the night shift.',
  'Despite our best efforts some parcels go missing.',
  'It is not the end of the world.',
  'You did not stay with us.',
  'Nobody can promise that the line will not fail.',
];
