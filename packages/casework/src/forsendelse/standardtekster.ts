import type { Tekst } from '@sagsvej/rules'
import { fejl, isListe, isObjekt } from '@sagsvej/rules/read'
import { ved } from '../kommandoer/regler.ts'
import { emne } from '../sag/emne.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import type { Fejl } from '../sagsfil/fejl.ts'
import { type Forsendelse, forsendelser } from './forsendelser.ts'

/** Standard texts a procedure asks of a letter, by their keys, with what they tell. */
export const STANDARDTEKSTER = {
  bisidder: { da: 'at borgeren må tage en bisidder med', en: 'that the citizen may bring a companion' },
  foelge_sygedagpenge_medvirken: {
    da: 'hvad det kan koste ikke at medvirke',
    en: 'what it may cost not to take part',
  },
  besked_om_oplysninger: {
    da: 'hvad kommunen kan hente, og hvad det betyder ikke at medvirke',
    en: 'what the municipality can obtain, and what it means not to take part',
  },
} as const satisfies Readonly<Record<string, Tekst>>

export type Standardtekstnøgle = keyof typeof STANDARDTEKSTER

/** Whether a letter holds a standard text: read off the letter as it was written, so that nobody has to claim it. */
export function holderTekst({ indhold }: Forsendelse, nøgle: Standardtekstnøgle): boolean {
  const texts = isObjekt(indhold) ? indhold.standardtekster : undefined
  return texts !== undefined && isListe(texts) && texts.some((one) => isObjekt(one) && one.noegle === nøgle)
}

/** The letter named in a field must be of this kind and hold these standard texts. */
export const brevMed =
  (felt: string, art: string, tekster: readonly Standardtekstnøgle[] = []) =>
  (asked: Readonly<Record<string, unknown>>, sag: SagTilstand): readonly Fejl[] => {
    const id = asked[felt]
    if (typeof id !== 'string') return []
    const brev = emne(sag, forsendelser).get(id)
    if (!brev) return [ved(felt, findesIkke(id))]
    if (brev.art !== art) return [ved(felt, forkertArt(id, brev.art, art))]
    return tekster.flatMap((key) => (holderTekst(brev, key) ? [] : [ved(felt, manglerTekst(id, key))]))
  }

const findesIkke = (id: string) =>
  fejl(
    'findesIkke',
    `Sagen har ikke et brev med nummeret "${id}". Skriv brevet først.`,
    `The case has no letter numbered "${id}". Write the letter first.`,
  )
const forkertArt = (id: string, art: string, right: string) =>
  fejl(
    'ikkeMuligt',
    `Brevet "${id}" er af slagsen "${art}". Her skal det være "${right}".`,
    `The letter "${id}" is of the kind "${art}". Here it must be "${right}".`,
  )
const manglerTekst = (id: string, key: Standardtekstnøgle) =>
  fejl(
    'ikkeMuligt',
    `Brevet "${id}" siger ikke, ${STANDARDTEKSTER[key].da}. Skriv brevet om, så det gør.`,
    `The letter "${id}" does not say ${STANDARDTEKSTER[key].en}. Write it anew, so that it does.`,
  )
