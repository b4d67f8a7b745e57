/** What is wrong with tasks, whatever paper gives them. */
export type GivenTaskRefusal =
  | 'directive-tasks-too-many'
  | 'directive-text-missing'
  | 'directive-class-is-no-unit'
  | 'directive-host-is-no-addressee'
  | 'directive-two-leads';

/** What is wrong with a term is said by the rules of tasks. */
export type DirectiveRefusal =
  | GivenTaskRefusal
  | 'directive-not-permitted'
  | 'directive-unknown'
  | 'directive-entered-already'
  | 'directive-date-in-future'
  | 'directive-without-tasks'
  | 'directive-files-missing'
  | 'directive-files-too-many'
  | 'directive-file-twice'
  | 'directive-scan-no-picture'
  | 'instruction-not-the-leader'
  | 'instruction-given-already'
  | 'instruction-person-of-another';
