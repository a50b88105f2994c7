import type { Day } from '@sagsvej/calendar'
import { inLanguage, type Sprog, type Tekst } from '@sagsvej/rules'
import type { Opstilling } from './blok.ts'
import { opstilling } from './dele/blokke.ts'
import { dagMedUgedag } from './dele/dag.ts'

export type Samtaleform = 'fremmoede' | 'telefon' | 'video'

/** A talk to be held. `sted`: the address; for telephone the number we call, for video where to log in. */
export interface Samtale {
  readonly dag: Day
  /** HH:MM, Danish time. */
  readonly klokken: string
  readonly minutter: number
  readonly form: Samtaleform
  readonly sted: string
  /** In a sentence of its own: "Vi skal tale om …". */
  readonly formål: Tekst
}

const FORM: Readonly<Record<Samtaleform, Tekst>> = {
  fremmoede: { da: 'Du møder op hos os', en: 'You come to us' },
  telefon: { da: 'Vi ringer til dig', en: 'We call you' },
  video: { da: 'Vi taler sammen på video', en: 'We talk on video' },
}

const STED: Readonly<Record<Samtaleform, Tekst>> = {
  fremmoede: { da: 'Adresse', en: 'Address' },
  telefon: { da: 'Vi ringer på', en: 'We call' },
  video: { da: 'Sådan logger du på', en: 'How to log in' },
}

/** When, how and where. */
export function hvornårOgHvor({ dag, klokken, minutter, form, sted }: Samtale, sprog: Sprog): Opstilling {
  const t = inLanguage(sprog)
  return opstilling(
    [t('Dag', 'Day'), dagMedUgedag(dag, sprog)],
    [t('Klokken', 'Time'), klokken.replace(':', '.')],
    [t('Varighed', 'Length'), t(`Omkring ${minutter} minutter`, `About ${minutter} minutes`)],
    [t('Form', 'Form'), FORM[form][sprog]],
    [STED[form][sprog], sted],
  )
}

/** What a talk lacks before anyone can be called to it. */
export function manglerVed({ klokken, sted, minutter }: Samtale, sprog: Sprog): readonly string[] {
  const t = inLanguage(sprog)
  return [
    ...(/^([01]\d|2[0-3]):[0-5]\d$/.test(klokken)
      ? []
      : [
          t(
            `Klokkeslættet »${klokken}« er ikke et klokkeslæt. Skriv det som 09:30.`,
            `The time “${klokken}” is no time of day. Write it as 09:30.`,
          ),
        ]),
    ...(sted.trim() === ''
      ? [
          t(
            'Samtalen mangler et sted. Skriv adressen eller nummeret.',
            'The talk has no place. Write the address or the number.',
          ),
        ]
      : []),
    ...(Number.isInteger(minutter) && minutter > 0
      ? []
      : [
          t(
            'Samtalens længde skal være et helt antal minutter.',
            'The length of the talk must be whole minutes.',
          ),
        ]),
  ]
}
