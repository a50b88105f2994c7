import { parseDay } from '@sagsvej/calendar'
import type { Fejl } from '@sagsvej/casework'
import { dateText, type Faktum, numberText, type Sprog, stepsPer, toSteps } from '@sagsvej/rules'
import type { Skrevet } from './svarark.ts'
import { T } from './tekster.ts'

/**
 * What is wrong, in the words of the form. A case file's own texts name fields by their keys and dates as they stand
 * in a file; where those would show, the form's labels and its way of writing a day stand instead.
 */
export function fejltekst(fejl: Fejl, faktum: Faktum, skrevet: Skrevet, sprog: Sprog): string {
  const [, i, navn] = fejl.pointer.split('/')
  const felt = faktum.type.art === 'liste' ? faktum.type.felter.find((f) => f.navn === navn) : undefined
  if (fejl.slags === 'manglerFelt' && felt) {
    return `${T.udfyld[sprog]} "${felt.etiket[sprog]}" (${T.periode[sprog].toLowerCase()} ${Number(i) + 1}).`
  }
  if (fejl.slags === 'umuligDato') {
    const typed = typeof skrevet === 'string' ? skrevet : skrevet[Number(i)]?.[navn ?? '']
    return `"${typed ?? ''}" ${T.ikkeEnDag[sprog]}`
  }
  const type = felt?.type ?? faktum.type
  if (fejl.slags === 'udenForGrænse' && type.art === 'tal') {
    const max = numberText(toSteps(type.enhed, type.max), type.enhed, sprog)
    return T.fraTil[sprog].replace('{min}', String(type.min)).replace('{max}', max)
  }
  if (fejl.slags === 'forFintTal' && type.art === 'tal') {
    return (stepsPer(type.enhed) === 100 ? T.toDecimaler : T.heltTal)[sprog]
  }
  return fejl.tekst[sprog].replaceAll(ISO_DAY, (day) => dateText(parseDay(day), sprog))
}

const ISO_DAY = /\b\d{4}-\d{2}-\d{2}\b/g
