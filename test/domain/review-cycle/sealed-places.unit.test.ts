import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDate } from '#domain/kernel/civil-date.ts';
import { instantFromMillis } from '#domain/kernel/instant.ts';
import type { AttachedFile, FileKind } from '#domain/files/attached-file.ts';
import type { Report, ReturnReason } from '#domain/review-cycle/report.ts';
import type { Relation } from '#domain/report-template/relation.ts';
import { openedBy, tiedIn } from '#domain/review-cycle/opened-places.ts';
import type { PinnedTemplate } from '#domain/review-cycle/plan.ts';
import { sealedFault } from '#domain/review-cycle/sealed-faults.ts';
import { placedReason } from '#domain/words/placed-reason.ts';
import { relationsOf } from '#domain/review-cycle/relations.ts';
import {
  called,
  coordinator,
  figures,
  nhoQuan,
  plan,
  refusal,
  reporterOf,
  submit,
  vn,
} from '#test/domain/review-cycle/cycle-fixture.ts';

const at = vn('2020-06-17 10:00');
const again = vn('2020-06-17 15:00');

/** Handed in once, and sent back with these marks. */
function cameBack(...reasons: readonly ReturnReason[]) {
  return called()
    .at(at, reporterOf(nhoQuan), submit(nhoQuan))
    .at(at, coordinator, { type: 'ReturnReport', data: { unit: nhoQuan, round: 1, reasons } });
}

const mark = (path: string | null): ReturnReason => ({ path, reason: 'rà lại' });
const with_ = (values: Readonly<Record<string, string>>) => ({
  figures: figures.map((one) => ({ ...one, value: values[one.code] ?? one.value })),
});
const handIn = (story: ReturnType<typeof cameBack>, more: Parameters<typeof submit>[1]) =>
  story.ask(again, reporterOf(nhoQuan), submit(nhoQuan, more));

