/** Writes a matrix of rows × columns turned on its side: columns × rows, one after the other. */
export function turn(from: Float32Array, [rows, columns]: readonly [number, number], to: Float32Array): void {
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) to[column * rows + row] = from[row * columns + column] ?? 0
  }
}
