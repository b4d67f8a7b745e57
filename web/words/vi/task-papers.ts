/** Văn bản có số về một nhiệm vụ. */
export const taskPapers = {
  paper: {
    title: 'Phát hành văn bản về nhiệm vụ',
    kinds: {
      overdueNotice: 'Phiếu báo quá hạn',
      urgingLetter: 'Công văn đôn đốc',
      extensionLetter: 'Công văn gia hạn',
      postponementLetter: 'Công văn hoãn thời hạn',
      changeLetter: 'Công văn thay đổi thời hạn',
      withdrawalLetter: 'Công văn thôi giao nhiệm vụ',
    },
    answerBy: 'Trả lời chậm nhất ngày',
    answerByOptional: 'Trả lời chậm nhất ngày (không bắt buộc)',
    cites: 'Văn bản dẫn theo thứ tự các văn bản đã phát hành về nhiệm vụ này: {{numbers}}.',
    kept: 'Văn bản (.docx, PDF) nằm trong hồ sơ nhiệm vụ và bộ văn bản của đợt',
    nobody: {
      overdueNotice: 'Chưa có đơn vị nào quá thời hạn của mình.',
      urgingLetter: 'Không còn đơn vị nào chưa báo cáo hoàn thành.',
      extensionLetter: 'Chưa có đơn vị nào được gia hạn; gia hạn trước, văn bản dẫn theo đó.',
      postponementLetter: 'Thời hạn của nhiệm vụ chưa được lùi; đặt thời hạn muộn hơn trước, văn bản dẫn theo đó.',
      changeLetter: 'Thời hạn của nhiệm vụ chưa thay đổi; đặt thời hạn mới trước, văn bản dẫn theo đó.',
      withdrawalLetter: 'Nhiệm vụ chưa được rút; rút nhiệm vụ trước, văn bản dẫn theo đó.',
    },
    list: 'Văn bản về nhiệm vụ',
    named: '{{kind}} số {{number}}, {{day}}',
    pdfOf: 'PDF của văn bản số {{number}}',
    toOne: 'Gửi {{unit}}',
    toMany: 'Gửi {{count}} đơn vị',
    answer: 'trả lời chậm nhất {{day}}',
  },
};
