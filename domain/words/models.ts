import type { ModelKind, ModelState, RecognitionLevel, Since } from '#domain/model-register/model.ts';
import type { ModelMeasure } from '#domain/model-register/count-models.ts';
import type { ModelCounting } from '#domain/model-register/state.ts';

export const modelKindLabels: Record<ModelKind, string> = { model: 'mô hình', exemplar: 'điển hình' };

export const modelStateLabels: Record<ModelState, string> = { kept: 'đang duy trì', stopped: 'thôi duy trì' };

export const recognitionLevelLabels: Record<RecognitionLevel, string> = {
  grassroots: 'cơ sở',
  commune: 'cấp xã',
  district: 'cấp huyện',
  province: 'cấp tỉnh',
  central: 'Trung ương',
};

export const modelCountingLabels: Record<ModelCounting, string> = {
  computed: 'sổ đã đủ',
  checked: 'sổ chưa đủ, còn ghi bổ sung',
};

export const modelMeasureLabels: Record<ModelMeasure, string> = {
  maintained: 'đang duy trì',
  begun: 'mới trong kỳ',
  stopped: 'thôi duy trì trong kỳ',
  recognised: 'được công nhận trong kỳ',
};

/** By which fields committees speak of models (Ninh Bình, six months of 2020); each may name its own. */
export const usualModelFields = [
  { id: 'kinh-te', name: 'Phát triển kinh tế' },
  { id: 'van-hoa-xa-hoi', name: 'Văn hóa - xã hội' },
  { id: 'quoc-phong-an-ninh', name: 'Quốc phòng - an ninh' },
  { id: 'he-thong-chinh-tri', name: 'Xây dựng hệ thống chính trị' },
] as const;

/** As an office writes it: a year, a month of a year, or a day. */
export function sinceWords(since: Since): string {
  return since.split('-').reverse().join('/');
}
