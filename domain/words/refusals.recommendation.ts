import type { AnswerRefusal } from '#domain/recommendation/answer-fault.ts';
import type { RefusalWords } from '#domain/words/refusal-words.ts';

/** Of whatever keeps a recommendation. */
export const recommendationRefusals: RefusalWords<AnswerRefusal> = {
  'recommendation-unknown': 'Không có kiến nghị này; danh sách có thể vừa được ghi lại.',
  'recommendation-not-asked-of': [
    '"{name:plain}" không phải nơi được kiến nghị; hãy chọn nơi có tên trong kiến nghị, hoặc ghi là trả lời chung.',
    'Nơi trả lời không phải nơi được kiến nghị.',
  ],
  'recommendation-answer-empty': 'Phải ghi nơi trả lời và nội dung trả lời.',
  'recommendation-answer-in-future': [
    'Ngày trả lời {date:day} chưa đến; hãy ghi ngày của văn bản hoặc ngày trả lời trực tiếp.',
    'Ngày trả lời chưa đến.',
  ],
  'recommendation-answer-before-asked': [
    'Ngày trả lời {date:day} trước ngày kiến nghị {since:day}.',
    'Ngày trả lời trước ngày kiến nghị.',
  ],
};