describe('a report that came back with its places marked', () => {
  it('is corrected where it was marked, and where a sum is made of that', () => {
    const story = cameBack(mark('/figures/modelsEconomy'));
    expect(handIn(story, with_({ modelsEconomy: '7', models: '11' })).kind).toBe('accepted');
  });

  it('keeps everything else as it was handed in, whatever is sent: figure, date, text, or nothing at all', () => {
    const story = cameBack(mark('/figures/modelsEconomy'));
    const sealed = (more: Parameters<typeof submit>[1]) => refusal(handIn(story, more));
    expect(sealed(with_({ modelsEconomy: '7', modelsCulture: '5', models: '12' }))).toMatchObject({
      code: 'report-place-sealed',
      pointer: '/figures/2/value',
      facts: { code: 'modelsCulture' },
      liftedBy: ['coordinator'],
    });
    expect(sealed({ sections: [{ code: 'results', text: 'Đã thực hiện xong.' }] })).toMatchObject({
      code: 'report-place-sealed',
      pointer: '/sections/0/text',
    });
    const explained = figures.map((one) => (one.code === 'modelsCulture' ? { ...one, explanation: 'Thêm' } : one));
    expect(sealed({ figures: explained })).toMatchObject({ code: 'report-place-sealed', pointer: '/figures/2/value' });
    const redated = figures.map((one) => (one.code === 'modelsCulture' ? { ...one, asOf: plan.cutOff } : one));
    expect(sealed({ figures: redated })).toMatchObject({
      code: 'report-place-sealed',
      facts: { code: 'modelsCulture' },
    });
    const nearly = figures.map((one) =>
      one.code === 'modelsCulture' ? { ...one, asStated: `khoảng ${one.value}` } : one,
    );
    expect(sealed({ figures: nearly })).toMatchObject({
      code: 'report-place-sealed',
      facts: { code: 'modelsCulture' },
    });
    const without = figures.filter(({ code }) => code !== 'modelsCulture');
    expect(sealed({ figures: without })).toMatchObject({ code: 'report-place-sealed', pointer: '/figures' });
  });

  it('takes the same number in other digits for the same figure', () => {
    expect(handIn(cameBack(mark('/sections/results')), with_({ models: '10.0' })).kind).toBe('accepted');
  });

  it('takes an answer that is no number for the same where it is the same', () => {
    const answers = { agreed: 'no', decided: '2020-06-01', words: 'đã ban hành', grade: 'good' };
    const handed = (more: Partial<typeof answers>) => ({
      figures: Object.entries({ ...answers, ...more }).map(([code, value]) => ({
        ...{ code, value, asOf: null, asStated: null },
      })),
      sections: [],
    });
    const [example] = plan.template.indicators;
    if (example === undefined) throw new Error('the plan asks for nothing');
    const indicators = Object.keys(answers).map((code) => ({ ...example, code, label: code }));
    const template = { ...plan.template, indicators, sections: [] };
    const opened = {
      kind: 'places',
      figures: new Set<string>(),
      sections: new Set<string>(),
      paragraphs: new Map<string, ReadonlySet<number>>(),
      files: false,
      marked: [],
    } as const;
    const sent = instantFromMillis(Date.parse(at));
    const before: Report = {
      ...{
        receipt: 1,
        round: 1,
        arrivedAt: sent,
        dueAt: sent,
        late: false,
        documentNumber: null,
        onBehalf: null,
        flags: [],
      },
      ...{ signer: { post: 'Bí thư', name: 'Nguyễn Văn A' }, ...handed({}) },
    };
    expect(sealedFault(template, opened, before, handed({}))).toBeNull();
    expect(sealedFault(template, opened, before, handed({ agreed: 'yes' }))).toMatchObject({
      refusal: { code: 'report-place-sealed' },
    });
  });

  it('opens whole where a reason speaks of the whole', () => {
    const story = cameBack(mark('/figures/modelsEconomy'), mark(null));
    expect(handIn(story, with_({ modelsEconomy: '1', modelsCulture: '1', models: '2' })).kind).toBe('accepted');
  });

  it('opens whole when it is re-opened for the unit', () => {
    const until = civilDate('2020-07-01');
    const story = called()
      .at(at, reporterOf(nhoQuan), submit(nhoQuan))
      .at(at, coordinator, { type: 'AcceptReport', data: { unit: nhoQuan, round: 1 } })
      .at(vn('2020-06-29 09:00'), coordinator, { type: 'CloseCollection', data: {} })
      .at(vn('2020-06-29 09:30'), coordinator, {
        type: 'ReopenForUnit',
        data: { unit: nhoQuan, until, hour: null, reason: 'đính chính' },
      });
    const more = with_({ modelsEconomy: '1', modelsCulture: '1', models: '2' });
    expect(story.ask(vn('2020-06-29 10:00'), reporterOf(nhoQuan), submit(nhoQuan, more)).kind).toBe('accepted');
  });

  it('is answered mark by mark, and the answers are kept with the round', () => {
    const story = cameBack(mark('/figures/1'), mark('/sections/results'));
    const replies = [
      { path: '/figures/modelsEconomy', text: 'đúng theo sổ theo dõi' },
      { path: null, text: 'đã rà toàn bộ' },
    ];
    story.at(again, reporterOf(nhoQuan), submit(nhoQuan, { replies }));
    expect(story.member(nhoQuan).standing).toMatchObject({ status: 'submitted', report: { round: 2, replies } });
  });

  it('has no answer to what was not asked, none that is empty, none twice', () => {
    const story = cameBack(mark('/figures/modelsEconomy'));
    const ask = (...replies: { path: string | null; text: string }[]) => refusal(handIn(story, { replies }));
    expect(ask({ path: '/figures/models', text: 'x' })).toMatchObject({
      code: 'reply-not-asked',
      pointer: '/replies/0/path',
    });
    expect(ask({ path: null, text: ' ' })).toMatchObject({ code: 'reply-empty', pointer: '/replies/0/text' });
    const twice = { path: '/figures/modelsEconomy', text: 'x' };
    expect(ask(twice, twice)).toMatchObject({ code: 'reply-not-asked', pointer: '/replies/1/path' });
    const first = called().ask(at, reporterOf(nhoQuan), submit(nhoQuan, { replies: [{ path: null, text: 'x' }] }));
    expect(refusal(first)).toMatchObject({ code: 'reply-not-asked' });
  });

  it('cannot be marked at a place the outline does not know', () => {
    const ask = (path: string) => {
      const story = called().at(at, reporterOf(nhoQuan), submit(nhoQuan));
      const data = { unit: nhoQuan, round: 1, reasons: [mark('/figures/models'), mark(path)] };
      return refusal(story.ask(at, coordinator, { type: 'ReturnReport', data }));
    };
    for (const path of ['/figures/khong-co', '/figures/99', '/signer/name', 'x', '']) {
      expect(ask(path)).toMatchObject({ code: 'return-place-unknown', pointer: '/reasons/1/path' });
    }
  });

  it('is marked by whole sections and figures: nothing within one is a place, neither in a return nor when more is opened', () => {
    const handedIn = called().at(at, reporterOf(nhoQuan), submit(nhoQuan));
    const unknown = { code: 'return-place-unknown', pointer: '/reasons/0/path' };
    for (const path of ['/sections/results/9', '/sections/0/text', '/figures/models/value', '/sections/results/']) {
      const data = { unit: nhoQuan, round: 1, reasons: [mark(path)] };
      expect(refusal(handedIn.ask(at, coordinator, { type: 'ReturnReport', data }))).toMatchObject(unknown);
      const open = cameBack(mark('/figures/models')).ask(again, coordinator, { type: 'OpenPlaces', data });
      expect(refusal(open)).toMatchObject(unknown);
    }
  });

  describe('of a section by a paragraph', () => {
    const text = 'Mở đầu\n- Tổ chức 3 cuộc đối thoại\n- Giải quyết đơn thư';
    const sections = [{ code: 'results', text }];
    const paragraph = (at: number, reason = 'rà lại'): ReturnReason => ({
      ...mark('/sections/results'),
      reason,
      paragraph: { at },
    });
    const written = (...reasons: readonly ReturnReason[]) =>
      called()
        .at(at, reporterOf(nhoQuan), submit(nhoQuan, { sections }))
        .at(at, coordinator, { type: 'ReturnReport', data: { unit: nhoQuan, round: 1, reasons } });
    const send = (story: ReturnType<typeof cameBack>, is: string) =>
      handIn(story, { sections: [{ code: 'results', text: is }] });

    it('is told with how the paragraph begins, whatever was sent, so that a letter can say which', () => {
      const { standing } = written({ ...paragraph(1), paragraph: { at: 1, begins: 'khác' } }).member(nhoQuan);
      expect(standing).toMatchObject({ reasons: [{ paragraph: { at: 1, begins: 'Tổ chức 3 cuộc đối thoại' } }] });
      if (standing.status !== 'returned') return expect.unreachable();
      expect(standing.reasons.map((one) => placedReason(one))).toEqual([
        expect.stringContaining(', đoạn "Tổ chức 3 cuộc đối thoại": rà lại'),
      ]);
    });

    it('opens that paragraph, and seals the others of its section and every other place', () => {
      const story = written(paragraph(1));
      expect(send(story, text.replace('3 cuộc', '5 cuộc')).kind).toBe('accepted');
      expect(send(story, text.replace('3 cuộc đối thoại', '5 cuộc\n- Thêm một mục')).kind).toBe('accepted');
      for (const is of [text.replace('Mở đầu', 'Mở'), `${text}\nThêm`, text.replace('- Giải', 'Giải')])
        expect(refusal(send(story, is))).toMatchObject({ code: 'report-paragraph-sealed', liftedBy: ['coordinator'] });
      expect(refusal(handIn(story, { ...with_({ modelsEconomy: '7', models: '11' }), sections })).code).toBe(
        'report-place-sealed',
      );
    });

    it('opens with others as many as were marked, and the whole once a mark speaks of the whole', () => {
      expect(send(written(paragraph(0), paragraph(2)), 'A\n- Tổ chức 3 cuộc đối thoại\nC').kind).toBe('accepted');
      expect(send(written(paragraph(1), mark('/sections/results')), 'Khác').kind).toBe('accepted');
      const more = { type: 'OpenPlaces', data: { unit: nhoQuan, round: 1, reasons: [paragraph(0)] } } as const;
      expect(send(written(paragraph(1)).at(again, coordinator, more), text.replace('Mở đầu', 'Mở')).kind).toBe(
        'accepted',
      );
    });

    it('is refused where no words stand there, and of what is no section', () => {
      const story = called().at(at, reporterOf(nhoQuan), submit(nhoQuan, { sections }));
      const ask = (reason: ReturnReason) =>
        refusal(
          story.ask(at, coordinator, { type: 'ReturnReport', data: { unit: nhoQuan, round: 1, reasons: [reason] } }),
        );
      const unknown = { code: 'return-paragraph-unknown', pointer: '/reasons/0/paragraph' };
      expect(ask(paragraph(9))).toMatchObject(unknown);
      expect(ask({ ...paragraph(0), path: '/figures/models' })).toMatchObject(unknown);
      expect(ask({ ...paragraph(0), path: null })).toMatchObject(unknown);
    });
  });

  it('tells of each figure that nobody marked with which marked one it was opened', () => {
    const { standing } = called().at(at, reporterOf(nhoQuan), submit(nhoQuan)).member(nhoQuan);
    if (standing.status !== 'submitted') return expect.unreachable();
    const tied = (...paths: readonly (string | null)[]) =>
      Object.fromEntries(tiedIn(plan.template, openedBy(plan.template, standing.report, paths.map(mark))));
    expect(tied('/figures/modelsEconomy')).toEqual({ models: 'modelsEconomy' });
    expect(tied('/figures/modelsEconomy', '/figures/models')).toEqual({ modelsCulture: 'models' });
    expect(tied('/sections/results')).toEqual({});
    expect(tied('/figures/models', null)).toEqual({});
  });
});

