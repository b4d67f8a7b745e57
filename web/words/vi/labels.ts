/** Made from domain/words/shared-labels.ts by `npm run web:types`: do not edit. */
export const labels = {
  "role": {
    "admin": "quản trị hệ thống",
    "coordinator": "chuyên viên cơ quan thường trực",
    "leader": "lãnh đạo Ban Chỉ đạo",
    "unitHead": "thủ trưởng đơn vị",
    "reporter": "người lập báo cáo",
    "system": "hệ thống"
  },
  "reviewKind": {
    "interim": "sơ kết",
    "final": "tổng kết",
    "thematic": "báo cáo chuyên đề",
    "adHoc": "báo cáo đột xuất",
    "inspection": "kiểm tra"
  },
  "kind": {
    "country": "cả nước",
    "province": "tỉnh",
    "municipality": "thành phố trực thuộc trung ương",
    "provincialCity": "thành phố thuộc tỉnh",
    "town": "thị xã",
    "urbanDistrict": "quận",
    "ruralDistrict": "huyện",
    "commune": "xã",
    "ward": "phường",
    "townlet": "thị trấn",
    "specialZone": "đặc khu",
    "hamlet": "thôn",
    "residentialGroup": "tổ dân phố",
    "frontWorkCommittee": "ban công tác Mặt trận",
    "department": "sở",
    "sectorAgency": "cơ quan ngành dọc",
    "regionalAgency": "cơ quan ngành dọc khu vực, cơ sở",
    "districtOffice": "phòng chuyên môn cấp huyện",
    "communeOffice": "phòng chuyên môn cấp xã",
    "partyCommittee": "cấp ủy",
    "attachedPartyCommittee": "đảng ủy trực thuộc cấp ủy",
    "partyBoard": "ban của cấp ủy",
    "partyOffice": "văn phòng cấp ủy",
    "governmentOffice": "văn phòng ủy ban nhân dân",
    "fatherlandFront": "Ủy ban Mặt trận Tổ quốc Việt Nam",
    "massOrganisation": "đoàn thể chính trị - xã hội",
    "blocPartyCommittee": "đảng ủy khối",
    "police": "công an",
    "military": "cơ quan quân sự",
    "peoplesCourt": "tòa án nhân dân",
    "procuracy": "viện kiểm sát nhân dân",
    "judgmentEnforcement": "cơ quan thi hành án dân sự",
    "court": "tòa án, viện kiểm sát, thi hành án",
    "publicServiceUnit": "đơn vị sự nghiệp công lập",
    "school": "nhà trường",
    "hospital": "bệnh viện",
    "healthStation": "trạm y tế",
    "stateEnterprise": "doanh nghiệp nhà nước",
    "enterprise": "doanh nghiệp ngoài khu vực nhà nước",
    "cooperative": "hợp tác xã"
  },
  "kindGroup": {
    "provinces": "Tỉnh, thành phố",
    "districts": "Huyện, quận, thị xã, thành phố",
    "communes": "Xã, phường, đặc khu",
    "hamlets": "Thôn, tổ dân phố",
    "bodies": "Cơ quan, đơn vị, đoàn thể",
    "employers": "Doanh nghiệp, hợp tác xã"
  },
  "level": {
    "central": "trung ương",
    "province": "cấp tỉnh",
    "district": "cấp huyện",
    "commune": "cấp xã"
  },
  "hierarchy": {
    "state": "Nhà nước",
    "party": "Đảng",
    "front": "Mặt trận"
  },
  "deadlineKind": {
    "date": "ngày cụ thể",
    "event": "theo sự kiện",
    "relative": "theo mốc khác",
    "none": "không có thời hạn"
  },
  "evidenceKind": {
    "report": "báo cáo kết quả bằng văn bản",
    "document": "văn bản đã ban hành",
    "minutes": "biên bản",
    "figures": "số liệu theo biểu",
    "photos": "hình ảnh"
  },
  "taskPaper": {
    "overdueNotice": "phiếu báo quá hạn",
    "urgingLetter": "công văn đôn đốc",
    "extensionLetter": "công văn gia hạn",
    "postponementLetter": "công văn hoãn thời hạn",
    "changeLetter": "công văn thay đổi thời hạn",
    "withdrawalLetter": "công văn thôi giao nhiệm vụ"
  },
  "cyclePaper": {
    "urgingLetter": "công văn đôn đốc",
    "extensionLetter": "công văn gia hạn"
  },
  "changePaper": {
    "postponementLetter": "công văn hoãn hội nghị",
    "changeLetter": "công văn thay đổi hội nghị",
    "cancellationLetter": "công văn không tổ chức hội nghị"
  },
  "paperKind": {
    "keHoach": "Kế hoạch",
    "chiThi": "Chỉ thị",
    "nghiQuyet": "Nghị quyết",
    "quyetDinh": "Quyết định",
    "chuongTrinh": "Chương trình",
    "ketLuan": "Kết luận",
    "ketLuanKiemTra": "Kết luận kiểm tra",
    "thongBao": "Thông báo",
    "congVan": "Công văn",
    "other": "Văn bản"
  },
  "conclusionKind": {
    "task": "nhiệm vụ",
    "direction": "chỉ đạo thường xuyên",
    "recommendation": "kiến nghị"
  },
  "towards": {
    "up": "lên cấp trên",
    "down": "xuống cấp dưới",
    "sideways": "cơ quan cùng cấp"
  },
  "addresseePart": {
    "lead": "chủ trì",
    "co": "phối hợp"
  },
  "closingKind": {
    "all": "tất cả đơn vị",
    "count": "đủ số đơn vị",
    "weight": "đủ trọng số"
  },
  "form": {
    "online": "trực tuyến",
    "inPerson": "trực tiếp",
    "hybrid": "trực tiếp kết hợp trực tuyến",
    "notStated": "chưa nêu"
  },
  "partOfDay": {
    "morning": "sáng",
    "afternoon": "chiều"
  },
  "cycleStatus": {
    "none": "chưa có",
    "proposed": "được đề xuất",
    "planned": "đã lập kế hoạch",
    "collecting": "đang nhận báo cáo",
    "collected": "đã kết thúc tiếp nhận báo cáo",
    "consolidated": "đã tổng hợp",
    "approved": "đã phê duyệt báo cáo tổng hợp",
    "conferencing": "đang tổ chức hội nghị",
    "concluded": "đã kết luận, đang theo dõi thực hiện",
    "closed": "đã kết thúc",
    "cancelled": "đã hủy"
  },
  "submissionStatus": {
    "expected": "chưa gửi",
    "submitted": "đã gửi, chờ rà soát",
    "returned": "yêu cầu bổ sung",
    "accepted": "đạt yêu cầu",
    "exempted": "được miễn"
  },
  "timeliness": {
    "onTime": "đúng hạn",
    "late": "trễ hạn",
    "dueSoon": "sắp đến hạn",
    "overdue": "quá hạn",
    "notDue": "chưa đến hạn",
    "noDeadline": "không có thời hạn"
  },
  "punctuality": {
    "onTime": "đúng hạn",
    "late": "trễ hạn",
    "notHandedIn": "hết hạn chưa gửi",
    "notDue": "chưa đến hạn",
    "exempted": "được miễn",
    "suspended": "tạm dừng thời hạn",
    "ended": "đã kết thúc, chưa gửi"
  },
  "conferenceStatus": {
    "none": "chưa có",
    "convened": "đang chuẩn bị",
    "held": "đã tổ chức, chờ thông báo kết luận",
    "concluded": "đã có dự thảo kết luận",
    "noticeIssued": "đã ban hành thông báo kết luận",
    "postponed": "đã hoãn",
    "cancelled": "đã hủy"
  },
  "conferencePhase": {
    "toCome": "sắp tổ chức",
    "inSession": "đang diễn ra",
    "held": "đã tổ chức",
    "off": "không tổ chức"
  },
  "answer": {
    "accept": "dự",
    "decline": "không dự",
    "substitute": "cử người dự thay"
  },
  "rollCall": {
    "present": "có mặt",
    "excused": "vắng có lý do",
    "absent": "vắng",
    "substitute": "người dự thay",
    "late": "đến muộn"
  },
  "dutyKind": {
    "logistics": "Hậu cần",
    "technical": "Kỹ thuật",
    "ceremony": "Khánh tiết",
    "publicity": "Tuyên truyền",
    "script": "Kịch bản điều hành",
    "speech": "Phát biểu",
    "other": "Việc khác"
  },
  "lineResult": {
    "good": "tốt",
    "poor": "chập chờn",
    "failed": "không kết nối được"
  },
  "readinessPart": {
    "line": "thử đường truyền tốt",
    "person": "người trực",
    "phone": "số điện thoại",
    "room": "phòng họp"
  },
  "pointLink": {
    "connected": "đã kết nối",
    "lost": "mất đường truyền"
  },
  "substituteApproval": {
    "waiting": "chờ đồng ý",
    "approved": "đã đồng ý",
    "refused": "không đồng ý"
  },
  "taskStatus": {
    "none": "chưa có",
    "running": "đang thực hiện",
    "done": "đã hoàn thành",
    "withdrawn": "đã rút"
  },
  "workStatus": {
    "assigned": "đã giao, chưa tiếp nhận",
    "accepted": "đã tiếp nhận, đang thực hiện",
    "reported": "đã báo cáo hoàn thành, chờ xác nhận",
    "returned": "yêu cầu bổ sung",
    "verified": "đã xác nhận hoàn thành"
  },
  "deliveryStatus": {
    "queued": "chờ gửi",
    "accepted": "đã gửi",
    "toPrint": "chờ in",
    "handedOver": "đã in, trao tay",
    "refused": "thư không đến",
    "noAddress": "không có địa chỉ"
  },
  "status": {
    "none": "chưa có",
    "running": "đang thực hiện",
    "done": "đã hoàn thành",
    "withdrawn": "đã rút",
    "convened": "đang chuẩn bị",
    "held": "đã tổ chức, chờ thông báo kết luận",
    "concluded": "đã kết luận, đang theo dõi thực hiện",
    "noticeIssued": "đã ban hành thông báo kết luận",
    "postponed": "đã hoãn",
    "cancelled": "đã hủy",
    "proposed": "được đề xuất",
    "planned": "đã lập kế hoạch",
    "collecting": "đang nhận báo cáo",
    "collected": "đã kết thúc tiếp nhận báo cáo",
    "consolidated": "đã tổng hợp",
    "approved": "đã phê duyệt báo cáo tổng hợp",
    "conferencing": "đang tổ chức hội nghị",
    "closed": "đã kết thúc"
  },
  "setting": {
    "community": "cấp xã; cộng đồng dân cư",
    "stateBody": "cơ quan nhà nước, đơn vị sự nghiệp công lập",
    "employer": "doanh nghiệp, tổ chức có sử dụng lao động"
  },
  "indicatorKind": {
    "count": "số đếm",
    "total": "số tổng",
    "part": "thành phần",
    "share": "tỷ lệ",
    "index": "chỉ số"
  },
  "fieldType": {
    "count": "số nguyên",
    "decimal": "số thập phân",
    "percent": "phần trăm",
    "money": "tiền (đồng)",
    "yesNo": "có, không",
    "date": "ngày",
    "text": "chữ ngắn",
    "choice": "chọn trong danh sách"
  },
  "returnKind": {
    "sumWrong": "Các chỉ tiêu thành phần cộng lại không khớp",
    "differsFromPaper": "Khác với văn bản đã ký",
    "unusualChange": "Tăng, giảm bất thường so với kỳ trước",
    "wrongPeriod": "Không đúng kỳ hoặc ngày chốt số liệu",
    "wrongMeasure": "Sai đơn vị tính",
    "unexplained": "Chưa nêu nguyên nhân, dẫn chứng",
    "incomplete": "Thiếu nội dung theo đề cương",
    "other": "Lý do khác"
  },
  "missingReason": {
    "noneArose": "không phát sinh thống kê",
    "notYetCompiled": "chưa tổng hợp được",
    "outOfScope": "không thuộc phạm vi",
    "other": "lý do khác"
  },
  "fileKind": {
    "signedScan": "bản ký quét",
    "annex": "phụ lục",
    "evidence": "tài liệu minh chứng"
  },
  "conferenceFile": {
    "programme": "chương trình hội nghị",
    "document": "tài liệu hội nghị",
    "paper": "tham luận",
    "duty": "việc chuẩn bị",
    "invitationScan": "bản ký quét giấy mời",
    "noticeScan": "bản ký quét thông báo kết luận",
    "minutesScan": "bản ký quét biên bản"
  },
  "issuedPaper": {
    "call": "công văn yêu cầu báo cáo",
    "report": "báo cáo tổng hợp"
  },
  "opinionAnswer": {
    "taken": "Tiếp thu",
    "explained": "Giải trình"
  },
  "answerStance": {
    "agreed": "đồng ý, tiếp thu",
    "partly": "đồng ý một phần",
    "refused": "không đồng ý",
    "noted": "ghi nhận, xem xét"
  },
  "teamRole": {
    "head": "Trưởng đoàn",
    "deputyHead": "Phó Trưởng đoàn",
    "secretary": "Thư ký đoàn",
    "member": "Thành viên"
  },
  "inspectionStatus": {
    "open": "đang kiểm tra",
    "concluded": "đã kết luận",
    "calledOff": "đã dừng"
  },
  "indexMeasure": {
    "points": "điểm",
    "percent": "%",
    "rank": "hạng"
  },
  "modelKind": {
    "model": "mô hình",
    "exemplar": "điển hình"
  },
  "modelState": {
    "kept": "đang duy trì",
    "stopped": "thôi duy trì"
  },
  "modelCounting": {
    "computed": "sổ đã đủ",
    "checked": "sổ chưa đủ, còn ghi bổ sung"
  },
  "modelMeasure": {
    "maintained": "đang duy trì",
    "begun": "mới trong kỳ",
    "stopped": "thôi duy trì trong kỳ",
    "recognised": "được công nhận trong kỳ"
  },
  "recognitionLevel": {
    "grassroots": "cơ sở",
    "commune": "cấp xã",
    "district": "cấp huyện",
    "province": "cấp tỉnh",
    "central": "Trung ương"
  },
  "awardKind": {
    "emulationFlag": "Cờ thi đua",
    "certificateOfMerit": "Bằng khen",
    "certificateOfCommendation": "Giấy khen"
  },
  "awardRecipient": {
    "collective": "tập thể",
    "person": "cá nhân"
  },
  "awardMeasure": {
    "reportsInTime": "báo cáo gửi đúng hạn",
    "reportsAccepted": "báo cáo đạt yêu cầu",
    "tasksInTime": "nhiệm vụ hoàn thành đúng hạn",
    "modelsKept": "mô hình đang duy trì",
    "modelsRecognised": "mô hình được công nhận"
  },
  "nominationStatus": {
    "proposed": "đang đề nghị",
    "withdrawn": "đã rút",
    "granted": "đồng ý",
    "declined": "không đồng ý"
  },
  "proposalStanding": {
    "within": "trong chỉ tiêu",
    "tied": "ngang nhau ở mức chỉ tiêu",
    "beyond": "ngoài chỉ tiêu",
    "short": "chưa đạt tiêu chí"
  },
  "programme": {
    "QCDC": "Quy chế dân chủ",
    "DVK": "Dân vận khéo"
  },
  "accessKind": {
    "logged-in": "đăng nhập",
    "login-refused": "đăng nhập bị từ chối",
    "locked": "tạm khóa do thử nhiều lần",
    "logged-out": "đăng xuất",
    "second-factor-given": "xác thực lần hai",
    "second-factor-refused": "mã xác thực bị từ chối",
    "second-factor-enrolled": "cài đặt xác thực lần hai",
    "second-factor-reset": "đặt lại xác thực lần hai",
    "position-taken": "đổi vị trí công tác",
    "command-refused": "việc bị từ chối",
    "downloaded": "tải văn bản",
    "exported": "xuất danh sách",
    "set-up": "thiết lập lần đầu",
    "account-created": "tạo tài khoản",
    "account-changed": "sửa tài khoản",
    "account-disabled": "ngừng tài khoản",
    "account-enabled": "cho dùng lại tài khoản",
    "account-unlocked": "mở tạm khóa",
    "password-changed": "đổi mật khẩu",
    "password-reset": "đặt lại mật khẩu",
    "position-given": "giao vị trí công tác",
    "own-wish-asked": "đề nghị vị trí cho chính mình",
    "own-wish-declined": "không giao vị trí đã đề nghị",
    "position-ended": "kết thúc vị trí công tác",
    "delegation-given": "ủy quyền",
    "delegation-revoked": "thu hồi ủy quyền",
    "session-ended": "kết thúc phiên",
    "token-made": "cấp mã truy cập",
    "token-revoked": "thu hồi mã truy cập",
    "example-loaded": "nạp ví dụ",
    "mail-resent": "gửi lại thư",
    "letters-sealed": "niêm thư gửi đi",
    "document-sealed": "niêm văn bản",
    "evaluation-accounts-made": "tạo tài khoản dùng thử",
    "person-erased": "xóa dữ liệu cá nhân",
    "house-changed": "đổi cách dùng hệ thống",
    "letters-handed-over": "in thư, trao tay",
    "trial-letters-dropped": "bỏ thư của thời gian dùng thử",
    "letters-taken-back": "bỏ đánh dấu đã in thư, trao tay",
    "command-retried": "cho thực hiện lại lệnh bị lỗi"
  },
  "letter": {
    "callIssued": "Công văn yêu cầu báo cáo",
    "deadlineReminder": "Nhắc trước hạn",
    "deadlineOverdue": "Báo quá hạn",
    "deadlineEscalated": "Báo quá hạn tới lãnh đạo",
    "unitsEscalated": "Báo lãnh đạo các đơn vị quá hạn",
    "collectionClosingSoon": "Sắp kết thúc tiếp nhận",
    "manualUrge": "Đôn đốc",
    "urgingLetterIssued": "Công văn đôn đốc gửi báo cáo",
    "extensionLetterIssued": "Công văn gia hạn gửi báo cáo",
    "reportReceipt": "Xác nhận đã nhận báo cáo",
    "reportReturned": "Trả lại báo cáo",
    "reportPlacesOpened": "Mở thêm chỗ để sửa báo cáo",
    "reportReopened": "Mở lại báo cáo",
    "reportAccepted": "Chấp nhận báo cáo",
    "extensionAsked": "Đề nghị gia hạn",
    "extensionGranted": "Đồng ý gia hạn",
    "extensionRefused": "Không gia hạn",
    "deadlineSuspended": "Tạm dừng thời hạn",
    "deadlineResumed": "Tính tiếp thời hạn",
    "opinionAsked": "Xin ý kiến dự thảo báo cáo",
    "opinionDue": "Nhắc góp ý dự thảo báo cáo",
    "varianceRecorded": "Đề nghị đính chính số liệu",
    "varianceAccepted": "Chấp nhận đính chính",
    "varianceRefused": "Không chấp nhận đính chính",
    "varianceInReport": "Số trong báo cáo tổng hợp đã đính chính",
    "deadlineMoved": "Chuyển hạn theo lịch làm việc",
    "exempted": "Miễn báo cáo",
    "cycleProposed": "Đề xuất đợt báo cáo",
    "invitation": "Giấy mời hội nghị",
    "invitationReminder": "Nhắc trả lời giấy mời",
    "conferenceMoved": "Thay đổi ngày hội nghị",
    "conferenceCorrected": "Thay đổi nội dung giấy mời",
    "changePaperIssued": "Công văn hoãn, thay đổi hội nghị",
    "noticeIssued": "Thông báo kết luận",
    "inspectionPlanned": "Kế hoạch kiểm tra",
    "inspectionChanged": "Thay đổi kế hoạch kiểm tra",
    "inspectionSession": "Nhắc buổi làm việc với Đoàn kiểm tra",
    "inspectionConcluded": "Kết luận kiểm tra",
    "inspectionAnswerDue": "Nhắc trả lời kiến nghị sau kiểm tra",
    "taskAssigned": "Giao nhiệm vụ",
    "taskReminder": "Nhắc nhiệm vụ",
    "taskOverdue": "Nhiệm vụ quá hạn",
    "taskEscalated": "Nhiệm vụ quá hạn, báo lãnh đạo",
    "taskSilent": "Nhiệm vụ lâu không có báo cáo",
    "taskReported": "Báo cáo hoàn thành nhiệm vụ",
    "taskVerified": "Xác nhận hoàn thành",
    "taskReturned": "Trả lại kết quả nhiệm vụ",
    "taskPaperIssued": "Phiếu báo, công văn về nhiệm vụ",
    "taskExtensionAsked": "Đề nghị gia hạn nhiệm vụ",
    "taskExtensionDecided": "Trả lời gia hạn nhiệm vụ"
  },
  "workKind": {
    "callToAcknowledge": "Công văn yêu cầu báo cáo chưa xác nhận",
    "reportDue": "Báo cáo phải gửi",
    "reportReturned": "Báo cáo cần bổ sung",
    "reportToSign": "Báo cáo chờ ký",
    "invitationToAnswer": "Giấy mời chờ trả lời",
    "opinionToGive": "Dự thảo báo cáo xin ý kiến",
    "taskToAccept": "Nhiệm vụ mới, chưa tiếp nhận",
    "taskDue": "Nhiệm vụ đang thực hiện",
    "taskReturned": "Nhiệm vụ cần bổ sung",
    "cycleToPlan": "Đợt báo cáo chưa lập kế hoạch",
    "callToIssue": "Công văn yêu cầu báo cáo chưa ban hành",
    "reportsToReview": "Báo cáo chờ rà soát",
    "reviewsAssigned": "Báo cáo được giao rà soát",
    "datesToReview": "Lịch thay đổi: rà soát thời hạn",
    "extensionToDecide": "Đơn vị đề nghị gia hạn gửi báo cáo",
    "collectionToClose": "Kết thúc tiếp nhận báo cáo",
    "consolidationToMake": "Tổng hợp báo cáo",
    "consolidationToApprove": "Báo cáo tổng hợp chờ phê duyệt",
    "reportToApprove": "Báo cáo tổng hợp trình phê duyệt",
    "opinionsToAnswer": "Ý kiến góp ý chờ xử lý",
    "variancesToJudge": "Đính chính số đã phê duyệt",
    "conferenceToConvene": "Hội nghị chưa lập",
    "cycleToClose": "Đợt báo cáo đã xong, chờ kết thúc",
    "dutiesLate": "Việc chuẩn bị hội nghị quá hạn",
    "invitationsToIssue": "Giấy mời chưa gửi",
    "conferenceOnDayOff": "Ngày hội nghị nay là ngày nghỉ",
    "conclusionsToMake": "Kết luận hội nghị",
    "noticeToIssue": "Thông báo kết luận chưa ban hành",
    "taskToVerify": "Nhiệm vụ báo cáo hoàn thành, chờ xác nhận",
    "taskExtensionToDecide": "Đơn vị đề nghị gia hạn nhiệm vụ",
    "taskOverdue": "Nhiệm vụ quá hạn",
    "taskOnDayOff": "Hạn nhiệm vụ nay là ngày nghỉ",
    "tasksWithoutUnit": "Nhiệm vụ chưa có đơn vị thực hiện",
    "takerToName": "Việc của đơn vị đã kết thúc, chưa ai tiếp nhận",
    "calendarToPublish": "Lịch nghỉ của năm chưa công bố",
    "mailUndelivered": "Thư không đến nơi nhận",
    "lettersToPrint": "Thư chờ in, trao tay"
  },
  "ssoProblem": {
    "sso-denied": "Cổng đăng nhập một lần đã từ chối hoặc việc đăng nhập bị dừng giữa chừng.",
    "sso-mismatch": "Phiên đăng nhập một lần không khớp hoặc đã hết hạn; xin đăng nhập lại từ đầu.",
    "sso-level-too-low": "Mức định danh của tài khoản thấp hơn mức hệ thống này yêu cầu.",
    "sso-unavailable": "Cổng đăng nhập một lần tạm thời không trả lời; xin thử lại hoặc đăng nhập bằng mật khẩu.",
    "sso-not-provisioned": "Tài khoản này chưa được quản trị cấp quyền vào hệ thống; xin liên hệ quản trị."
  }
};
