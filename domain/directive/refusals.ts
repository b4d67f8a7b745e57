/** What is wrong with a term is said by the rules of tasks. */
export type DirectiveRefusal =
  | 'directive-not-permitted'
  | 'directive-unknown'
  | 'directive-entered-already'
  | 'directive-text-missing'
  | 'directive-date-in-future'
  | 'directive-without-tasks'
  | 'directive-tasks-too-many'
  | 'directive-class-is-no-unit'
  | 'directive-host-is-no-addressee'
  | 'directive-two-leads'
  | 'directive-files-missing'
  | 'directive-files-too-many'
  | 'directive-file-twice'
  | 'directive-scan-no-picture';