const codes = Array.from({ length: 9 }, (_, at) => `c${String(at)}`);
const several = fc.subarray(codes, { minLength: 1, maxLength: 4 });

/** Sums and shares in any shape, overlapping and one above the other; a sum never contains itself. */
const outline: fc.Arbitrary<PinnedTemplate> = fc
  .array(fc.record({ kind: fc.constantFrom('K1', 'K2'), over: fc.nat(8), under: several }), { maxLength: 6 })
  .map((drawn) => ({
    ...{ id: 't', version: 1, sections: [] },
    indicators: codes.map((code) => ({
      ...{ code, label: code, unit: 'x', kind: 'count' as const, of: null, by: null },
      ...{ setting: null, programme: 'p', required: false, source: null },
    })),
    relations: drawn.flatMap(({ kind, over, under }, at): readonly Relation[] => {
      const whole = codes[over] ?? 'c0';
      const parts = under.filter((code) => code > whole);
      const [first, second = first] = parts;
      if (first === undefined || second === undefined) return [];
      const id = `r${String(at)}`;
      return kind === 'K1'
        ? [{ id, check: 'K1', whole, parts }]
        : [{ id, check: 'K2', share: whole, numerator: first, denominator: second, decimals: 1 }];
    }),
  }));

const report = { ...called().at(at, reporterOf(nhoQuan), submit(nhoQuan)).member(nhoQuan).standing };

