import { begivenhed } from '../begivenheder/art.ts'
import { tekst, valg, valgfri } from '../begivenheder/felt.ts'
import { HJÆLPEARTER } from './arter.ts'

export const HJÆLP = Object.fromEntries([...HJÆLPEARTER].map(([nøgle, { titel }]) => [nøgle, titel]))

/** Where this municipality stands in a removal. */
export const FLYTTER = {
  hertil: { da: 'til kommunen', en: 'to the municipality' },
  herfra: { da: 'fra kommunen', en: 'from the municipality' },
  i_kommunen: { da: 'inden for kommunen', en: 'within the municipality' },
} as const

/** What an application asks for: which help, and of what use. */
export const HjælpSøgt = begivenhed('HjælpSøgt', {
  ansoegningId: tekst,
  hjaelp: valg(HJÆLP),
  formaal: tekst,
  /** For a removal only. */
  flytter: valgfri(valg(FLYTTER)),
})

/** The application was another's to decide, and was passed on to it. */
export const AnsøgningOversendt = begivenhed('AnsøgningOversendt', {
  ansoegningId: tekst,
  til: tekst,
  grund: tekst,
})

/** A course of dental treatment was approved before it began (LAS.82a.6). */
export const TandbehandlingGodkendt = begivenhed('TandbehandlingGodkendt', {
  ansoegningId: tekst,
  behandling: tekst,
})

export const hjælpearter = [HjælpSøgt, AnsøgningOversendt, TandbehandlingGodkendt] as const
