import type { Client } from '@temporalio/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Knocker } from '#api/support/knocker.ts';
import type { StreamId } from '#domain/kernel/ids.ts';

/** A Temporal of which each workflow answers, hangs until its caller's patience ends, or is not there. */
function engine(state: (workflowId: string) => 'answers' | 'hangs' | 'refused') {
  let deadline = 0;
  const asked: string[] = [];
  const executeUpdateWithStart = async (
    _name: string,
    { startWorkflowOperation }: { startWorkflowOperation: { options: { workflowId: string } } },
  ): Promise<number> => {
    const { workflowId } = startWorkflowOperation.options;
    asked.push(workflowId);
    const patience = deadline - Date.now();
    switch (state(workflowId)) {
      case 'answers':
        return 1;
      case 'hangs':
        await new Promise((ended) => setTimeout(ended, patience));
        throw new Error('too late');
      case 'refused':
        throw Object.assign(new Error('nobody there'), { code: 14, details: '', metadata: {} });
    }
  };
  const client = {
    withDeadline: <T>(until: number, act: () => Promise<T>) => {
      deadline = until;
      return act();
    },
    workflow: { executeUpdateWithStart, getHandle: () => ({ executeUpdate: () => Promise.resolve(1) }) },
  };
  // Only what a knock uses is there.
  return { client: client as unknown as Client, asked };
}

const cycle = (name: string) => ({ stream: `cycle/${name}` as StreamId, kind: 'reviewCycle' as const });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a knock', () => {
  it('at one bad aggregate is no reason not to knock at the others', async () => {
    const { client } = engine((id) => (id === 'cycle/bad' ? 'hangs' : 'answers'));
    const knocker = new Knocker(client, 'queue');
    const bad = knocker.knock(cycle('bad'));
    await vi.advanceTimersByTimeAsync(8_000);
    expect(await bad).toBe('engineAway');
    for (const name of ['a', 'b', 'c', 'd']) expect(await knocker.knock(cycle(name))).toBe('answered');
    expect(await knocker.knock(cycle('bad'))).toBe('engineAway');
  });

  it('waits for an engine that hangs for one caller only: all others are answered at once', async () => {
    const { client, asked } = engine(() => 'hangs');
    const knocker = new Knocker(client, 'queue');
    const first = ['a', 'b', 'c'].map((name) => knocker.knock(cycle(name)));
    await vi.advanceTimersByTimeAsync(8_000);
    expect(await Promise.all(first)).toEqual(['engineAway', 'engineAway', 'engineAway']);
    await vi.advanceTimersByTimeAsync(1_001);
    const before = asked.length;
    const trial = knocker.knock(cycle('d'));
    const began = Date.now();
    for (const name of ['a', 'b', 'c', 'd', 'e', 'f']) expect(await knocker.knock(cycle(name))).toBe('engineAway');
    expect(Date.now()).toBe(began);
    expect(asked.length).toBe(before + 1);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await trial).toBe('engineAway');
  });

  it('is not followed by another when everybody who came meanwhile has his outcome by the time it ends', async () => {
    const { client, asked } = engine((id) => (id === 'cycle/slow' ? 'hangs' : 'answers'));
    const knocker = new Knocker(client, 'queue');
    let has = false;
    const first = knocker.knock(cycle('slow'));
    const second = knocker.knock(cycle('slow'), () => !has);
    has = true;
    await vi.advanceTimersByTimeAsync(8_000);
    await Promise.all([first, second]);
    expect(asked).toEqual(['cycle/slow']);
  });

  it('is followed by one more as long as a single one of them still waits for his', async () => {
    let ends = (): void => undefined;
    const asked: string[] = [];
    const executeUpdateWithStart = (): Promise<number> => {
      asked.push('first');
      return new Promise((answer) => (ends = () => answer(1)));
    };
    const executeUpdate = (): Promise<number> => {
      asked.push('next');
      return Promise.resolve(2);
    };
    const withDeadline = <T>(_until: number, act: () => Promise<T>) => act();
    const workflow = { executeUpdateWithStart, getHandle: () => ({ executeUpdate }) };
    // Only what a knock uses is there.
    const knocker = new Knocker({ withDeadline, workflow } as unknown as Client, 'queue');
    const first = knocker.knock(cycle('a'));
    const others = [() => false, () => true, () => false].map((wanted) => knocker.knock(cycle('a'), wanted));
    ends();
    expect(await Promise.all([first, ...others])).toEqual(['answered', 'answered', 'answered', 'answered']);
    expect(asked).toEqual(['first', 'next']);
    // And nothing stays behind: who comes now knocks himself.
    expect(await knocker.knock(cycle('a'))).toBe('answered');
    expect(asked).toEqual(['first', 'next', 'next']);
  });

  it('is followed by the next as soon as its pass is known to be made: two are under way, and never more', async () => {
    const answers: (() => void)[] = [];
    const update = (): Promise<number> => new Promise((answer) => answers.push(() => answer(1)));
    const withDeadline = <T>(_until: number, act: () => Promise<T>) => act();
    const workflow = { executeUpdateWithStart: update, getHandle: () => ({ executeUpdate: update }) };
    // Only what a knock uses is there.
    const knocker = new Knocker({ withDeadline, workflow } as unknown as Client, 'queue');
    const { stream } = cycle('a');
    const [first, second] = [knocker.knock(cycle('a')), knocker.knock(cycle('a'))];
    await vi.advanceTimersByTimeAsync(1);
    expect(answers.length).toBe(1);
    knocker.passMade(stream);
    await vi.advanceTimersByTimeAsync(1);
    expect(answers.length).toBe(2);

    const third = knocker.knock(cycle('a'));
    knocker.passMade(stream);
    await vi.advanceTimersByTimeAsync(1);
    expect(answers.length).toBe(2);
    answers[0]?.();
    expect(await first).toBe('answered');
    expect(answers.length).toBe(2);
    knocker.passMade(stream);
    await vi.advanceTimersByTimeAsync(1);
    expect(answers.length).toBe(3);
    answers[1]?.();
    answers[2]?.();
    expect(await Promise.all([second, third])).toEqual(['answered', 'answered']);
    expect(knocker.isFree(cycle('a'))).toBe(true);
  });

  it('is answered again as soon as one trial has been', async () => {
    let state: 'refused' | 'answers' = 'refused';
    const { client } = engine(() => state);
    const knocker = new Knocker(client, 'queue');
    expect(await knocker.knock(cycle('a'))).toBe('engineAway');
    expect(await knocker.knock(cycle('b'))).toBe('engineAway');
    state = 'answers';
    await vi.advanceTimersByTimeAsync(1_001);
    expect(await knocker.knock(cycle('a'))).toBe('answered');
    for (const name of ['b', 'c']) expect(await knocker.knock(cycle(name))).toBe('answered');
  });
});