it('never seals a figure that an open one is reckoned into, nor leaves an open sum without an open part: 1,000 outlines', () => {
  if (report.status !== 'submitted') throw new Error('handed in above');
  fc.assert(
    fc.property(outline, several, (template, marked) => {
      const opened = openedBy(
        template,
        report.report,
        marked.map((code) => mark(`/figures/${code}`)),
      );
      if (opened.kind !== 'places') throw new Error('every mark is known');
      const open = (code: string) => opened.figures.has(code);
      expect(marked.every(open)).toBe(true);
      const tied = tiedIn(template, opened);
      expect([...marked, ...tied.keys()].sort()).toEqual([...opened.figures].sort());
      expect([...tied.values()].filter((by) => !marked.includes(by))).toEqual([]);
      for (const relation of relationsOf(template)) {
        if (relation.check === 'K1') {
          if (relation.parts.some(open)) expect(open(relation.whole)).toBe(true);
          if (open(relation.whole)) expect(relation.parts.some(open)).toBe(true);
          if (marked.includes(relation.whole)) expect(relation.parts.every(open)).toBe(true);
        } else if (relation.check === 'K2' && (open(relation.numerator) || open(relation.denominator))) {
          expect(open(relation.share)).toBe(true);
        }
      }
    }),
    { numRuns: 1_000 },
  );
});

