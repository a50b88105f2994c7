import { vurderingJson, vurderSag } from '@sagsvej/casework'
import { Brugerfejl } from '../fejl.ts'
import type { Omgivelser } from '../omgivelser.ts'
import { readTider, type Vurderingsvalg } from '../tider.ts'
import { svarText } from '../udskriv/vurdering.ts'
import { readFormat, readLang } from '../valg.ts'
import { readSag } from './sagsfil.ts'

/** `sagsvej explain FILE QUESTION`: one answer and every step of the law behind it. */
export function explain(
  path: string,
  question: string,
  valg: Vurderingsvalg,
  { skriv, idag }: Omgivelser,
): void {
  const sprog = readLang(valg.lang)
  const format = readFormat(valg.format)
  const vurdering = vurderSag(readSag(path), readTider(valg, idag))
  const svar = vurdering.svar.find((s) => s.nøgle === question)
  if (!svar) {
    const known = vurdering.svar.map((s) => s.nøgle).join(', ')
    throw new Brugerfejl({
      da: `${question}: det spørgsmål kender vi ikke. Vælg mellem ${known}.`,
      en: `${question}: no such question. Choose one of ${known}.`,
    })
  }
  const json = () => vurderingJson(vurdering, sprog).svar.find((s) => s.noegle === question)
  skriv(format === 'json' ? JSON.stringify(json(), null, 2) : svarText(svar, sprog))
}
