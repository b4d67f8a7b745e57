import { foldForMatching } from '#domain/vietnamese/fold.ts';

/** Words by which numbers in prose are understood, as they are compared: folded. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(foldForMatching(text).split(' '));
}

/** Said by themselves they tell nothing about what is counted. */
export const fillers = wordSet(
  'được đã đang sẽ của các những và có là cho trong ở tại theo với số tổng lượng việc bị do từ đến nay ra vào hiện còn nhiều mọi mỗi toàn cả tất hết này đó thì mà về bởi để như trên',
);

/** What stands between the name of a thing and its number: "Số mô hình được duy trì là 1.079". */
export const beforeANumber = wordSet('là có đạt được gồm còn với bằng ghi nhận khoảng hơn trên gần chừng xấp xỉ ước');

/** What a label begins with that counts: "Tổng số mô hình". Left out where the number itself stands there. */
export const countWords = wordSet('tổng số lượng');

/** "Số liệu cho thấy …" counts nothing, "trong số này" chooses among what was counted. */
export const noCounting = wordSet('liệu');
export const amongWords = wordSet('trong');

/** Words of a period between a label and its number: "trong 6 tháng đầu năm". */
export const periodWords = wordSet('năm kỳ quý tháng ngày đầu cuối hết tính cùng trước ngoái báo cáo');

/** Behind "tỷ" it is no thousand millions: "37,1 tỷ lệ". */
export const noMagnitude = wordSet('lệ trọng suất');

/** "PCI năm 2019" is "Chỉ số PCI năm 2019" and "PCI 2019" too. */
export function alsoCalled(name: string): readonly string[] {
  const short = name.replace(/ năm (?=\d)/u, ' ');
  return [...new Set([name, short])].flatMap((one) => [one, `chỉ số ${one}`]);
}

/** Two words that say that a number is of all there are: "Toàn tỉnh có", "Tổng số". */
export const wholeClaims: ReadonlySet<string> = new Set(
  [
    ...['toàn tỉnh', 'toàn huyện', 'toàn xã', 'toàn thành', 'toàn quận', 'toàn thị', 'toàn phường', 'toàn ngành'],
    ...['toàn bộ', 'toàn quốc', 'cả tỉnh', 'cả huyện', 'cả xã', 'cả thành', 'cả nước', 'tổng số', 'tất cả', 'hiện có'],
    // "Cả giai đoạn", "toàn nhiệm kỳ", by their first two words.
    ...['cả giai', 'toàn giai', 'cả nhiệm', 'toàn nhiệm', 'tổng cộng'],
  ].map(foldForMatching),
);

/** Beside the subject they leave it the whole of what is counted: "Có 665 …", "số … là 665". */
export const besideTheSubject = wordSet('có đạt đã là số được');

/** Behind what is counted they begin something else; any other word there makes it narrower. */
export const afterTheSubject: ReadonlySet<string> = new Set(
  [
    'và',
    'đạt',
    'chiếm',
    'tăng',
    'giảm',
    'so',
    'gồm',
    'bao gồm',
    'trong đó',
    'trong số',
    'chia ra',
    'cụ thể',
    'bằng',
  ].map(foldForMatching),
);

export const above = wordSet('hơn trên');
export const below = wordSet('gần ngót dưới');
/** "664 trên 665", "664 trong tổng số 665". */
export const outOf = foldForMatching('trên');
export const among = foldForMatching('trong');
export const sum = [foldForMatching('tổng'), foldForMatching('số')] as const;
export const about = wordSet('khoảng chừng ước');

/** Words before a number that make it a name or an order: "Điều 12", "khoản 3", "tổ dân phố số 5". */
export const ordinals = wordSet(
  'điều khoản chương mục lục biểu bảng thứ khóa lớp hạng loại thôn ấp xóm khối khu phường quận đường trang đợt vòng kỳ quý tháng ngày hồi',
);

/** Of these those that are places: "thôn 3", but a table may count them too, "thôn 981". */
export const ordinalPlaces = wordSet('thôn ấp xóm khối khu phường quận đường lớp');
/** Of these those that go beyond a hundred: "Điều 123", "đường 319". */
export const longOrdinals = wordSet('điều khoản đường');