it('opens nothing that is tied to no mark: 1,000 outlines', () => {
  if (report.status !== 'submitted') throw new Error('handed in above');
  fc.assert(
    fc.property(outline, fc.constantFrom(...codes), (template, marked) => {
      const opened = openedBy(template, report.report, [mark(`/figures/${marked}`)]);
      if (opened.kind !== 'places') throw new Error('the mark is known');
      const tied = new Set([marked]);
      for (const code of tied)
        for (const relation of relationsOf(template)) {
          const all = relation.check === 'K1' ? [relation.whole, ...relation.parts] : [];
          const fraction = relation.check === 'K2' ? [relation.share, relation.numerator, relation.denominator] : [];
          if ([...all, ...fraction].includes(code)) for (const each of [...all, ...fraction]) tied.add(each);
        }
      expect([...opened.figures].filter((code) => !tied.has(code))).toEqual([]);
    }),
    { numRuns: 1_000 },
  );
});

describe('files of a report that came back', () => {
  const file = (id: string, kind: FileKind = 'annex', hash = id): AttachedFile => ({
    ...{ id, kind, name: `${id}.pdf`, type: 'pdf', size: 10 },
    hash: hash.padEnd(64, '0'),
  });
  const [scan, annex] = [file('a', 'signedScan'), file('b')];
  const withFiles = (...reasons: readonly ReturnReason[]) =>
    called()
      .at(at, reporterOf(nhoQuan), submit(nhoQuan, { files: [scan, annex] }))
      .at(at, coordinator, { type: 'ReturnReport', data: { unit: nhoQuan, round: 1, reasons } });

  it('stay where others were marked: added, left out, exchanged or called something else; the signed scan is signed anew', () => {
    const story = withFiles(mark('/figures/modelsEconomy'));
    const sealed = (...files: readonly AttachedFile[]) => refusal(handIn(story, { files }));
    for (const files of [
      [scan],
      [scan, annex, file('c')],
      [scan, file('b', 'annex', 'x')],
      [scan, file('b', 'evidence')],
    ])
      expect(sealed(...files)).toMatchObject({ code: 'report-files-sealed', liftedBy: ['coordinator'] });
    expect(sealed(scan, annex, file('c'))).toMatchObject({ pointer: '/files/2', facts: { name: 'c.pdf' } });
    expect(handIn(story, { files: [file('d', 'signedScan'), annex] }).kind).toBe('accepted');
  });

  it('have one signed scan among them: of two nobody could tell which is the paper', () => {
    const two = called().ask(
      at,
      reporterOf(nhoQuan),
      submit(nhoQuan, { files: [scan, annex, file('c', 'signedScan')] }),
    );
    expect(refusal(two)).toMatchObject({
      ...{ code: 'report-scans-several', pointer: '/files/2/kind' },
      facts: { first: 'a.pdf', second: 'c.pdf' },
    });
  });

  it('change where they were marked, and figures then do not', () => {
    const story = withFiles(mark('/files'));
    expect(handIn(story, { files: [file('c')] }).kind).toBe('accepted');
    expect(refusal(handIn(story, with_({ modelsEconomy: '7', models: '11' })))).toMatchObject({
      code: 'report-place-sealed',
    });
  });

  it('are named once each, and stand in the record as they were looked up', () => {
    expect(refusal(called().ask(at, reporterOf(nhoQuan), submit(nhoQuan, { files: [scan, scan] })))).toMatchObject({
      code: 'report-file-twice',
      pointer: '/files/1/id',
    });
    const many = Array.from({ length: 101 }, (_, index) => file(String(index)));
    expect(refusal(called().ask(at, reporterOf(nhoQuan), submit(nhoQuan, { files: many })))).toMatchObject({
      code: 'report-files-too-many',
    });
    expect(called().ask(at, reporterOf(nhoQuan), submit(nhoQuan, { files: [scan] }))).toMatchObject({
      events: [{ type: 'ReportSubmitted', data: { report: { files: [scan] } } }],
    });
    expect(JSON.stringify(called().ask(at, reporterOf(nhoQuan), submit(nhoQuan, { files: [] })))).not.toContain(
      'files',
    );
  });
});
