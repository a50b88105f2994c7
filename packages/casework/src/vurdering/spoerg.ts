import {
  certaintyOf,
  headline,
  type Kontekst,
  type Spor,
  stepsOf,
  type Tekst,
  type Udfald,
  type Udtryk,
} from '@sagsvej/rules'
import type { Svar } from './types.ts'

/** Puts a question of law to a case: the trace is the answer. */
export const spørg = (k: Kontekst, udtryk: Udtryk): Spor => k.evaluate(udtryk.led, k)

/** How an answer is said, by what came out. */
export interface Ordlyd {
  readonly ja?: Tekst
  readonly nej?: Tekst
  readonly værdi?: (udfald: Extract<Udfald, { art: 'værdi' }>) => Tekst
  readonly ikkeRelevant?: Tekst
  /** What is missing is said by the page; this says only what the question is waiting for. */
  readonly åben?: Tekst
  /** Said when only a person's judgement is left. */
  readonly skøn?: Tekst
}

const ÅBEN: Readonly<Record<ReturnType<typeof headline>, Tekst>> = {
  'retsgrundlag ukendt': {
    da: 'Det kan vi ikke svare på. Loven er ikke klar, eller vi har ikke læst den.',
    en: 'We cannot answer this. The law is unclear, or we have not read it.',
  },
  mangler: {
    da: 'Det afhænger af noget, vi ikke ved endnu.',
    en: 'It depends on something we do not know yet.',
  },
  skøn: { da: 'Det skal en person vurdere.', en: 'A person must judge this.' },
}

const IKKE_RELEVANT: Tekst = {
  da: 'Det er ikke aktuelt i denne sag.',
  en: 'This does not arise in this case.',
}

function say(udfald: Udfald, ord: Ordlyd): Tekst {
  switch (udfald.art) {
    case 'ja':
      return ord.ja ?? { da: 'Ja.', en: 'Yes.' }
    case 'nej':
      return ord.nej ?? { da: 'Nej.', en: 'No.' }
    case 'værdi':
      return ord.værdi?.(udfald) ?? IKKE_RELEVANT
    case 'ikke relevant':
      return ord.ikkeRelevant ?? IKKE_RELEVANT
    case 'åben':
      return saidOpen(headline(udfald), ord)
  }
}

const saidOpen = (kind: ReturnType<typeof headline>, ord: Ordlyd): Tekst =>
  (kind === 'mangler' ? ord.åben : kind === 'skøn' ? ord.skøn : undefined) ?? ÅBEN[kind]

/** One question and its answer, with the law behind it. */
export function svar(nøgle: string, spørgsmål: Tekst, spor: Spor, ord: Ordlyd, uddybning?: Tekst): Svar {
  const bestemmelse = spor.valgt?.bestemmelse
  return {
    nøgle,
    spørgsmål,
    overskrift: say(spor.udfald, ord),
    ...(uddybning ? { uddybning } : {}),
    udfald: spor.udfald,
    kind: bestemmelse?.kind ?? 'sandt',
    ...(bestemmelse?.enhed ? { enhed: bestemmelse.enhed } : {}),
    sikkerhed: certaintyOf(spor),
    trin: stepsOf(spor),
    spor,
  }
}