/** Kinds of document: "Pháp lệnh 34", "Nghị quyết số 42". Two words each but for "luật". */
export const documentNouns: ReadonlySet<string> = new Set(
  [
    ...['nghị quyết', 'chỉ thị', 'kế hoạch', 'quyết định', 'pháp lệnh', 'nghị định', 'thông tư', 'hướng dẫn'],
    ...['kết luận', 'công văn', 'thông báo', 'tờ trình', 'chương trình', 'đề án', 'quy định', 'văn bản'],
  ].map(foldForMatching),
);
export const law = foldForMatching('luật');
/** Of these the one that is reckoned as well: "Kế hoạch 1.200, thực hiện 1.079". */
export const plan = foldForMatching('kế hoạch');
/** Of these those that are work as well: "hướng dẫn 12 cơ sở", "kết luận 12 vụ việc". */
export const workNouns: ReadonlySet<string> = new Set(
  ['hướng dẫn', 'kết luận', 'thông báo', 'quyết định', 'quy định'].map(foldForMatching),
);
/** The last words of papers that have a number by "số": "biên bản số 12", "báo cáo số 3". */
export const numberedPapers = wordSet(
  'luật mẫu lục lệnh trình bản cáo đơn mời phép lệ thư điện tri hợp đồng hiệu án ước',
);
/** And of places: "tổ dân phố số 5", "nhà số 7". */
export const numberedPlaces = wordSet('phố nhà cư tổ đội nhóm cụm đài trạm máy');
/** "45 buổi tuyên truyền", "1.079 ngày công": more often counted than a time. */
export const session = foldForMatching('buổi');
export const work = foldForMatching('công');

/** Counted in these it is a time: "6 tháng đầu năm", "trong 5 năm". */
export const times = wordSet('tháng năm ngày tuần giờ phút giây quý buổi');

/** Words before "30/6" that make it a day. */
export const beforeADay = wordSet('ngày sáng chiều tối trưa đêm hôm tới từ đến trước sau vào dịp hết lễ');

/** After a number they begin something else: it is not counted in them. */
export const afterANumber = wordSet(
  'và là tại ở của đến từ đạt so tăng giảm chiếm trong gồm bao cụ với thì theo tới do được trên hoặc bằng',
);

export const month = foldForMatching('tháng');
export const year = foldForMatching('năm');
export const day = foldForMatching('ngày');
export const numberOf = foldForMatching('số');
export const sumOf = wordSet('tổng trong');
export const percentWords = [foldForMatching('phần'), foldForMatching('trăm')] as const;
export const points = foldForMatching('điểm');
/** Leads from a change to the same in percent: "tăng 111 mô hình, tương ứng 11,5%". */
export const equivalent = wordSet('tương ứng đương bằng');

/** Before a share of what was named right before them: "đạt 100%", "chiếm 12,6%", "tỷ lệ 87,4%". */
export const shareWords = wordSet('đạt chiếm bằng lệ');

/** In brackets behind a number: "(đạt tỷ lệ 99,8%)". */
export const beforeAShare = wordSet('đạt chiếm bằng tỷ lệ khoảng hơn gần trên');

/** "chiếm", "chiếm tỷ lệ": a share of a whole, where "đạt" may be of a plan. */
export const makesUp = foldForMatching('chiếm');
export const shareNoun = [foldForMatching('tỷ'), foldForMatching('lệ')] as const;

/** What is counted in percent. */
export const rates: ReadonlySet<string> = new Set(['tỷ lệ', 'chỉ số', 'tỉ lệ'].map(foldForMatching));

/** Page furniture (K9): "166 lượt truy cập", "lượt xem: 152". */
export const visits = wordSet('truy cập xem đọc');
export const visit = foldForMatching('lượt');

export const up = foldForMatching('tăng');
export const down = foldForMatching('giảm');
/** "Gấp 2 lần", "tăng 1,5 lần". */
export const fold = foldForMatching('gấp');
export const timesAsMany = foldForMatching('lần');
/** Between "tăng" and a number that is a change; "lên", "còn", "xuống" lead to what it became. */
export const changeBy = wordSet('thêm được hơn khoảng gần trên bình quân');
/** "Từ 200 lên 279", "từ 150 xuống còn 100". */
export const cameOf = foldForMatching('từ');
export const becomes: ReadonlyMap<string, 'up' | 'down'> = new Map(
  (
    [
      ['lên', 'up'],
      ['thành', 'up'],
      ['xuống', 'down'],
      ['còn', 'down'],
    ] as const
  ).map(([word, way]) => [foldForMatching(word), way]),
);
/** Between "so với" and a number it is compared with. */
export const comparedWith = wordSet('mức con số tổng là');
export const against = [foldForMatching('so'), foldForMatching('với')] as const;

