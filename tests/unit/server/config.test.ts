import { expect, test } from 'vitest'
import { readConfig } from '../../../server/config.ts'

test('without settings it listens on this machine alone and reads the starter corpus', () => {
  expect(readConfig({}, [])).toMatchObject({ host: '127.0.0.1', port: 4000, paths: [expect.stringMatching(/seeds\/articles$/)] })
})

test('paths go before the starter corpus', () => {
  expect(readConfig({}, ['/tmp/reports']).paths).toEqual(['/tmp/reports'])
})

test.each([
  [{ PORT: 'http' }, 'PORT is "http"; it may be a whole number from 0 to 65535.'],
  [{ PORT: '70000' }, 'PORT is 70000; it may be a whole number from 0 to 65535.'],
  [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL is "loud"; it may be trace, debug, info, warn, error or silent.'],
  [{ DATA_DIR: '' }, 'DATA_DIR is empty; it may be the path of a folder.'],
])('a wrong setting %o is told with what it may be', (settings, message) => {
  expect(() => readConfig(settings, [])).toThrow(message)
})
