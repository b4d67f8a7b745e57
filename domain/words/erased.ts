/** What stands where a person's name or address stood, once it was erased at his request. */
export const erasedPerson = 'đã xóa theo yêu cầu';
