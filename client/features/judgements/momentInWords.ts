import { dayInWords } from '../../components/days.ts'

/** A moment in the reader's own time zone: "22 Nov 2026, 09:05". */
export function momentInWords(iso: string): string {
  const moment = new Date(iso)
  const two = (number: number) => String(number).padStart(2, '0')
  const day = `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`
  return `${dayInWords(day)}, ${two(moment.getHours())}:${two(moment.getMinutes())}`
}
