import type { Faktum, FaktumType, Felt, ListeOrden, Oprindelse, Rolle, Skøn, Tekst } from '@sagsvej/rules'
import { fieldsOf } from '@sagsvej/rules/read'
import { type Lovkatalog, VURDERINGSDATO } from '../lovkatalog.ts'

/** What a value can be. Published as JSON, so the keys are transliterated. */
export interface Værdibeskrivelse {
  readonly type: FaktumType['art']
  readonly enhed?: string
  readonly mindst?: number
  readonly hoejst?: number
  readonly valg?: readonly { readonly noegle: string; readonly navn: Tekst }[]
  readonly orden?: ListeOrden
  readonly felter?: readonly Feltbeskrivelse[]
}

export interface Feltbeskrivelse extends Værdibeskrivelse {
  readonly noegle: string
  readonly navn: Tekst
  readonly kraeves: boolean
}

export interface Faktumbeskrivelse extends Værdibeskrivelse {
  readonly noegle: string
  readonly navn: Tekst
  readonly spoergsmaal: Tekst
  readonly hjaelp?: Tekst
  readonly kommerFra: readonly Oprindelse[]
  readonly foelsomhed: Faktum['følsomhed']
}

export interface Skønsbeskrivelse {
  readonly noegle: string
  readonly navn: Tekst
  readonly spoergsmaal: Tekst
  readonly foretagesAf: readonly Rolle[]
  readonly grundlag: readonly Tekst[]
}

export interface Faktaordbog {
  readonly skema: 'sagsvej/fakta-1'
  readonly fakta: readonly Faktumbeskrivelse[]
  readonly skoen: readonly Skønsbeskrivelse[]
}

/** Every fact and judgement a case file may hold: name, type, unit, question, who supplies or makes it. */
export const faktaordbog = ({ fakta, skøn }: Lovkatalog): Faktaordbog => ({
  skema: 'sagsvej/fakta-1',
  fakta: fakta.filter(({ nøgle }) => nøgle !== VURDERINGSDATO).map(faktum),
  skoen: skøn.map(judgement),
})

const faktum = (f: Faktum): Faktumbeskrivelse => ({
  noegle: f.nøgle,
  navn: f.etiket,
  spoergsmaal: f.spørgsmål,
  ...(f.hjælp === undefined ? {} : { hjaelp: f.hjælp }),
  kommerFra: f.fra,
  foelsomhed: f.følsomhed,
  ...value(f.type),
})

const judgement = (s: Skøn): Skønsbeskrivelse => ({
  noegle: s.nøgle,
  navn: s.etiket,
  spoergsmaal: s.spørgsmål,
  foretagesAf: s.hvem,
  grundlag: s.grundlag,
})

function value(type: FaktumType): Værdibeskrivelse {
  switch (type.art) {
    case 'sandt':
    case 'dato':
      return { type: type.art }
    case 'tal':
      return { type: type.art, enhed: type.enhed, mindst: type.min, hoejst: type.max }
    case 'valg':
      return { type: type.art, valg: type.valg.map(({ nøgle, navn }) => ({ noegle: nøgle, navn })) }
    case 'liste': {
      const { kræves } = fieldsOf(type)
      return {
        type: type.art,
        orden: type.orden,
        felter: type.felter.map((felt) => field(felt, kræves.includes(felt.navn))),
      }
    }
  }
}

const field = (felt: Felt, kraeves: boolean): Feltbeskrivelse => ({
  noegle: felt.navn,
  navn: felt.etiket,
  kraeves,
  ...value(felt.type),
})
