import { compareDecimals, sameDecimal, sumOf } from '#domain/consolidation/decimal.ts';
import { type Setting, settings } from '#domain/organisation/setting.ts';
import { claimsWhole, saysAll } from '#domain/prose-check/claims.ts';
import { isPlanned } from '#domain/prose-check/clause-meaning.ts';
import { amountIn, amountWithBelow } from '#domain/prose-check/known-amounts.ts';
import type { Entry } from '#domain/prose-check/labels.ts';
import { inTheTablesMeasure, saysFigure } from '#domain/prose-check/measures.ts';
import type { ProseFacts, ProseRule } from '#domain/prose-check/prose.ts';
import { isShare, periodsOf, type Said, type Verdict } from '#domain/prose-check/said.ts';
import { foldForMatching } from '#domain/vietnamese/fold.ts';
import { magnitudes, settingPhrases } from '#domain/vietnamese/prose/words.ts';
import { settingsIn } from '#domain/prose-check/settings-said.ts';
import { isEnglish, isPointed, readAs, twoReadings } from '#domain/prose-check/two-readings.ts';
import { partOf, type Tables, type Totals, totalsIn, wholeOf } from '#domain/prose-check/tables.ts';
import { refOf } from '#domain/consolidation/total-ref.ts';

/** A number that is said with the words of an indicator, against the figure of whom and when it is said. */
export function againstTables(said: Said, tables: Tables, claimed: ReadonlySet<Said>): Verdict | null {
  const { meaning, numeral, change } = said;
  if (numeral.kind === 'reference') return { of: said, outcome: 'right', rule: 'reference', facts: {} };
  // "Từ 921 cuộc năm 2018 lên 1.079": what it came of is that year's own.
  const stated = change === null || (change.is === 'base' && said.said === 'year');
  if (meaning === null || !stated || said.said === 'other' || numeral.kind === 'points') return null;
  // "Mô hình kinh tế chiếm tỷ lệ 43%" is of what it names, whatever other rate the table has.
  if (said.sharedOut !== null && meaning.outright === undefined) return null;
  if (numeral.kind === 'ratio') return ratioAgainst(said, tables, claimed);
  const { entry, outright } = meaning;
  const share = isShare(entry);
  // "37,5 tỷ lệ đã họp": named outright it is that share, with its sign or without.
  if ((numeral.kind === 'percent') !== share && !(share && outright !== undefined)) return null;
  const of = (one: Entry) => oneAgainst({ said, value: said.value, claimed }, one.indicator.code, tables);
  return outright === undefined || outright.others.length === 0 || entry !== outright.entry
    ? of(entry)
    : ofOneName(said, [entry, ...outright.others], of);
}

/** Two indicators of one name: right for all of them or for none is plain, right for some is for the reader to say. */
function ofOneName(said: Said, entries: readonly Entry[], of: (entry: Entry) => Verdict | null): Verdict | null {
  const verdicts = entries.flatMap((entry) => of(entry) ?? []);
  const right = verdicts.filter(({ outcome }) => outcome === 'right');
  const [first] = verdicts;
  if (first === undefined || right.length === 0 || right.length === verdicts.length) return first ?? null;
  const [indicator = '', others = ''] = entries.map(({ indicator: { code } }) => code);
  const facts = { stated: said.value, indicator, others };
  return { of: said, outcome: 'doubtful', rule: 'two-indicators', facts };
}

interface Stated {
  readonly said: Said;
  readonly value: string;
  /** Numbers that their sentence says of the whole, as the parts of what the table has. */
  readonly claimed: ReadonlySet<Said>;
}

function oneAgainst(stated: Stated, code: string, tables: Tables): Verdict | null {
  const { said, value } = stated;
  const { numeral } = said;
  const known = periodsOf(said).flatMap((period) => acceptable({ ...said, ...period }, code, totalsIn(tables, period)));
  const [first] = known;
  if (first === undefined) return null;
  const facts = { indicator: code, stated: value, total: first.value, ...first.facts, ...measuresOf(said) };
  const agreed = known.find((one) => saysFigure({ ...said, value }, one.value));
  if (isEnglish(said) || (agreed !== undefined && isPointed(said)))
    return { ...twoReadings(said, facts), expected: first.value };
  if (agreed?.beyond === true || agreed?.elsewhere === true) {
    // The total of all, or of another, where the sentence names one of them: what that one has is said, if it is known.
    return first.beyond === true
      ? null
      : { of: said, outcome: 'doubtful', rule: first.rule, expected: first.value, facts };
  }
  if (agreed !== undefined)
    return {
      of: said,
      outcome: 'right',
      rule: agreed.rule,
      expected: agreed.value,
      facts: { ...facts, ...agreed.facts },
    };
  const other = said.numeral.other;
  if (
    said.numeral.kind === 'ambiguous' &&
    other !== null &&
    known.some((one) => saysFigure({ ...said, value: other }, one.value))
  )
    return { ...twoReadings(said, facts), expected: first.value };
  // Of a unit or a kind of setting whose own figure is not known there may be fewer than of all.
  const ofOne =
    first.beyond === true || (said.named?.kind === 'body' && first.rule === 'total' && !saysAll(said.before));
  const fewer = ofOne && (compareDecimals(value, first.value) ?? 0) <= 0;
  const found = fewer ? null : against(stated, first, facts);
  // By neither reading: what was typed is said, not one of the two that it may have been.
  return found === null || numeral.kind !== 'ambiguous' ? found : { ...found, ...readAs(said, found.facts) };
}

