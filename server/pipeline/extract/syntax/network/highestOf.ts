/** Which of `count` numbers, from index `start` on, is the highest: its place among them; the first of equals. */
export function highestOf(numbers: Int32Array, start: number, count: number): number {
  let best = 0
  let highest = numbers[start] ?? 0
  for (let place = 1; place < count; place++) {
    const number = numbers[start + place] ?? 0
    if (number <= highest) continue
    highest = number
    best = place
  }
  return best
}
