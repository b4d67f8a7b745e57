export type Attempt =
  | { readonly found: true; readonly path: string; readonly from: string }
  | { readonly found: false; readonly why: string };

export type Found = Extract<Attempt, { found: true }>;
