/** The codes name the index: all aggregates' words are joined in one table. */
export type OutsideIndexRefusal =
  | 'index-not-permitted'
  | 'index-code-malformed'
  | 'index-name-missing'
  | 'index-year-out-of-range'
  | 'index-source-missing'
  | 'index-title-missing'
  | 'index-published-in-future'
  | 'index-published-before-its-year'
  | 'index-value-not-a-number'
  | 'index-value-negative'
  | 'index-percent-over-hundred'
  | 'index-rank-not-whole'
  | 'index-value-too-long'
  | 'index-recorded-already'
  | 'index-measured-otherwise'
  | 'index-unknown'
  | 'index-reason-missing';
