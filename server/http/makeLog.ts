import type { Logger } from 'pino'
import { destination, pino } from 'pino'
import pretty from 'pino-pretty'

const STDERR = 2

/** The log, on stderr so that stdout has the address alone: one JSON object a line, or readable lines on a terminal. */
export function makeLog(level: string): Logger {
  const lines = process.stderr.isTTY
    ? pretty({ destination: STDERR, sync: true, ignore: 'pid,hostname', translateTime: 'HH:MM:ss' })
    : destination({ dest: STDERR, sync: true })
  return pino({ level }, lines)
}
