import type { OrganisationRefusalCode } from '#domain/organisation/refusals.ts';
import type { RefusalWords } from '#domain/words/refusal-words.ts';

export const organisationRefusals: RefusalWords<OrganisationRefusalCode> = {
  'organisation-not-permitted': 'Đây là việc của quản trị hệ thống.',
  'unit-id-malformed': [
    'Mã đơn vị "{unit}" chưa đúng: chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, không dùng tên dành riêng.',
    'Mã đơn vị chưa đúng.',
  ],
  'unit-already-registered': [
    '{by} đã ghi đơn vị "{unit}" vào danh mục lúc {at:done}.',
    'Đơn vị "{unit}" đã có trong danh mục.',
    'Đơn vị đã có trong danh mục.',
  ],
  'unit-not-registered': ['Danh mục không có đơn vị "{unit}".', 'Danh mục không có đơn vị này.'],
  'unit-name-empty': 'Tên đơn vị không được để trống.',
  'unit-validity-empty': [
    'Ngày kết thúc {to:date} trước ngày bắt đầu {from:date}.',
    'Ngày kết thúc trước ngày bắt đầu.',
  ],
  'unit-validity-overlaps': [
    'Trùng thời gian với đơn vị "{other}": cùng tên "{name}", cùng cấp trên và loại, hoặc cùng mã định danh.',
    'Trùng thời gian với một đơn vị khác cùng tên hoặc cùng mã định danh.',
  ],
  'unit-validity-contradicts': [
    'Thời gian tồn tại của đơn vị "{unit}" khác với danh mục (từ {from:date} đến {to:date}).',
    'Thời gian tồn tại của đơn vị "{unit}" khác với danh mục.',
    'Thời gian tồn tại khác với danh mục.',
  ],
  'unit-not-valid-then': ['Đơn vị "{unit}" không tồn tại vào ngày {day:date}.', 'Đơn vị không tồn tại vào ngày này.'],
  'unit-change-out-of-order': [
    'Đơn vị "{unit}" đã có thay đổi từ ngày {last:date}; thay đổi mới phải có hiệu lực sau ngày đó.',
    'Thay đổi mới phải có hiệu lực sau thay đổi gần nhất.',
  ],
  'unit-already-ended': [
    'Đơn vị "{unit}" đã kết thúc hoạt động vào ngày {lastDay:date} ({by} ghi lúc {at:done}).',
    'Đơn vị "{unit}" đã kết thúc hoạt động vào ngày {lastDay:date}.',
    'Đơn vị đã kết thúc hoạt động.',
  ],
  'unit-ends-before-it-takes-over': [
    'Theo {document}, đơn vị "{unit}" kế thừa hoặc tiếp nhận việc của "{other}" từ ngày {day:date}: đơn vị phải còn hoạt động vào ngày đó.',
    'Đơn vị còn kế thừa hoặc tiếp nhận việc của đơn vị khác sau ngày này.',
  ],
  'unit-has-valid-children': [
    'Đơn vị "{unit}" còn đơn vị trực thuộc "{child}" trong thời gian đó; hãy chuyển hoặc kết thúc đơn vị trực thuộc trước.',
    'Đơn vị còn đơn vị trực thuộc; hãy chuyển hoặc kết thúc đơn vị trực thuộc trước.',
  ],
  'unit-kind-not-of-level': ['Loại đơn vị "{kind}" không thuộc cấp "{level}".', 'Loại đơn vị không phù hợp với cấp.'],
  'unit-kind-not-in-force': [
    'Loại đơn vị "{kind}" không có vào ngày {day:date} (Luật 72/2025/QH15).',
    'Loại đơn vị không có vào thời gian này.',
  ],
  'own-kind-id-malformed': ['Mã loại đơn vị "{kind}" chưa đúng.', 'Mã loại đơn vị chưa đúng.'],
  'own-kind-name-empty': 'Tên loại đơn vị không được để trống.',
  'own-kind-name-taken': ['"{name}" đã là tên gọi của loại "{other}".', 'Tên này đã là của một loại khác.'],
  'own-kind-base-not-open': 'Loại riêng phải thuộc một nhóm cơ quan, tổ chức có sẵn; đơn vị hành chính do luật định.',
  'own-kind-level-not-of-base': [
    'Nhóm đã chọn không có ở cấp "{level}".',
    'Phải chọn ít nhất một cấp, trong các cấp của nhóm đã chọn.',
  ],
  'own-kind-ends-before-it-begins': [
    'Loại này kết thúc {to:date}, trước ngày bắt đầu {from:date}.',
    'Ngày kết thúc đứng trước ngày bắt đầu.',
  ],
  'own-kind-still-used': [
    'Đơn vị "{name}" thuộc loại này và không còn phù hợp; hãy đổi loại của đơn vị ấy trước.',
    'Còn đơn vị thuộc loại này.',
  ],
  'own-kind-unknown': ['Danh mục không có loại riêng "{kind}".', 'Danh mục không có loại này.'],
  'own-kind-not-in-force': [
    'Loại đơn vị "{name}" không dùng vào ngày {day:date}.',
    'Loại đơn vị không dùng vào thời gian này.',
  ],
  'unit-level-not-in-force': [
    'Sau ngày {lastDay:date} không còn đơn vị mới ở cấp này (Luật 72/2025/QH15).',
    'Không còn đơn vị mới ở cấp này.',
  ],
  'unit-level-fixed': [
    'Đơn vị "{unit}" thuộc cấp "{level}"; đổi cấp là một đơn vị mới, phải ghi bằng việc sắp xếp đơn vị.',
    'Đổi cấp phải ghi bằng việc sắp xếp đơn vị.',
  ],
  'parent-not-registered': ['Danh mục không có đơn vị cấp trên "{parent}".', 'Thiếu đơn vị cấp trên.'],
  'parent-not-valid-then': [
    'Đơn vị cấp trên "{parent}" không tồn tại trong suốt thời gian của đơn vị "{unit}".',
    'Đơn vị cấp trên không tồn tại trong suốt thời gian này.',
  ],
  'parent-below-unit': [
    'Đơn vị "{parent}" không thể là cấp trên của "{unit}": cấp hành chính không cao hơn.',
    'Đơn vị cấp trên phải ở cấp hành chính cao hơn.',
  ],
  'parent-cycle': [
    'Đơn vị "{unit}" không thể đứng dưới chính nó hoặc dưới đơn vị trực thuộc của nó.',
    'Quan hệ cấp trên – cấp dưới bị lặp vòng: một đơn vị vừa là cấp trên vừa là cấp dưới.',
  ],
  'parent-not-territorial': [
    '"{unit}" chỉ trực thuộc một địa bàn; "{parent}" là cơ quan, đơn vị.',
    'Đơn vị loại này chỉ trực thuộc một địa bàn.',
  ],
  'legal-basis-missing': 'Thiếu văn bản làm căn cứ (số và ký hiệu).',
  'correction-reason-missing': 'Cần ghi lý do sửa: chỗ nào đã nhập sai.',
  'reorganisation-id-empty': 'Việc sắp xếp đơn vị phải có mã.',
  'reorganisation-already-recorded': [
    '{by} đã ghi việc sắp xếp "{reorganisation}" với nội dung khác lúc {at:done}.',
    'Việc sắp xếp "{reorganisation}" đã được ghi với nội dung khác.',
    'Việc sắp xếp này đã được ghi với nội dung khác.',
  ],
  'reorganisation-without-pairs': 'Việc sắp xếp phải nêu ít nhất một cặp đơn vị.',
  'reorganisation-pair-repeated': [
    'Cặp đơn vị "{from}" – "{to}" được nêu hai lần.',
    'Một cặp đơn vị được nêu hai lần.',
  ],
  'reorganisation-into-itself': ['Đơn vị "{unit}" không thể kế thừa chính nó.', 'Đơn vị không thể kế thừa chính nó.'],
  'reorganisation-giver-not-valid': [
    'Đơn vị "{unit}" mới có từ ngày {begins:date}: ngày sắp xếp có hiệu lực phải sau ngày đó.',
    'Đơn vị "{unit}" đã kết thúc từ ngày {ended:date}: ngày sắp xếp có hiệu lực không được muộn hơn ngày kế tiếp.',
    'Đơn vị "{unit}" không tồn tại vào ngày {day:date}, ngay trước khi sắp xếp có hiệu lực.',
    'Đơn vị được sắp xếp không tồn tại ngay trước ngày có hiệu lực.',
  ],
  'reorganisation-successor-not-valid': [
    'Đơn vị kế thừa "{unit}" không tồn tại vào ngày {day:date}.',
    'Đơn vị kế thừa không tồn tại vào ngày có hiệu lực.',
  ],
  'reorganisation-successor-ends': [
    'Đơn vị "{unit}" cũng kết thúc trong lần sắp xếp này nên không thể nhận bàn giao.',
    'Đơn vị nhận bàn giao cũng kết thúc trong lần sắp xếp này.',
  ],
  'reorganisation-ends-with-successor': [
    'Đơn vị "{unit}" vừa có đơn vị kế thừa, vừa được ghi là giải thể không có kế thừa.',
    'Một đơn vị vừa có kế thừa, vừa được ghi là không có.',
  ],
  'reorganisation-take-over-goes-on': [
    'Đơn vị "{unit}" không kết thúc trong lần sắp xếp này nên không có việc để bàn giao.',
    'Chỉ đơn vị kết thúc trong lần sắp xếp này mới có việc để bàn giao.',
  ],
  'reorganisation-same-day': [
    'Đơn vị "{unit}" đã được sắp xếp cùng ngày này theo {document}.',
    'Đơn vị này đã được sắp xếp cùng ngày theo văn bản khác.',
  ],
  'reorganisation-merges-one': [
    'Sáp nhập thành đơn vị mới phải từ hai đơn vị trở lên; riêng "{unit}" thì ghi là đổi tên, chuyển cấp, hoặc nhập vào đơn vị đang có.',
    'Sáp nhập thành đơn vị mới phải từ hai đơn vị trở lên.',
  ],
  'reorganisation-level-stays': [
    '"{unit}" và "{heir}" cùng cấp nên không phải chuyển cấp: ghi là đổi tên, hoặc nhập vào đơn vị đang có.',
    'Hai đơn vị cùng cấp nên không phải chuyển cấp.',
  ],
  'reorganisation-move-stays': [
    'Đơn vị "{unit}" đã trực thuộc "{parent}" vào ngày có hiệu lực: không có gì để chuyển.',
    'Đơn vị đã trực thuộc cấp trên này.',
  ],
  'taker-of-unit-that-goes-on': [
    'Đơn vị "{unit}" chưa kết thúc: tự đơn vị ấy thực hiện việc của mình.',
    'Đơn vị chưa kết thúc.',
  ],
  'taker-not-yours-to-name': [
    'Đơn vị "{unit}" không thuộc cơ quan chủ trì của đồng chí: việc này do quản trị hệ thống hoặc điều phối của cấp trên đơn vị ấy.',
    'Đơn vị không thuộc cơ quan chủ trì của đồng chí.',
  ],
  'contact-name-empty': 'Họ tên người liên hệ không được để trống.',
  'contact-email-malformed': [
    '"{email}" có chữ rộng (kiểu chữ Nhật, Trung): hãy gõ lại thành "{wide}".',
    '"{several}" là nhiều địa chỉ: mỗi vai chỉ một địa chỉ.',
    '"{email}" gồm cả tên và địa chỉ: hãy chỉ để lại "{named}".',
    '"{email}" không phải là địa chỉ thư điện tử.',
    'Địa chỉ thư điện tử chưa đúng.',
  ],
  'committee-id-malformed': ['Mã Ban Chỉ đạo "{committee}" chưa đúng.', 'Mã Ban Chỉ đạo chưa đúng.'],
  'committee-not-registered': ['Danh mục không có Ban Chỉ đạo "{committee}".', 'Danh mục không có Ban Chỉ đạo này.'],
  'committee-detail-empty': 'Tên, ký hiệu, nơi ban hành và chức danh Trưởng ban của Ban Chỉ đạo không được để trống.',
  'committee-without-programme': 'Ban Chỉ đạo phải phụ trách ít nhất một chương trình.',
  'committee-name-out-of-order': [
    'Tên mới phải có hiệu lực sau ngày {last:date}, ngày cuối của tên trước.',
    'Ngày của tên mới chưa đúng thứ tự.',
  ],
  'number-series-without-term': 'Dãy số theo nhiệm kỳ cần ngày bắt đầu và ngày kết thúc nhiệm kỳ.',
  'number-series-term-empty': 'Ngày kết thúc nhiệm kỳ phải sau ngày bắt đầu.',
  'committee-member-without-name': 'Họ tên thành viên không được để trống.',
  'committee-member-repeated': ['"{name}" đã có trong danh sách thành viên.', 'Thành viên này đã có trong danh sách.'],
  'yearly-plan-span-repeated': [
    'Mỗi kỳ chỉ được nêu một lần trong kế hoạch: {period} đã có ở dòng trên.',
    'Mỗi kỳ chỉ được nêu một lần trong kế hoạch.',
  ],
  'yearly-plan-lead-out-of-range': [
    'Số ngày báo trước phải là số nguyên từ 1 đến {most}.',
    'Số ngày báo trước chưa đúng.',
  ],
  'yearly-plan-outside-years': [
    'Kế hoạch chỉ ghi được các năm từ {first:plain} đến {last:plain}.',
    'Kế hoạch không ghi được năm này.',
  ],
  'yearly-plan-ends-before-it-begins': [
    'Năm cuối cùng phải từ {year:plain} trở đi, vì kỳ đầu tiên kết thúc năm {year:plain}.',
    'Năm cuối cùng đứng trước năm của kỳ đầu tiên.',
  ],
  'yearly-plan-name-empty': 'Kỳ theo quy định riêng cần có tên, ví dụ "9 tháng".',
  'yearly-plan-period-reversed': [
    'Ngày cuối của kỳ phải từ {from:date} trở đi.',
    'Ngày cuối của kỳ đứng trước ngày đầu.',
  ],
  'yearly-plan-comes-too-soon': [
    'Kỳ sau sẽ bắt đầu khi kỳ trước chưa hết ({to:date}): hãy tăng số tháng hoặc rút ngắn kỳ.',
    'Kỳ sau sẽ bắt đầu khi kỳ trước chưa hết.',
  ],
};
