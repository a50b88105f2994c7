import { modsvar, modsvarJson, spørgJson, type Vurdering, vurderSag } from '@sagsvej/casework'
import type { Sprog } from '@sagsvej/rules'
import { Brugerfejl } from '../fejl.ts'
import type { Omgivelser } from '../omgivelser.ts'
import { readTider, type Vurderingsvalg } from '../tider.ts'
import { modsvarText } from '../udskriv/modsvar.ts'
import { spørgText } from '../udskriv/spoerg.ts'
import { vurderingUdskrift } from '../udskriv/vurdering.ts'
import { readFormat, readLang } from '../valg.ts'
import { readSag } from './sagsfil.ts'

interface Valg extends Vurderingsvalg {
  /** What to ask next, instead of the answers. */
  readonly ask?: unknown
  /** What would turn the answers, instead of the answers. */
  readonly counter?: unknown
}

/**
 * `sagsvej assess FILE`: answers the whole case on a day, as known on a day; with `--ask`, what is worth asking next and
 * why; with `--counter`, what would turn each answer.
 */
export function assess(path: string, valg: Valg, { skriv, idag }: Omgivelser): void {
  const sprog = readLang(valg.lang)
  const format = readFormat(valg.format)
  if (valg.ask && valg.counter) {
    throw new Brugerfejl({
      da: '--ask og --counter er hver sin liste. Vælg én af dem.',
      en: '--ask and --counter are a list each. Choose one of them.',
    })
  }
  const v = vurderSag(readSag(path), readTider(valg, idag))
  if (valg.ask) skriv(spørg(v, sprog, format))
  else if (valg.counter) skriv(vend(v, sprog, format))
  else skriv(vurderingUdskrift(v, sprog, format))
}

const spørg = ({ næste, svar }: Vurdering, sprog: Sprog, format: 'text' | 'json'): string =>
  format === 'json' ? JSON.stringify(spørgJson(næste, svar, sprog), null, 2) : spørgText(næste, svar, sprog)

function vend({ svar, grundlag }: Vurdering, sprog: Sprog, format: 'text' | 'json'): string {
  const alle = svar.map((one) => modsvar(one, grundlag)).filter((one) => one !== undefined)
  return format === 'json' ? JSON.stringify(modsvarJson(alle, sprog), null, 2) : modsvarText(alle, sprog)
}
