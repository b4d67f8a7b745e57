/** Where a total comes from, what it was corrected to, and what stands beside it. */
export const totals = {
  lineage: {
    signed: '{{post}} {{name}} ký',
    sent: '{{person}} gửi lúc {{at}}',
    arrived: 'đến lúc {{at}}',
    parts: 'cộng từ {{parts}}',
    round: 'lần {{round}}',
    openRound: 'Mở báo cáo của {{unit}}, lần gửi {{round}}',
    own: '{{unit}} tự báo cáo',
    withBelow: '{{unit}} và cấp dưới',
    sealed: 'Số tiếp nhận {{receipt}}, đến lúc {{at}}: lần gửi này nằm trong số tổng hợp.',
  },
};
