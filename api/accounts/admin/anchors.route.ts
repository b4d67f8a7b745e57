import { z } from 'zod';
import { type KeptAnchor, anchors, bodyOf, fingerprintOf, isSigned, sha256 } from '#db/anchors/anchor.ts';
import { anchorFaults, type AnchorReport, compareAnchors } from '#db/anchors/compare.ts';
import { adminRoute } from '#api/accounts/account-route.ts';
import { CountInAddress } from '#api/support/fields.ts';
import { Problem } from '#api/support/problem.ts';

const count = z.int().min(0);

const AnchorLine = z
  .object({
    number: z.int(),
    at: z.iso.datetime(),
    sha256: z.string().describe('Of what was signed: it stands in the worker’s log and in the letter too'),
    fingerprint: z.string().describe('Of the key that signed it'),
    signed: z.boolean().describe('Whether its signature is of that key'),
    ledgers: count,
    events: count.describe('Of all ledgers together'),
    accessLines: count,
    stamped: z.boolean(),
    mailed: z.boolean(),
  })
  .meta({ id: 'AnchorLine' });

const AnchorFile = z
  .object({ body: z.string(), signature: z.string(), publicKey: z.string(), stamp: z.string().nullable() })
  .meta({ id: 'AnchorFile' });

const AnchorWhole = AnchorLine.extend({
  heads: z.array(z.object({ ledger: z.string(), position: z.int(), hash: z.string() })),
  file: AnchorFile.describe('As it is kept and mailed: what `npm run verify -- --anchors` reads'),
}).meta({ id: 'Anchor' });

/** More than a year of evenings. */
const mostAtOnce = 400;

export const listAnchors = adminRoute({
  method: 'GET',
  path: '/anchors',
  name: 'listAnchors',
  summary: 'The signed heads of all ledgers, one for each day, newest first',
  takes: { querystring: z.object({ before: CountInAddress.min(1).optional() }) },
  output: z.object({ anchors: z.array(AnchorLine), next: z.int().nullable() }),
  async answer({ query: { before }, deps }) {
    const page = 100;
    const found = await anchors(deps.record, page, before);
    return { anchors: found.map(lineOf), next: found.length < page ? null : (found.at(-1)?.number ?? null) };
  },
});

export const readAnchor = adminRoute({
  method: 'GET',
  path: '/anchors/:number',
  name: 'readAnchor',
  summary: 'One of them whole: to be printed, or kept as a file elsewhere',
  takes: { params: z.object({ number: CountInAddress.min(1) }) },
  output: AnchorWhole,
  async answer({ params: { number }, deps }) {
    const [kept] = await anchors(deps.record, 1, number + 1);
    if (kept?.number !== number) throw new Problem('not-found');
    const { body, signature, publicKey, stamp } = kept;
    const heads = (bodyOf(kept)?.ledgers ?? []).map(({ ledger, position, hash }) => ({ ledger, position, hash }));
    return { ...lineOf(kept), heads, file: { body, signature, publicKey, stamp } };
  },
});

const Handed = z.strictObject({
  body: z.string().max(200_000),
  signature: z.string().max(200),
  publicKey: z.string().max(200),
  stamp: z.string().max(100_000).nullable().default(null),
});

const Report = z
  .object({
    checked: count,
    keys: z.array(z.string()).describe('Fingerprints of the keys that signed'),
    faults: z.array(z.object({ from: z.string(), why: z.enum(anchorFaults), where: z.string() })),
  })
  .meta({ id: 'AnchorReport' });

export const compareWithAnchors = adminRoute({
  method: 'POST',
  path: '/anchors/compare',
  name: 'compareAnchors',
  summary:
    'Whether the record still is what was signed: by the anchors kept here, and by those handed in from elsewhere',
  large: true,
  heavy: true,
  takes: {
    body: z.strictObject({
      handedIn: z
        .array(z.strictObject({ from: z.string().max(255), anchor: Handed }))
        .max(mostAtOnce)
        .default([]),
    }),
  },
  output: z.object({ kept: Report, handedIn: Report }),
  async answer({ body: { handedIn }, deps }) {
    const kept = await anchors(deps.record, mostAtOnce);
    const own = kept[0]?.publicKey ?? null;
    const here = kept.map((anchor) => ({ from: String(anchor.number), anchor }));
    // What is kept here may have been exchanged with its key: the fingerprint on paper tells, and is shown.
    return {
      kept: told(await compareAnchors(deps.record, here, null)),
      handedIn: told(await compareAnchors(deps.record, handedIn, own)),
    };
  },
});

function told({ checked, keys, faults }: AnchorReport): z.output<typeof Report> {
  return { checked, keys: [...keys], faults: faults.map((fault) => ({ ...fault })) };
}

function lineOf(kept: KeptAnchor): z.output<typeof AnchorLine> {
  const { number, at, body, publicKey, stamp, mailed } = kept;
  const said = bodyOf(kept);
  return {
    ...{ number, at, sha256: sha256(body), fingerprint: fingerprintOf(publicKey), signed: isSigned(kept) },
    ledgers: said?.ledgers.length ?? 0,
    events: (said?.ledgers ?? []).reduce((sum, { position }) => sum + position, 0),
    accessLines: said?.accessLog?.lines ?? 0,
    ...{ stamped: stamp !== null, mailed },
  };
}
