interface Schema {
  /** A named schema: looked at where it stands. */
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly items?: Schema;
  readonly additionalProperties?: Schema | boolean;
  readonly properties?: Readonly<Record<string, Schema>>;
}

interface Answer {
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>;
}

/** What of an API description is looked at here. */
export interface Description {
  readonly paths?: Readonly<Record<string, Readonly<Record<string, { readonly responses?: Record<string, Answer> }>>>>;
  readonly components?: { readonly schemas?: Readonly<Record<string, Schema>> };
}

export interface OpenText {
  readonly name: string;
  /** The address or the named schema, then the way to it: `get /cycles/{cycle}.committee.id`. */
  readonly at: string;
}

/** Every property of an answer that may be any text: no list, no format, no pattern says what it can be. */
export function openTexts({ paths = {}, components = {} }: Description): readonly OpenText[] {
  const ofAddresses = Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).flatMap(([method, { responses = {} }]) =>
      Object.values(responses).flatMap(({ content = {} }) =>
        Object.values(content).flatMap(({ schema }) => textsIn(schema, `${method} ${path}`, '')),
      ),
    ),
  );
  const named = Object.entries(components.schemas ?? {}).flatMap(([name, schema]) => textsIn(schema, name, ''));
  return [...ofAddresses, ...named];
}

function textsIn(schema: Schema | undefined, at: string, name: string): readonly OpenText[] {
  if (schema === undefined) return [];
  const { anyOf = [], oneOf = [], allOf = [], items, additionalProperties, properties = {} } = schema;
  const inside = [...anyOf, ...oneOf, ...allOf].flatMap((one) => textsIn(one, at, name));
  const values = typeof additionalProperties === 'object' ? textsIn(additionalProperties, at, name) : [];
  const below = Object.entries(properties).flatMap(([key, one]) => textsIn(one, `${at}.${key}`, key));
  return [...(isOpen(schema) ? [{ name, at }] : []), ...inside, ...textsIn(items, at, name), ...values, ...below];
}

function isOpen({ type, enum: list, const: only, format, pattern }: Schema): boolean {
  const said = list ?? only ?? format ?? pattern;
  return said === undefined && (typeof type === 'string' ? type === 'string' : type?.includes('string') === true);
}
