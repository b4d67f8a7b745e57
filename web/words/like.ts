/** Same keys, any text: what the second language must have. A sentence missing in it does not compile. */
export type Like<T> = { readonly [K in keyof T]: T[K] extends string ? string : Like<T[K]> };
