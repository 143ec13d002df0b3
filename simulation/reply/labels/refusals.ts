/** Ways of saying that there will be no remedy. */
export const refusals: readonly string[] = [
  '( can|could|will|would|do|does|did|is|are|shall|may ) not ( ..4 ) ( ~refund|~replace|~reimburse|~waive|~compensate|~credit|~exchange|~offer|~repair|~fix|~give|~cover|~reverse|~return|~pay|~send|~move|~entitle )',
  '( no|not|non|nothing|without|never|unable to|not able to|not possible to|not entitled to|not eligible for|impossible to ) ( ..3 ) ( refund|refunds|refundable|replacement|reimbursement|compensation|exchange|refunded|replaced|covered|reversed|waived|waive|credit|reverse|exchanges )',
  '( refund|refunds|replacement|compensation|exchange|fees ) ( is|are|will|can ) ( not )',
  'would have ( ..2 ) ( refunded|replaced|fixed )',
];
