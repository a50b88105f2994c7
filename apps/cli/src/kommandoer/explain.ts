import { begrundelse, kortForklaring, type Svar, vurderingJson, vurderSag } from '@sagsvej/casework'
import type { Sprog } from '@sagsvej/rules'
import { Brugerfejl } from '../fejl.ts'
import type { Omgivelser } from '../omgivelser.ts'
import { readTider, type Vurderingsvalg } from '../tider.ts'
import { forklaringText } from '../udskriv/forklaring.ts'
import { wrap } from '../udskriv/tekst.ts'
import { readChoice, readLang } from '../valg.ts'
import { readSag } from './sagsfil.ts'

/**
 * `sagsvej explain FILE QUESTION`: one answer and the law behind it, in full, in short, as data, or as the body of a
 * decision's reasons.
 */
export function explain(
  path: string,
  question: string,
  valg: Vurderingsvalg,
  { skriv, idag }: Omgivelser,
): void {
  const sprog = readLang(valg.lang)
  const format = readChoice('--format', valg.format, ['text', 'short', 'json', 'reasons'], 'text')
  const vurdering = vurderSag(readSag(path), readTider(valg, idag))
  const svar = vurdering.svar.find((s) => s.nøgle === question)
  if (!svar) {
    const known = vurdering.svar.map((s) => s.nøgle).join(', ')
    throw new Brugerfejl({
      da: `${question}: det spørgsmål kender vi ikke. Vælg mellem ${known}.`,
      en: `${question}: no such question. Choose one of ${known}.`,
    })
  }
  if (format === 'reasons') skriv(reasonsOf(svar, sprog))
  else if (format === 'short') skriv(wrap(kortForklaring(svar, sprog), ''))
  else if (format === 'json') {
    const json = vurderingJson(vurdering, sprog).svar.find((s) => s.noegle === question)
    skriv(JSON.stringify(json, null, 2))
  } else skriv(forklaringText(svar, sprog))
}

/** @throws Brugerfejl saying what is missing, where the reasons cannot be written */
function reasonsOf(svar: Svar, sprog: Sprog): string {
  const { skrevet, afsnit } = begrundelse(svar, sprog)
  if (skrevet) return afsnit.map((one) => wrap(one, '')).join('\n\n')
  const [da, en] = (['da', 'en'] as const).map((one) => begrundelse(svar, one).afsnit.join('\n'))
  throw new Brugerfejl({ da: `${svar.nøgle}: ${da}`, en: `${svar.nøgle}: ${en}` })
}