/** Last year and last period: "cùng kỳ", "kỳ trước", "năm trước", "năm ngoái", "quý trước". */
export const samePeriod = [foldForMatching('cùng'), foldForMatching('kỳ')] as const;
export const earlier = wordSet('trước ngoái');
export const periods = wordSet('kỳ năm quý tháng');
/** "Quý này", "quý tới", "tháng cuối": one that the text does not name. */
export const pointed = wordSet('này nay sau tới đầu cuối qua vừa tiếp kế');
export const thisOnes = wordSet('này nay qua vừa');
export const toCome = wordSet('sau tới tiếp kế');
export const quarter = foldForMatching('quý');
export const term = foldForMatching('kỳ');
/** Of several years summed: "giai đoạn", "nhiệm kỳ" are all of them together, and so is "tổng cộng", "cả hai năm". */
export const stages: ReadonlySet<string> = new Set(['giai đoạn', 'nhiệm kỳ'].map(foldForMatching));
export const together: ReadonlySet<string> = new Set(
  ['tổng cộng', 'tính chung', 'cộng chung', 'nâng tổng', 'nâng số'].map(foldForMatching),
);
/** "Kế hoạch năm 2020 là 1.200": what was to be reached is no figure of that year. */
export const plans: ReadonlySet<string> = new Set(
  ['kế hoạch', 'mục tiêu', 'chỉ tiêu', 'dự toán', 'phấn đấu'].map(foldForMatching),
);
/** "Cả hai năm", "trong ba năm", "cả 2 quý": as many as there are, or another stretch of time. */
export const throughout = wordSet('cả trong');
/** Between two periods: through all between ("2018 – 2020", "từ năm 2018 đến hết năm 2020"), or each of them. */
export const dash = '-';
export const upTo = wordSet('đến tới hết');
export const periodList: ReadonlySet<string> = new Set([',', '+', '&', ...wordSet('và cùng với')]);
/** "Cả năm 2020": all of it, though it is not over. */
export const wholeYear = wordSet('cả toàn');
/** "Đầu năm 2020", "cuối năm 2019": a point of it, or a part that nobody bounds. */
export const edges = wordSet('đầu cuối giữa');
export const beginning = foldForMatching('đầu');
export const ending = foldForMatching('cuối');
/** Between "đến" and the day or period that ends what is counted: "đến hết ngày", "đến thời điểm". */
export const beforeAnEnd = wordSet('ngày thời điểm cuối');
/** "Đến nay", "hiện có": back to what is reported. */
export const nowadays = wordSet('nay hiện');
export const now = foldForMatching('nay');
/** "Bình quân mỗi năm", "trung bình mỗi quý": of no period a total. */
export const averages: ReadonlySet<string> = new Set(
  ['bình quân', 'trung bình', 'mỗi năm', 'mỗi quý', 'mỗi tháng', 'mỗi kỳ', 'hằng năm', 'hàng năm', 'hằng quý'].map(
    foldForMatching,
  ),
);
/** "Cao hơn quý I là 20", "vượt năm 2019": more or fewer than another period's. */
export const more = wordSet('cao nhiều lớn');
export const less = wordSet('thấp ít kém nhỏ');
export const than = foldForMatching('hơn');
export const ahead = foldForMatching('vượt');
export const behind = foldForMatching('kém');
/** Right before a period they leave the number behind what it is of: "quý I và quý II", "sang năm 2020". */
export const leadsOn = wordSet('và còn sang đến tới thì nhưng rồi nên song');
/** Right before a period they make it the number's before them: "68 cuộc trong quý II". */
export const ofPeriod = wordSet('trong của ở vào tại');
/** Heads of columns: what is of all of it, what was reached, and what is no figure of a period. */
export const headsOfAll = wordSet('cộng tổng chung');
export const placesOfAll = wordSet('toàn cả tỉnh huyện xã thành phố phường quận thị ngành số');
export const headsOfNow = wordSet('thực hiện kết quả số liệu lượng đạt được');
/** "Kỳ này", "kỳ báo cáo", "kỳ trước" heads a column of that period, with words of `headsOfNow` or without. */
export const headNoun = foldForMatching('kỳ');
export const headsOfTime = wordSet('kỳ này trước liền báo cáo hiện tại');
export const thisHead: ReadonlySet<string> = new Set(['này', 'báo cáo', 'hiện tại'].map(foldForMatching));
export const quarterNumerals: readonly string[] = ['i', 'ii', 'iii', 'iv'];
export const headsOfOther = wordSet('so tăng giảm chênh kế mục dự ước lũy bình');

