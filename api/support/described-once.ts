import { jsonSchemaTransformObject } from 'fastify-type-provider-zod';

type Transform = typeof jsonSchemaTransformObject;

/** The transform makes an `…Input` twin of every named schema; those that no body asks for leave the description. */
export const describedOnce: Transform = (input) => {
  const made = jsonSchemaTransformObject(input);
  const schemas = 'components' in made ? (made.components.schemas as Record<string, unknown> | undefined) : undefined;
  for (let twin = unusedTwin(made, schemas); twin !== undefined; twin = unusedTwin(made, schemas)) {
    Reflect.deleteProperty(schemas ?? {}, twin);
  }
  return made;
};

function unusedTwin(description: object, schemas: Record<string, unknown> = {}): string | undefined {
  const text = JSON.stringify(description);
  return Object.keys(schemas).find(
    (name) => name.endsWith('Input') && name.slice(0, -'Input'.length) in schemas && !text.includes(`/${name}"`),
  );
}
