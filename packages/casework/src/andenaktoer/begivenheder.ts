import { begivenhed } from '../begivenheder/art.ts'
import { dag, liste, sandt, tekst, valg, valgfri } from '../begivenheder/felt.ts'

/** What can be asked of a provider; the last is asked for by nobody whom the law lets. */
export const AKTØROPGAVER = {
  samtaler: { da: 'samtaler og opfølgning', en: 'talks and follow-up' },
  indsats: { da: 'tilbud og støtte', en: 'measures and support' },
  vurdering_uarbejdsdygtig: { da: 'vurdering af uarbejdsdygtighed', en: 'judging unfitness for work' },
  afgoerelse_uarbejdsdygtig: { da: 'afgørelse om uarbejdsdygtighed', en: 'deciding on unfitness for work' },
  ret_til_sygedagpenge: { da: 'retten til sygedagpenge', en: 'the right to sickness benefit' },
} as const

const overladelse = { overladelseId: tekst } as const

/** Tasks were handed over to an external provider. The municipality stays responsible. */
export const OpgaverOverladt = begivenhed('OpgaverOverladt', {
  ...overladelse,
  /** The unit of the provider, by number, and its name as the citizen is told it. */
  enhed: tekst,
  navn: tekst,
  opgaver: liste(valg(AKTØROPGAVER)),
  fra: dag,
  /** The last day; without it, until it is taken back. */
  til: valgfri(dag),
  /** What the provider may use what it is told for. */
  formaal: tekst,
  /** The provider and the citizen agree on how much the citizen can work: asked where that is handed over. */
  enige: valgfri(sandt),
})

/** The provider told the municipality how it goes, in the way that was agreed. */
export const AktørUnderrettede = begivenhed('AktørUnderrettede', {
  ...overladelse,
  tekst: tekst,
  dokumentId: valgfri(tekst),
})

/** The municipality looked at what the provider did, and what it found. */
export const AktørensIndsatsFulgtOp = begivenhed('AktørensIndsatsFulgtOp', {
  ...overladelse,
  vurdering: tekst,
})

export const OpgaverTagetTilbage = begivenhed('OpgaverTagetTilbage', {
  ...overladelse,
  grund: valg({
    faerdig: { da: 'opgaven er løst', en: 'the task is done' },
    udloebet: { da: 'aftalens tid er gået', en: 'the time of the agreement has passed' },
    ikke_holdt: { da: 'aftalen er ikke holdt', en: 'the agreement was not kept' },
    borgerens_oenske: { da: 'borgeren ønsker en anden', en: 'the citizen wants another' },
  }),
})

export const overladelsesarter = [
  OpgaverOverladt,
  AktørUnderrettede,
  AktørensIndsatsFulgtOp,
  OpgaverTagetTilbage,
] as const
