/** Gives room for so many numbers at least. */
export type Scratch<Numbers> = (length: number) => Numbers

/** Room for numbers that is used again and again, since typed arrays are dear to make. What stood in it before still does; one user at a time. */
export function scratchOf<Numbers extends { readonly length: number }>(make: (length: number) => Numbers): Scratch<Numbers> {
  let room = make(1024)
  return (length) => {
    if (room.length < length) room = make(length * 2)
    return room
  }
}
