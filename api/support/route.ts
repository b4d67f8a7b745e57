import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest, RawServerDefault, RouteGenericInterface } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Actor } from '#domain/kernel/actor.ts';
import type { AggregateKind } from '#domain/kernel/ids.ts';
import type { SessionFacts } from '#db/accounts/sessions.ts';
import { bytesType } from '#api/support/bytes-type.ts';
import { actorOf, sessionOf } from '#api/support/actor.ts';
import { largeBody } from '#api/support/body-limits.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { Problem } from '#api/support/problem.ts';
import { ProblemSchema, refusalSchemas } from '#api/support/problem-schema.ts';

/** Registers a route on the app. */
export type Register = (app: FastifyInstance, deps: ApiDeps) => void;

/** What a request is parsed by, under the framework's own names. */
export interface Takes {
  readonly params?: z.ZodObject;
  readonly querystring?: z.ZodObject;
  readonly body?: z.ZodObject | undefined;
  readonly headers?: z.ZodObject;
}

/** Stated, so that the framework need not work it out of schemas that are not known yet: `output` says what is sent. */
interface Untyped extends RouteGenericInterface {
  Reply: Record<string, unknown>;
}

export type AskedBy<T extends Takes> = FastifyRequest<Untyped, RawServerDefault, IncomingMessage, T, ZodTypeProvider>;

/** What a schema leaves of its part of the request; `z.output` of it wherever the schema is known. */
export type Parsed<Z extends z.ZodObject | undefined> = AskedBy<{ readonly body: Z }>['body'];

/** Who is asked for: nobody, whoever has a session whatever it may still lack, a person in a position or a program. */
interface CallerOf {
  readonly open: null;
  readonly session: SessionFacts;
  readonly person: Actor;
}

export interface Given<W extends keyof CallerOf, T extends Takes> {
  readonly caller: CallerOf[W];
  readonly params: AskedBy<T>['params'];
  readonly query: AskedBy<T>['query'];
  readonly body: AskedBy<T>['body'];
  readonly request: AskedBy<T>;
  readonly reply: FastifyReply;
  readonly deps: ApiDeps;
}

export interface Route<W extends keyof CallerOf, T extends Takes, O extends z.ZodType = z.ZodNever> {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly tag: string;
  /** Unique name of the operation in the API description. */
  readonly name: string;
  readonly summary: string;
  readonly asks: W;
  readonly takes: T;
  /** What it is sent may rightly be longer than the usual limit: so many bytes, or as long as anything may be. */
  readonly large?: true | number;
  /** Its body is bytes of any length: it is handed on unread, as `request.body`, and read no further than `handle` reads it. */
  readonly bytes?: true;
  /** Where nothing need be stated, a request may come without a body. */
  readonly bodyOptional?: true;
  /** Where a program cannot set a header (streams of events, downloads), a token may stand in the address as `?token=`. */
  readonly tokenInAddress?: true;
  /** Reads much: of one caller one at a time. */
  readonly heavy?: true;
  /** A `HEAD` would begin what never ends. */
  readonly withoutHead?: true;
  /** Nothing of the answer is kept by browsers and proxies. */
  readonly noStore?: true;
  /** The answer with 200. */
  readonly output?: O;
  /** Answers that `handle` sends itself: another status, or what is no JSON. */
  readonly others?: Readonly<Record<number, unknown>>;
  /** Whose decider answers here: its refusals are in the description. */
  readonly decidedBy?: AggregateKind;
  /** Nothing, or the reply: it has sent its answer itself. */
  handle(given: Given<W, T>): Promise<z.output<O> | FastifyReply | undefined>;
}