/** Followed by a name with a capital it is a place or body of its own: "huyện Kim Sơn". */
export const places = wordSet('huyện xã phường trấn phố quận khu sở thôn bản công trường');

/** Of a district or commune: without it many still name it. */
export const placeNouns: ReadonlySet<string> = new Set(
  ['huyện', 'xã', 'phường', 'quận', 'thị trấn', 'thị xã', 'thành phố'].map(foldForMatching),
);
/** Of these those of a commune: it lies in a district or province. */
export const communeNouns: ReadonlySet<string> = new Set(['xã', 'phường', 'thị trấn'].map(foldForMatching));
/** Before a name they make it another place's: "thành phố Ninh Bình", "tỉnh Ninh Bình". */
export const lastOfNouns = wordSet('phố xã trấn tỉnh huyện phường quận');

/** After these a sentence speaks of examples or of a part only: its numbers need not add up. */
export const examples = wordSet('có riêng nhất điển tiêu nổi');

export const magnitudes: ReadonlyMap<string, number> = new Map(
  Object.entries({ nghìn: 3, ngàn: 3, triệu: 6, tỷ: 9, tỉ: 9 }).map(([word, zeros]) => [foldForMatching(word), zeros]),
);

/** "tr.đ", "trđ": a table in millions, as some shorten it. */
export const shortMagnitudes = wordSet('tr trđ trd ng ngđ nđ t tđ');

/** What introduces the parts of a whole, all of them or as many as are named, by the first word. */
export const partMarkers = byFirstWord([
  ...['gồm', 'bao gồm', 'chia ra', 'chia thành'].map((text) => ({
    words: foldForMatching(text).split(' '),
    all: true,
  })),
  ...['trong đó', 'cụ thể', 'trong số đó', 'trong số này'].map((text) => ({
    words: foldForMatching(text).split(' '),
    all: false,
  })),
]);

/** How prose names the kinds of setting (loại hình), by the first word. */
export const settingPhrases = byFirstWord(
  (
    [
      ...['xã, phường, thị trấn', 'cộng đồng dân cư', 'khu dân cư'].map((text) => ['community', text] as const),
      ...['cơ quan nhà nước', 'đơn vị sự nghiệp', 'cơ quan hành chính'].map((text) => ['stateBody', text] as const),
      ...['doanh nghiệp', 'sử dụng lao động'].map((text) => ['employer', text] as const),
    ] as const
  ).map(([setting, text]) => ({ setting, words: foldForMatching(text).replace(/,/g, '').split(' ') })),
);

/** In a list beside another one these are meant; alone they are places and offices. */
export const shortSettings: ReadonlyMap<string, 'community' | 'stateBody'> = new Map(
  (
    [
      ['xã', 'community'],
      ['cơ quan', 'stateBody'],
    ] as const
  ).map(([text, setting]) => [foldForMatching(text), setting]),
);
/** Between the members of a list. */
export const listing = wordSet('và cùng với các những khối tại ở trong cả cấp');

function byFirstWord<P extends { readonly words: readonly string[] }>(
  phrases: readonly P[],
): ReadonlyMap<string, readonly P[]> {
  const index = new Map<string, P[]>();
  for (const phrase of phrases) {
    const [first = ''] = phrase.words;
    index.set(first, [...(index.get(first) ?? []), phrase]);
  }
  return index;
}

/** What is announced by its number and then listed: "bốn nhóm việc: a) …". */
export const listedThings: ReadonlySet<string> = new Set(
  [
    ...[
      'nhóm',
      'nhiệm',
      'nội',
      'giải',
      'việc',
      'vấn',
      'mục',
      'hạn',
      'tồn',
      'kiến',
      'đề',
      'bài',
      'nguyên',
      'biện',
      'điểm',
    ],
    ...['khâu', 'lĩnh', 'phong', 'hướng'],
  ].map(foldForMatching),
);

/** "tính đến ngày 22/6/2020": the figures' own date. */
export const asOf = [foldForMatching('tính'), foldForMatching('đến')] as const;

/** "Đến ngày 15/7", "đến hết ngày 15/7": words between. */
export const untilDay = foldForMatching('đến');
export const beforeItsDay = wordSet('hết ngày thời điểm');
/** A day that lies ahead is no fault where a sentence says what is to be done by then. */
export const toBeDone = wordSet('phấn sẽ phải cần dự thời trước chậm hoàn tiếp yêu đề chỉ mục giao');

/** In the order in which items are lettered. */
export const itemLetters: readonly string[] = ['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h', 'i', 'k', 'l', 'm', 'n'];
