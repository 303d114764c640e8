const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A day as it is read: "27 Nov 2025" for 2025-11-27, "17 Nov 2025 to 23 Nov 2025" for a stretch of days, "2 Nov, year not told" for XXXX-11-02, "Nov 2025" for 2025-11; anything else as it stands. */
export function dayInWords(edtf: string): string {
  const [from = edtf, to] = edtf.split('/')
  if (to !== undefined) return `${dayInWords(from)} to ${dayInWords(to)}`
  const [, year, month, day] = /^(\d{4}|X{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(edtf) ?? []
  const monthName = months[Number(month) - 1]
  if (year === undefined || monthName === undefined) return edtf
  const before = day === undefined ? '' : `${Number(day)} `
  return year.startsWith('X') ? `${before}${monthName}, year not told` : `${before}${monthName} ${year}`
}
