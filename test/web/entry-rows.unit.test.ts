import { expect, it } from 'vitest';
import { changeOf } from '#web/screens/report-entry/change.ts';
import { openedCount } from '#web/screens/report-entry/model.ts';
import { openedOf, reportFormOf } from '#test/support/report-form.ts';

it('tells how a figure stands against the period before, in the words of an office', () => {
  expect(changeOf('1000', '1079')).toBe('+79 (+7,9%)');
  expect(changeOf('87.4', '85')).toBe('\u22122,4 (\u22122,7%)');
  // A rate moves by points: a percentage of a percentage would be read as one.
  expect(changeOf('76.9', '92.7', 'điểm %')).toBe('+15,8 điểm %');
  expect(changeOf('5', '5')).toBe('=');
  expect(changeOf('0', '3')).toBe('+3');
  expect([changeOf(undefined, '3'), changeOf('3', null)]).toEqual(['', '']);
});

it('counts of a returned report what can be changed: a computed figure is opened and stays locked', () => {
  const { template } = reportFormOf();
  const indicators = template.indicators.map((one) => (one.code === 'models' ? { ...one, computed: 'x' } : one));
  const opened = openedOf({ figures: ['models', 'economy', 'culture'], sections: ['ket-qua'], files: true });
  expect(openedCount({ opened, template: { ...template, indicators } })).toBe(4);
});