/** "3,4 tỷ đồng" beside a table in đồng: neither number says anything without what it is counted in. */
function measuresOf({ meaning, numeral }: Said): ProseFacts {
  const measure = meaning?.entry.indicator.unit.trim() ?? '';
  if (numeral.zeros === 0 || measure === '') return {};
  const [first = '', ...rest] = measure.split(/\s+/);
  const scaled = magnitudes.has(foldForMatching(first));
  // The word of its own size was typed with the number.
  return { measure, typedMeasure: (scaled ? rest.join(' ') : measure) || measure };
}

function against(
  { said, value, claimed }: Stated,
  { value: expected, rule }: Known,
  facts: ProseFacts,
): Verdict | null {
  const more = (compareDecimals(inTheTablesMeasure({ ...said, value }), expected) ?? 0) > 0;
  const sureness = said.meaning?.sureness ?? 'hint';
  if (sureness === 'hint') return null;
  if (said.named?.kind === 'stranger') {
    // Of a place that nobody knows no more is known than that it is one of all.
    if (!more || said.numeral.inWords || said.numeral.approximate !== null) return null;
    return { of: said, outcome: 'doubtful', rule: 'not-more-than-total', facts };
  }
  // Whose last figure it is only near words leave open.
  const outright = said.meaning?.outright !== undefined;
  const certain =
    sureness === 'sure' &&
    said.carried?.said !== 'other' &&
    // "Kỳ trước" may be another than the one whose totals are known.
    !(said.said === 'last' && said.which !== null) &&
    (said.said === 'this' || said.said === 'year' || outright) &&
    said.numeral.approximate === null &&
    !said.numeral.inWords;
  // Fewer than all are mostly some of them: only where the sentence speaks of all it contradicts the table.
  const all = more || claimed.has(said) || claimsWhole(said);
  // By itself or with the units below it: which of them a text means nobody can say.
  if (rule === 'own-figure' && said.named?.kind === 'body' && said.named.body.withBelow !== undefined)
    return { of: said, outcome: 'doubtful', rule, expected, facts };
  return { of: said, outcome: certain && all ? 'wrong' : 'doubtful', rule, expected, facts };
}

/** Said of nothing that is known, but counted in what the table counts: there cannot be more than there are of any. */
export function beyondAll(said: Said, { most }: Tables): readonly Verdict[] {
  const { numeral, change, after, value } = said;
  const plain = numeral.kind === 'count' && numeral.zeros === 0 && !numeral.inWords && numeral.approximate === null;
  if (said.clause !== null && isPlanned(said.clause, [])) return [];
  if (!plain || change !== null || said.said !== 'this' || (said.meaning !== null && said.meaning.sureness !== 'hint'))
    return [];
  const [first, second] = after.filter(({ comma }) => !comma).map(({ word }) => word);
  const largest = most.get(`${first ?? ''} ${second ?? ''}`) ?? most.get(first ?? '');
  if (largest === undefined || compareDecimals(value, largest.value) !== 1) return [];
  const facts = { indicator: largest.code, stated: value, total: largest.value };
  return [{ of: said, outcome: 'doubtful', rule: 'not-more-than-total', facts }];
}

interface Known {
  readonly value: string;
  readonly rule: ProseRule;
  readonly facts: ProseFacts;
  /** Of all, where one unit or one kind of setting is named with the number. */
  readonly beyond?: boolean;
  /** Of another setting than the one that is named with the number. */
  readonly elsewhere?: boolean;
}

