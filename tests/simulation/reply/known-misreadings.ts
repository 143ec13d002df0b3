/** Near misses that are still read wrongly. Each is tested to be so: mend one, and its line here must go. */
export const knownMisreadings: readonly string[] = [
  'It is a rule that every guest signs.',
  'It was Kevin from the night shift.',
  'Despite our best efforts some parcels go missing.',
  'It is not the end of the world.',
  'Nobody can promise that the line will not fail.',
  'You may claim the money on this page.',
  'Your room has been changed.',
  'Our new till counts every order twice.',
  'The concert next door went on until midnight.',
  'The painters were still working on that floor.',
  'Only two of the four boxes came.',
  'We checked your booking twice.',
  'The parcel was not packed well by you.',
  'You did not stay with us.',
  'You will not pay for the two days without water.',
  "It is not just a scratch, it is your mother's ring.",
];
