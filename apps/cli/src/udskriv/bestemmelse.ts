import { type Bestemmelse, hjemmelText, printedText, printProvision, type Sprog } from '@sagsvej/rules'
import { WIDTH } from './tekst.ts'

/** One line: id, reference of the newest version, title. */
export function bestemmelseLine(b: Bestemmelse, sprog: Sprog): string {
  const newest = b.versioner.at(-1)
  return `${b.id.padEnd(18)} ${(newest ? hjemmelText(newest.hjemmel, sprog, 'short') : '').padEnd(28)} ${b.titel[sprog]}`
}

/** A provision with all its versions. */
export const bestemmelseText = (b: Bestemmelse, sprog: Sprog): string =>
  printedText(printProvision(b, sprog), WIDTH)
