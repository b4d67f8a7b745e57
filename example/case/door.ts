import { z } from 'zod';

/** Who acts. */
export interface Person {
  readonly name: string;
  readonly role: 'admin' | 'coordinator' | 'leader' | 'unitHead' | 'reporter';
  readonly unit: string;
}

export const CommandAnswer = z.object({
  outcome: z.enum(['accepted', 'nothing', 'waiting']),
  arrivedAt: z.string(),
  answer: z.record(z.string(), z.unknown()).optional(),
});
export type Answered = z.output<typeof CommandAnswer>;

export const ProblemAnswer = z.object({ code: z.string(), detail: z.string(), pointer: z.string().optional() });

/** The product said no, in its own words. */
export class CallRefused extends Error {
  override readonly name = 'Refused';
  readonly request: string;
  readonly status: number;
  readonly code: string;

  constructor(request: string, status: number, code: string, detail: string, pointer?: string) {
    super(`${request} → ${String(status)} ${code}${pointer === undefined ? '' : ` ${pointer}`}: ${detail}`);
    this.request = request;
    this.status = status;
    this.code = code;
  }
}

/** The public API, over a network or within this process: whoever loads a case sends what a client would send. */
export interface Door {
  get<T extends z.ZodType>(by: Person, path: string, schema: T): Promise<z.output<T>>;
  ask<T extends z.ZodType>(by: Person, path: string, question: unknown, schema: T): Promise<z.output<T>>;
  /** CallRefused by the domain or at the edge: throws CallRefused. */
  command(by: Person, path: string, body?: unknown): Promise<Answered>;
}

export function understood<T extends z.ZodType>(schema: T, body: unknown, request: string): z.output<T> {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  throw new Error(`${request}: an answer of another shape: ${z.prettifyError(parsed.error)}`);
}
