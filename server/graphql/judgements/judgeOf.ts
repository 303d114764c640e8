import { UnusableRequestError } from '../../domain/errors.ts'
import type { Judge } from './JudgementDesk.ts'

/** The most characters of a name and of a reason. */
const NAME_LIMIT = 200
const WHY_LIMIT = 2_000

/** Who judges, and why. Throws UnusableRequestError when the name is empty or one of them too long. */
export function judgeOf({ by, why }: { readonly by: string; readonly why?: string | null | undefined }): Judge {
  const reason = why?.trim() ?? ''
  if (reason.length > WHY_LIMIT) throw new UnusableRequestError(`\`why\` has ${reason.length} characters; it may have ${WHY_LIMIT}.`)
  return { by: nameGiven('`by`', by), why: reason === '' ? null : reason }
}

/** A name that a person gives, with single spaces. Throws UnusableRequestError when it is empty or too long. */
export function nameGiven(argument: string, name: string): string {
  const given = name.replace(/\s+/g, ' ').trim()
  if (given === '') throw new UnusableRequestError(`${argument} is empty. Give a name.`)
  if (given.length > NAME_LIMIT) throw new UnusableRequestError(`${argument} has ${given.length} characters; it may have ${NAME_LIMIT}.`)
  return given
}