/** What may rightly stand there, the likeliest first: of the unit or the setting that is named, and of all. */
function acceptable(one: Said, code: string, totals: Totals): readonly Known[] {
  const { named, setting, said, which, meaning, around } = one;
  const known: Known[] = [];
  const year = said === 'year' && which !== null ? { year: which } : {};
  const add = (value: string | undefined, rule: ProseRule, facts: ProseFacts = {}, beyond = false) => {
    if (value !== undefined) known.push({ value, rule, facts: { ...facts, ...year }, beyond });
  };
  const rule = said === 'last' ? 'last-total' : said === 'year' ? 'year-total' : 'total';
  if (named?.kind === 'body' && said === 'this') {
    const facts = { body: named.body.names[0] ?? '' };
    add(amountIn(named.body, code), 'own-figure', facts);
    add(amountWithBelow(named.body, code), 'own-figure', facts);
  }
  // A label that speaks of doanh nghiệp itself says no setting.
  const several = severalSettings(one);
  const bySetting = settings.some((other) => totals.has(refOf(code, other)));
  if (several.length > 0 && bySetting) {
    // Of all, or of one of them, it may be meant: what they come to together is said.
    const each = several.map((other) => totals.get(refOf(code, other)));
    add(togetherOf(each), rule, { setting: several.join(' ') });
    for (const value of [totals.get(code), ...each]) add(value, rule, {}, true);
    return known;
  }
  if (setting !== null && !namesSetting(meaning?.entry.words ?? []))
    add(totals.get(refOf(code, setting)), rule, { setting });
  // Where nothing is known setting by setting the total of all says nothing of the one that is named.
  const only = meaning?.entry.indicator.setting ?? null;
  add(totals.get(code), rule, {}, isOfOneUnit(one) || (isOfOneSetting(one) && (only === null || only !== setting)));
  // Named behind another number of the sentence: "15 đảng bộ cơ sở và 24 chi bộ cơ sở thuộc khối cơ quan nhà nước".
  for (const other of settingsIn(around, meaning?.entry.words ?? [])) {
    const value = totals.get(refOf(code, other));
    const elsewhere = one.settingNamed && other !== setting && !namesSetting(meaning?.entry.words ?? []);
    if (value !== undefined)
      known.push({ value, rule, facts: { setting: other, ...year }, ...(elsewhere ? { elsewhere } : {}) });
  }
  return known;
}

/** "Cơ quan nhà nước duy trì …": it is named with this number; "cơ quan nhà nước 300, toàn tỉnh 1.079" comes back to all. */
function isOfOneSetting({ setting, settingNamed, settingPassed, around, before, meaning }: Said): boolean {
  const label = [...(meaning?.entry.words ?? []), ...(meaning?.entry.unit ?? [])];
  const [only, ...others] = settingsIn(around, label);
  if (only === undefined || namesSetting(label)) return false;
  if (settingNamed && !settingPassed) return others.length === 0 || !saysAll(before);
  return only === setting && others.length === 0 && !saysAll(before);
}

/** "Huyện Kim Sơn có …": in its own words, or in its row of a table. */
function isOfOneUnit({ named, clause, before }: Said): boolean {
  if (named?.kind !== 'body' || saysAll(before)) return false;
  return clause === null || clause.names.some((one) => one.kind === 'body' && one.body === named.body);
}

/** Two or more that are named with one number; none where the sentence comes back to all of them ("toàn tỉnh"). */
function severalSettings({ beside, before, meaning }: Said): readonly Setting[] {
  const label = [...(meaning?.entry.words ?? []), ...(meaning?.entry.unit ?? [])];
  return beside.length < 2 || namesSetting(label) || saysAll(before) ? [] : beside;
}

/** Undefined where one of them has no total of its own. */
function togetherOf(each: readonly (string | undefined)[]): string | undefined {
  const values = each.filter((value) => value !== undefined);
  return values.length < each.length ? undefined : (sumOf(values) ?? undefined);
}

function namesSetting(words: readonly string[]): boolean {
  return words.some(
    (first) => settingPhrases.get(first)?.some((phrase) => phrase.words.every((word) => words.includes(word))) ?? false,
  );
}

/** "665/665 đảng bộ, chi bộ cơ sở": what was done against its figure, of how many against theirs. */
function ratioAgainst(said: Said, tables: Tables, claimed: ReadonlySet<Said>): Verdict | null {
  const code = said.meaning?.entry.indicator.code ?? '';
  const denominator = said.numeral.other ?? '';
  const whole = wholeOf(tables, code);
  const [part, all] = whole === null ? [partOf(tables, code), code] : [code, whole];
  const of = (value: string, indicator: string) => oneAgainst({ said, value, claimed }, indicator, tables);
  const ofAll = of(denominator, all);
  // "12/415 chi bộ cơ sở": some of what is named itself, not of what that is a part of.
  const ofItself = ofAll?.outcome === 'right' ? null : of(denominator, code);
  if (ofItself?.outcome === 'right') return someOf(said, ofItself);
  if (ofAll?.outcome === 'right' && part === null) return someOf(said, ofAll) ?? doneInAll(said, of(said.value, code));
  const ofPart = part === null ? null : of(said.value, part);
  const against = [ofPart, ofAll].find((one) => one !== null && one.outcome !== 'right');
  // One of the two that is right says nothing of the other.
  return against ?? (ofAll === null ? null : ofPart);
}

/** "12/415 chi bộ cơ sở": how many of them nobody knows, unless it is all. */
function someOf(said: Said, right: Verdict): Verdict | null {
  return sameDecimal(said.value, said.numeral.other ?? '') ? right : null;
}

/** "Duy trì 1.078/1.079 mô hình": said of all that the table counts, it is not what the table has. */
function doneInAll(said: Said, verdict: Verdict | null): Verdict | null {
  return verdict === null || !claimsWhole(said) ? null : { ...verdict, outcome: 'doubtful' };
}
