import { fewestTold } from '#domain/report-rates/told-to-unit.ts';
import { englishRateCriteria } from '#domain/words/english/report-rates.ts';
import type { Language } from '#domain/words/language.ts';

/** By what rates are counted: beside the table on the screen, and in the file. `whole` false: told to one of the units. */
export function rateCriteria(asked: { readonly most: number; readonly whole: boolean }, language: Language) {
  return language === 'en' ? englishRateCriteria(asked) : vietnamese(asked);
}

function vietnamese({ most, whole }: Parameters<typeof rateCriteria>[0]): readonly string[] {
  return [
    'Đúng hạn: lần gửi đầu tiên đến trong hạn của chính đơn vị (đã tính gia hạn, tạm dừng, đổi lịch làm việc), xét theo lúc đến. Báo cáo được yêu cầu bổ sung không làm lần gửi đầu thành trễ; số lần gửi, số đơn vị có báo cáo yêu cầu bổ sung hoặc mở lại đếm riêng.',
    'Mẫu số: đơn vị đúng hạn, trễ hạn và hết hạn chưa gửi. Không tính đơn vị chưa đến hạn (kể cả khi đợt kết thúc tiếp nhận trước hạn), được miễn, đang tạm dừng thời hạn, hoặc đã kết thúc trước hạn mà chưa gửi.',
    'Đầy đủ: đã gửi và trả lời hết các mục bắt buộc tại ngày chốt số liệu theo loại hình của đơn vị, xét lần gửi gần nhất. "Không có số liệu" có nêu lý do là đã trả lời, ghi riêng. Ô tính ra và chỉ số do nơi khác công bố không phải mục của đơn vị.',
    'Tỷ lệ lấy một chữ số thập phân, làm tròn nửa lên; không có đơn vị nào để tính thì ghi "–".',
    `Qua các kỳ: các đợt đã ban hành công văn của cùng cơ quan chủ trì, cùng chương trình, kỳ dài như nhau, nhiều nhất ${String(most)} kỳ tính đến đợt này; không gồm diễn tập (trong diễn tập chỉ gồm diễn tập). Cấp của mỗi kỳ theo danh sách đơn vị của kỳ đó.`,
    'Đơn vị đổi tên, sáp nhập: kỳ trước là của chính đơn vị và các đơn vị nhập toàn bộ vào nó theo quyết định sắp xếp; nếu chỉ có một phần thì ghi rõ. Đơn vị đã kết thúc mà không có đơn vị kế thừa trong đợt này chỉ có trong số của cấp.',
    ...(whole
      ? []
      : [
          `Đơn vị xem dòng của mình, số chung của cấp mình và của cả đợt; nhóm dưới ${String(fewestTold)} đơn vị không nêu.`,
        ]),
  ];
}