/** The one way to the framework: every address of the api, its description and its refusals are made here. */
export function route<W extends keyof CallerOf, const T extends Takes, O extends z.ZodType = z.ZodNever>(
  made: Route<W, T, O>,
): Register {
  const place: Register = (app, deps) => {
    const callers = new WeakMap<FastifyRequest, CallerOf[W]>();
    app.withTypeProvider<ZodTypeProvider>().route<Untyped, unknown, T>({
      method: made.method,
      url: made.path,
      ...(made.withoutHead === true ? { exposeHeadRoute: false } : {}),
      config: { tokenInAddress: made.tokenInAddress === true, bytes: made.bytes === true },
      ...(made.large === undefined ? {} : { bodyLimit: made.large === true ? largeBody : made.large }),
      // Before the first byte of a body is read: whoever is not signed in costs no more than his headers.
      onRequest: async (request) => {
        deps.admission.admit(request);
        const caller = await callerFor(made.asks, request, deps);
        if (caller !== null) deps.admission.proved(request);
        callers.set(request, caller);
      },
      schema: statedOnly({
        operationId: made.name,
        tags: [made.tag],
        summary: made.summary,
        ...(made.asks === 'open' ? {} : { security: waysIn(made) }),
        ...made.takes,
        ...(made.bytes === true ? { consumes: [bytesType], body: Bytes } : {}),
        response: {
          ...(made.output === undefined ? {} : { 200: made.output }),
          ...made.others,
          '4xx': asProblem(made.decidedBy === undefined ? ProblemSchema : refusalSchemas[made.decidedBy]),
          '5xx': asProblem(ProblemSchema),
        },
      }),
      preValidation: (request, _reply, done) => {
        if (made.bodyOptional === true) emptyForNone(request);
        done();
      },
      handler: async (request, sending) => {
        const reply: FastifyReply = sending;
        if (made.noStore === true) void reply.header('cache-control', 'no-store');
        const caller = callers.get(request) as CallerOf[W];
        const { params, query, body } = request;
        const once = { ...deps, register: askedOnce(deps.register) };
        const handle = () => made.handle({ caller, params, query, body, request, reply, deps: once });
        const answer = await (made.heavy === true ? deps.admission.inLine(request, handle) : handle());
        if (answer !== undefined) await reply.send(answer);
      },
    });
  };
  return made.bytes === true ? takingBytes(place) : place;
}

function askedOnce<T>(ask: () => Promise<T>): () => Promise<T> {
  let asked: Promise<T> | null = null;
  return () => (asked ??= ask());
}

/** In the description, as long as any setting allows; whatever comes is checked by whoever reads it. */
const Bytes = z.unknown().meta({ type: 'string', format: 'binary', maxLength: 2000 * 1024 ** 2 });

/** Only there bytes are taken at all, and not read: whoever may not send them costs no more than his headers. */
function takingBytes(place: Register): Register {
  return (app, deps) => {
    void app.register((scope, _options, done) => {
      scope.addContentTypeParser(bytesType, (_request, payload, parsed) => {
        parsed(null, payload);
      });
      place(scope, deps);
      done();
    });
  };
}

/** The body of a route that takes bytes. */
export function bytesOf({ body }: { readonly body: unknown }): Readable {
  if (body instanceof Readable) return body;
  throw new Problem('unsupported-media-type', { bytes: bytesType });
}

/** What an answer with 200 that is no JSON is in the description. */
export function file(type: string, description: string): unknown {
  return filesOf([type], description);
}

/** Of several kinds: which one, the request says. */
export function filesOf(types: readonly string[], description: string): unknown {
  const schema = z.string().meta({ format: 'binary' });
  return { description, content: Object.fromEntries(types.map((type) => [type, { schema }])) };
}

function asProblem(schema: z.ZodType): unknown {
  return { description: 'Why not', content: { 'application/problem+json': { schema } } };
}

function waysIn({ asks, tokenInAddress }: { readonly asks: string; readonly tokenInAddress?: true | undefined }) {
  if (asks === 'session') return [{ session: [] }];
  return [{ bearer: [] }, { session: [] }, ...(tokenInAddress === true ? [{ address: [] }] : [])];
}

const waysToCall: { readonly [W in keyof CallerOf]: (request: FastifyRequest, deps: ApiDeps) => Promise<CallerOf[W]> } =
  {
    open: () => Promise.resolve(null),
    session: sessionOf,
    person: actorOf,
  };

function callerFor<W extends keyof CallerOf>(asks: W, request: FastifyRequest, deps: ApiDeps): Promise<CallerOf[W]> {
  return waysToCall[asks](request, deps);
}

function emptyForNone(request: { body: unknown }): void {
  request.body ??= {};
}

/** A schema that is undefined by name would be taken for one that was forgotten. */
function statedOnly<T extends Takes>(schema: T): T {
  if (schema.body === undefined) Reflect.deleteProperty(schema, 'body');
  return schema;
}
